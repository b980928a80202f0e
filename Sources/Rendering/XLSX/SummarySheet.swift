import Documents
import Domain
import FoundationEssentials

/// The first sheet: findings per agency and severity, and how many are still open, counted by formulas.
struct SummarySheet {
    let run: CheckRun
    /// Rows of the sheet of findings.
    let findings: Int
    let language: Language

    private static let widths = [46, 34, 12, 12, 12, 14]
    private static let firstRow = 3

    private var titles: [String] {
        let titles =
            [CheckField.agency.title, CheckField.documents.title] + Severity.allCases.map(\.title)
            + [CheckField.unfinished.title]
        return titles.map { $0.text(in: language) }
    }

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        sheet.setWidths(Self.widths)
        book.write(.text(CheckLabel.title.text(in: language)), .title, row: 0, column: 0, on: sheet)
        book.write(.text(CheckLabel.howToCount.text(in: language)), .note, row: 1, column: 0, on: sheet)
        for (column, title) in titles.enumerated() {
            book.write(.text(title), .header, row: Self.firstRow - 1, column: column, on: sheet)
        }
        for (index, report) in run.reports.enumerated() {
            write(report, row: Self.firstRow + index, sheet, book)
        }
        refusals(from: Self.firstRow + run.reports.count + 1, sheet, book)
        sheet.setPage()
    }

    private func write(_ report: CheckReport, row: Int, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        let documents = report.dossier.documents.map { DocumentSummary($0, in: report.dossier) }
        let cells: [SheetCell] =
            [
                .text(report.agencyTitle ?? CheckLabel.unnamed.text(in: language)),
                .text(
                    documents.map { [$0.title, $0.file].compactMap { $0 }.joined(separator: " · ") }.joined(
                        separator: "\n")),
            ] + Severity.allCases.map { .count(report.count($0)) } + [open(report, row: row)]
        for (column, cell) in cells.enumerated() { book.write(cell, .text, row: row, column: column, on: sheet) }
    }

    /// Findings of the agency in this row that are neither done nor declined.
    private func open(_ report: CheckReport, row: Int) -> SheetCell {
        guard findings > 0 else { return .count(0) }
        let agencies = range(FindingSheet.agencyColumn)
        let states = range(FindingSheet.stateColumn)
        let counted = [FollowUpState.open, .underWay].map { state in
            #"COUNTIFS(\#(agencies),A\#(row + 1),\#(states),"\#(state.title.text(in: language))")"#
        }
        return .formula("=" + counted.joined(separator: "+"), value: Decimal(report.findings.count))
    }

    private func range(_ column: String) -> String {
        "\(CheckLabel.findingsSheet.text(in: language))!$\(column)$2:$\(column)$\(findings + 1)"
    }

    private func refusals(from row: Int, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        guard !run.refused.isEmpty else { return }
        book.write(.text(CheckLabel.unreadableFiles.text(in: language)), .header, row: row, column: 0, on: sheet)
        book.write(.text(CheckField.reason.title(in: language)), .header, row: row, column: 1, on: sheet)
        for (index, refusal) in run.refused.enumerated() {
            book.write(.text(refusal.file), .text, row: row + 1 + index, column: 0, on: sheet)
            book.write(.text(refusal.reason.text(in: language)), .text, row: row + 1 + index, column: 1, on: sheet)
        }
    }
}
