import Domain
import Testing

@testable import Documents

@Suite("The minutes of a verification")
struct VerificationMinutesTests {
    private func texts(_ report: CheckReport) -> [String] {
        VerificationMinutes(report: report).section(signatures: []).content.flatMap { content -> [String] in
            if case .list(let list) = content { list.items.map(\.text.text) } else { [] }
        }
    }

    @Test("counts stand in figures and words")
    func counts() {
        let report = VerificationNoteSample.input.report
        let errors = report.count(.error)
        #expect(errors > 0)
        #expect(texts(report).contains { $0.hasPrefix("\(errors) (\(Terbilang.words(Int64(errors))))") })
    }

    @Test("a document without errors says so")
    func clean() {
        #expect(texts(CheckReport(dossier: Dossier())).contains { $0.hasPrefix("tidak ditemukan kesalahan") })
    }

    @Test("it begins on a page of its own and ends with the signatures")
    func frame() {
        let block = SignatureBlock(title: ["Kepala"])
        let section = VerificationMinutes(report: CheckReport(dossier: Dossier())).section(signatures: [block])
        #expect(section.startsPage)
        #expect(section.content.last == .signatures([block]))
    }
}
