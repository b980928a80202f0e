import Documents
import Domain

/// The findings of a check as a workbook to work through: a summary that counts what is left, the findings with
/// cells to fill in, and what was read with a doubt or not used.
package struct FindingsWorkbook: Sendable {
    private let language: Language

    package init(language: Language = .id) {
        self.language = language
    }

    /// Writes the workbook to a file.
    package func write(_ run: CheckRun, to path: String) throws(RenderingFault) {
        let book = try WorkbookWriter(path: path, title: CheckLabel.title.text(in: language))
        let rows = FindingRow.rows(of: run, in: language)
        if let sheet = sheet(.summarySheet, of: book) {
            SummarySheet(run: run, findings: rows.count, language: language).write(sheet, book)
        }
        if let sheet = sheet(.findingsSheet, of: book) {
            FindingSheet(rows: rows, language: language).write(sheet, book)
        }
        let doubts = run.reports.flatMap { report in report.doubts.map { ReadingRow($0, of: report, in: language) } }
        let unread = run.reports.flatMap { report in report.unread.map { ReadingRow($0, of: report, in: language) } }
        if !doubts.isEmpty, let sheet = sheet(.uncertainSheet, of: book) {
            ReadingSheet(rows: doubts, hasReading: true, language: language).write(sheet, book)
        }
        if !unread.isEmpty, let sheet = sheet(.unusedSheet, of: book) {
            ReadingSheet(rows: unread, hasReading: false, language: language).write(sheet, book)
        }
        try book.close()
    }

    private func sheet(_ label: CheckLabel, of book: WorkbookWriter) -> SheetWriter? {
        book.sheet(label.text(in: language))
    }
}
