import Documents
import Domain
import TestSupport
import Testing

@testable import Rendering

@Suite("A check on the terminal")
struct CheckReportTextTests {
    private func sample() throws -> CheckReport {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        return definition.sample().report
    }

    private func text(_ run: CheckRun, width: Int = 90, usesColor: Bool = false) -> String {
        String(decoding: CheckReportText(width: width, usesColor: usesColor).render(run), as: UTF8.self)
    }

    @Test("the report has a head, findings by severity and place, doubts and a closing line")
    func report() throws {
        Snapshot.expect(text(CheckRun(reports: [try sample()])), named: "laporan.txt")
    }

    @Test("the summary counts findings by rule, with one example of each")
    func summary() throws {
        let run = CheckRun(reports: [try sample()])
        let summary = String(decoding: CheckReportText(width: 90, isSummary: true).render(run), as: UTF8.self)
        Snapshot.expect(summary, named: "ringkasan.txt")
    }

    @Test("in English all of ours is English, what the document prints stays", arguments: [false, true])
    func english(isSummary: Bool) throws {
        let run = CheckRun(reports: [try sample()])
        let report = CheckReportText(width: 90, isSummary: isSummary, language: .en).render(run)
        Snapshot.expect(
            String(decoding: report, as: UTF8.self), named: isSummary ? "summary.en.txt" : "report.en.txt")
    }

    @Test("colour is set and reset, and takes no place")
    func colour() throws {
        let run = CheckRun(reports: [try sample()])
        let coloured = text(run, usesColor: true)
        #expect(coloured.contains("\u{1B}[1;31m"))
        let pieces = coloured.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        let stripped = pieces.enumerated().map { index, piece in
            index == 0 ? piece : piece.drop { $0 != "m" }.dropFirst()
        }.joined()
        #expect(stripped == text(run))
    }

    @Test("no line is wider than the terminal", arguments: [40, 72, 120])
    func fitsTheTerminal(width: Int) throws {
        let lines = text(CheckRun(reports: [try sample()]), width: width).split(separator: "\n")
        #expect(lines.allSatisfy { [Glyph]($0).width <= width })
    }

    @Test("refused files are named with their reason")
    func refused() {
        let refusal = Refusal(file: "a.bin", code: .binary, reason: Reason(written: "Isinya bukan teks."))
        #expect(text(CheckRun(refused: [refusal])).contains("a.bin: Isinya bukan teks."))
    }

    @Test("a quoted cell can't steer the terminal")
    func quotesAreHarmless() throws {
        var report = try sample()
        report.findings[0].places[0].quote = "300\u{1B}[2J\u{7}"
        #expect(!text(CheckRun(reports: [report])).contains("\u{1B}"))
    }
}
