import Domain
import Exchange
import Testing

@Suite("Findings files")
struct FindingsFileTests {
    static var findings: [Finding] {
        let indicator = DossierPath.indicator(EntryID("K1.I1"), of: EntryID("K1"), .target)
        let places = [
            Place(path: indicator, source: SourcePlace(file: "a.txt", line: 3, column: 4), quote: "300 Org"),
            Place(path: .block(2, of: DocumentID("d1")), source: nil, quote: ""),
        ]
        return [
            Finding(
                rule: "target.quarters-make-year", severity: .error, tier: .structural,
                message: .init(id: "Tidak cocok.", en: "Does not agree."),

                arithmetic: .init(id: "4 × 70 = 280, tertulis 300", en: "4 × 70 = 280, printed 300"), expected: "280",
                stated: "300 Org", cause: indicator,
                places: places,
                remedy: .init(id: "Perbaiki.", en: "Mend it."), basis: "Perpres 29/2014", explains: ["target.other"]),
            Finding(
                rule: "wording.style", severity: .advice, tier: .advisory, message: .init(id: "Gaya.", en: "Style."),
                cause: indicator,
                places: [places[0]], remedy: .init(id: "Seragamkan.", en: "Use one."), restsOnDoubt: true),
        ]
    }

    @Test("counts, places and merged rules are told, in the order given")
    func writes() throws {
        let file = try JSONReader.read(FindingsFile.write(Self.findings, files: ["a.txt"], rules: 12))
        #expect(file["schema"] == .string("selaras.findings/1"))
        #expect(file["rules"] == .integer(12))
        #expect(
            file["counts"]
                == .object([.init("error", .integer(1)), .init("warning", .integer(0)), .init("advice", .integer(1))]))
        let first = try #require(file["findings"]?.elements.first)
        #expect(first["cause"] == .string("nodes/K1/indicators/K1.I1/target"))
        #expect(first["explains"] == .array([.string("target.other")]))
        #expect(first["places"]?.elements.map { $0["path"] }.last == .string("documents/d1/blocks/2"))
        #expect(first["places"]?.elements.last?["source"] == .null)
        #expect(file["findings"]?.elements.last?["arithmetic"] == .null)
        #expect(file["refused"] == .array([]))
    }

    @Test("our texts are in the language asked for, the documents' and the figures are the same")
    func languages() throws {
        let files = try Language.allCases.map { language in
            try JSONReader.read(FindingsFile.write(Self.findings, files: [], rules: 1, language: language))
        }
        #expect(files.map { $0["lang"] } == [.string("id"), .string("en")])
        let findings = files.compactMap { $0["findings"]?.elements.first }
        for key in ["message", "arithmetic", "remedy"] { #expect(Set(findings.map { $0[key] }).count == 2, "\(key)") }
        for key in ["rule", "cause", "expected", "stated", "places", "basis"] {
            #expect(Set(findings.map { $0[key] }).count == 1, "\(key)")
        }
    }
}
