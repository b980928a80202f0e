import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Rows of findings")
struct FindingRowTests {
    @Test("every finding of a report is a row, numbered as in the other reports")
    func rows() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        let report = definition.sample().report
        let rows = FindingRow.rows(of: CheckRun(reports: [report, report]), in: .id)
        #expect(rows.count == 2 * report.findings.count)
        #expect(rows.prefix(report.findings.count).map(\.number) == Array(1...report.findings.count))
        #expect(rows.allSatisfy { $0.agency == report.agencyTitle })
        #expect(rows.allSatisfy { row in row.location == row.finding.places.first?.source?.location(in: .id) ?? "" })
    }

    @Test("places beyond the first stand in lines of their own, and a doubt is said")
    func places() {
        let places = [41, 42, 43].map { line in
            Place(
                path: .node(EntryID("P1")), source: SourcePlace(file: "a.txt", line: line, column: 2),
                quote: "Rp \(line)")
        }
        let finding = Finding(
            rule: RuleID("budget.parts-make-total"), severity: .warning, tier: .structural,
            message: .init(id: "Tidak sama.", en: "Not the same."),
            cause: .node(EntryID("P1")), places: places, remedy: .init(id: "Samakan.", en: "Make them agree."),
            restsOnDoubt: true)
        let row = FindingRow(agency: "Badan", number: 1, finding: finding, part: "Program Arsip", language: .en)
        #expect(row.location == "a.txt:41:2")
        #expect(row.furtherPlaces == "a.txt:42:2  Rp 42\na.txt:43:2  Rp 43")
        #expect(row.note == CheckLabel.restsOnDoubt.text.en)
        #expect(row.text(finding.message) == .text("Not the same."))
    }
}
