import Documents
import Domain

/// The findings of a check as a workbook to work through: a summary that counts what is left, the findings with
/// cells to fill in, and what was read with a doubt or not used.
package struct FindingsWorkbook: Sendable {
    static let states = ["Belum", "Dikerjakan", "Selesai", "Tidak diikuti"]

    package init() {}

    /// Writes the workbook to a file.
    package func write(_ run: CheckRun, to path: String) throws(WorkbookFault) {
        let book = try WorkbookWriter(path: path, title: "Hasil pemeriksaan")
        let rows = FindingRow.rows(of: run)
        if let sheet = book.sheet("Ringkasan") { SummarySheet(run: run, findings: rows.count).write(sheet, book) }
        if let sheet = book.sheet("Temuan") { FindingSheet(rows: rows).write(sheet, book) }
        let doubts = run.reports.flatMap { report in report.doubts.map { ReadingRow($0, of: report) } }
        let unread = run.reports.flatMap { report in report.unread.map { ReadingRow($0, of: report) } }
        if !doubts.isEmpty, let sheet = book.sheet("Perlu dipastikan") {
            ReadingSheet(rows: doubts, hasReading: true).write(sheet, book)
        }
        if !unread.isEmpty, let sheet = book.sheet("Tidak terpakai") {
            ReadingSheet(rows: unread, hasReading: false).write(sheet, book)
        }
        try book.close()
    }
}
