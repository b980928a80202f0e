import Documents

/// What a page of a sheet holds once all its columns stand on its width, in points.
enum SheetPaper {
    /// Margins in hundredths of an inch.
    static let margins = (left: 60, right: 60, top: 60, bottom: 70)
    /// A row that nobody gave a height.
    static let row = 15

    /// - Parameter widths: of the columns, in hundredths of a character.
    static func room(_ paper: Paper, _ orientation: Section.Orientation, widths: [Int]) -> Int {
        let sides = (short: points(paper.sides.short), long: points(paper.sides.long))
        let (width, height) = orientation == .portrait ? (sides.short, sides.long) : (sides.long, sides.short)
        let across = width - (margins.left + margins.right) * 72 / 100
        let down = height - (margins.top + margins.bottom) * 72 / 100
        // A character of the workbook's font is seven pixels wide, a column five more than its characters.
        let needed = widths.reduce(0) { $0 + ($1 * 7 + 500) * 75 / 10_000 }
        let percent = max(10, min(100, across * 100 / max(1, needed)))
        return down * 100 / percent
    }

    /// From tenths of a millimetre.
    private static func points(_ tenths: Int) -> Int { tenths * 720 / 2_540 }
}
