import Documents
import Domain

/// The first sheet: findings per agency and severity, and how many are still open, counted by formulas.
struct SummarySheet {
    let run: CheckRun
    /// Rows of the sheet of findings.
    let findings: Int

    private static let widths = [46, 34, 12, 12, 12, 14]
    private static let titles = ["Perangkat daerah", "Dokumen"] + Severity.allCases.map(\.title) + ["Belum selesai"]
    private static let firstRow = 3

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        sheet.setWidths(Self.widths)
        book.write(.text("Hasil pemeriksaan"), .title, row: 0, column: 0, on: sheet)
        book.write(
            .text("Ubah kolom Status pada lembar Temuan; jumlah yang belum selesai di sini ikut berubah."), .note,
            row: 1, column: 0, on: sheet)
        for (column, title) in Self.titles.enumerated() {
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
                .text(report.agencyTitle ?? FindingRow.unnamed),
                .text(
                    documents.map { [$0.title, $0.file].compactMap { $0 }.joined(separator: " · ") }.joined(
                        separator: "\n")),
            ] + Severity.allCases.map { .number(report.count($0)) } + [open(report, row: row)]
        for (column, cell) in cells.enumerated() { book.write(cell, .text, row: row, column: column, on: sheet) }
    }

    /// Findings of the agency in this row that are neither done nor declined.
    private func open(_ report: CheckReport, row: Int) -> SheetCell {
        guard findings > 0 else { return .number(0) }
        let agencies = range(FindingSheet.agencyColumn)
        let states = range(FindingSheet.stateColumn)
        let counted = FindingsWorkbook.states.prefix(2).map {
            #"COUNTIFS(\#(agencies),A\#(row + 1),\#(states),"\#($0)")"#
        }
        return .formula("=" + counted.joined(separator: "+"), value: report.findings.count)
    }

    private func range(_ column: String) -> String { "Temuan!$\(column)$2:$\(column)$\(findings + 1)" }

    private func refusals(from row: Int, _ sheet: SheetWriter, _ book: WorkbookWriter) {
        guard !run.refused.isEmpty else { return }
        book.write(.text("Berkas yang tidak dapat dibaca"), .header, row: row, column: 0, on: sheet)
        book.write(.text("Sebab"), .header, row: row, column: 1, on: sheet)
        for (index, refusal) in run.refused.enumerated() {
            book.write(.text(refusal.file), .text, row: row + 1 + index, column: 0, on: sheet)
            book.write(.text(refusal.reason), .text, row: row + 1 + index, column: 1, on: sheet)
        }
    }
}
