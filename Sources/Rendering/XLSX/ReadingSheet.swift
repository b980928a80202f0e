import Documents
import Domain

/// A sheet of cells for a person to confirm, or of cells that were not used.
struct ReadingSheet {
    let rows: [ReadingRow]
    /// Whether the cells were read as something.
    let hasReading: Bool
    let language: Language

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        let fields: [CheckField] = [.agency, .place, .stated] + (hasReading ? [.readAs] : []) + [.reason]
        sheet.setWidths([30, 26, 44] + (hasReading ? [44] : []) + [60])
        for (column, field) in fields.enumerated() {
            book.write(.text(field.title(in: language)), .header, row: 0, column: column, on: sheet)
        }
        for (index, row) in rows.enumerated() {
            let texts = [row.agency, row.location, row.raw] + (hasReading ? [row.read ?? ""] : []) + [row.why]
            for (column, text) in texts.enumerated() {
                book.write(.text(text), .text, row: index + 1, column: column, on: sheet)
            }
        }
        sheet.setTable(lastRow: rows.count, columns: fields.count)
        sheet.setPage()
    }
}
