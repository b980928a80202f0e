/// A sheet of cells for a person to confirm, or of cells that were not used.
struct ReadingSheet {
    let rows: [ReadingRow]
    /// Whether the cells were read as something.
    let hasReading: Bool

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        let titles = ["Perangkat daerah", "Letak", "Tertulis"] + (hasReading ? ["Dibaca sebagai"] : []) + ["Sebab"]
        sheet.setWidths([30, 26, 44] + (hasReading ? [44] : []) + [60])
        for (column, title) in titles.enumerated() {
            book.write(.text(title), .header, row: 0, column: column, on: sheet)
        }
        for (index, row) in rows.enumerated() {
            let texts = [row.agency, row.location, row.raw] + (hasReading ? [row.read ?? ""] : []) + [row.why]
            for (column, text) in texts.enumerated() {
                book.write(.text(text), .text, row: index + 1, column: column, on: sheet)
            }
        }
        sheet.setTable(headerRow: 0, lastRow: rows.count, columns: titles.count)
        sheet.setPage()
    }
}
