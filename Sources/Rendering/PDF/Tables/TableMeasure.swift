import Documents

/// About how high the parts of a table are on its page, in hundredths of a point.
struct TableMeasure {
    private static let signingRoom = 10_000
    private static let signatureLine = 1_450
    /// Between two signatures, and an em of their type.
    private static let (signatureGap, signatureEm) = (2_300, 1_100)
    private static let (noteLine, noteEm) = (1_100, 800)

    let fit: ColumnFit
    let text: PrintedText
    let page: PageShape

    func heights(of grid: TableGrid) -> PrintedHeights { PrintedHeights(grid, fit: fit, text: text) }

    /// Of the rows that every page repeats.
    func head(_ grid: TableGrid, isNumbered: Bool) -> Int {
        heights(of: grid).total + (isNumbered ? fit.type.lineHeight : 0)
    }

    /// Of what stands below a table.
    func tail(notes: [String], signatures: [SignatureBlock]) -> Int {
        let line = max(1, fit.widths.reduce(0, +) * 1000 / Self.noteEm)
        let lines = notes.reduce(0) { $0 + text.lines(of: $1, within: line) }
        guard !signatures.isEmpty else { return lines * Self.noteLine }
        let width = page.textWidth / max(2, signatures.count) - Self.signatureGap
        let signed = signatures.map { block in
            (block.placeLines(room: "") + block.headLines).reduce(0) {
                $0 + text.lines(of: $1, within: max(1, width * 1000 / Self.signatureEm))
            }
        }
        return lines * Self.noteLine + Self.signingRoom + (signed.max() ?? 0) * Self.signatureLine
    }
}
