import Documents

/// A text over all columns of a sheet, in a row as high as it needs.
struct SheetLine {
    let text: RichText
    let style: CellStyle

    init(text: RichText, style: CellStyle) {
        self.text = text
        self.style = style
    }

    init(text: String, style: CellStyle) { self.init(text: RichText(text), style: style) }

    /// - Returns: the height of the row in points.
    func write(row: Int, widths: [Int], _ sheet: SheetWriter, _ book: WorkbookWriter) -> Int {
        let clean = text.text.sheetText
        let em = DocumentSheet.em * style.size / CellStyle.tableSize
        let lines = RowHeights.lines(clean, width: widths.reduce(0, +) - DocumentSheet.margin, em: em)
        let height = lines * DocumentSheet.lineHeight * style.size / CellStyle.tableSize + 2
        sheet.setHeight(height, row: row)
        book.merge(SheetCell(text, in: style), style, rows: row...row, columns: 0...(widths.count - 1), on: sheet)
        return SheetWriter.height(height)
    }
}
