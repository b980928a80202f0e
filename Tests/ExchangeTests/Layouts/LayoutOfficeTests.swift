import Domain
import Testing

@testable import Exchange

/// The layouts written as text, put into workbooks and Word files: what is read must be the same.
@Suite("Layouts as workbooks and Word files")
struct LayoutOfficeTests {
    /// Lines and rows of a layout's text.
    private func rows(_ document: LayoutDocument) -> [[String]] {
        let text = document.text
        guard let elements = try? ScannedDocument(text: document.file, limits: .standard).elements, !text.isEmpty else {
            return []
        }
        return elements.flatMap { element -> [[String]] in
            switch element {
            case .line(let text, _, _): [[text]]
            case .grid(let grid): grid.rows.map { $0.cells.map(\.text) } + [[]]
            }
        }
    }

    private func workbook(_ document: LayoutDocument) throws -> ImportOutcome {
        let rows = rows(document).map { $0.map { $0.replacing("|", with: "/") }.joined(separator: "|") }
        return ImportReader.read([try WorkbookFixture(sheets: [.init("A", rows: rows)]).file()])
    }

    private func outline(_ outcome: ImportOutcome) -> String {
        outcome.proposals.map { PlanOutline($0.dossier).description }.joined(separator: "\n")
    }

    @Test("a layout reads the same from a workbook", arguments: [Layouts.wideTable, Layouts.foreignColumn])
    func workbooks(document: LayoutDocument) throws {
        #expect(outline(try workbook(document)) == document.outline)
    }

    @Test(
        "every layout is read or refused from a workbook, and no doubt is about a place that isn't there",
        arguments: Layouts.all)
    func everyLayout(document: LayoutDocument) throws {
        let outcome = try workbook(document)
        #expect(outcome.proposals.count + outcome.refused.count == 1)
        for place in outcome.proposals.flatMap(\.doubts).map(\.place) {
            guard case .sheet("A", let cell) = place.spot else {
                Issue.record("\(place.title.id) is no cell of the sheet")
                continue
            }
            #expect(CellName(cell) != nil)
        }
    }
}
