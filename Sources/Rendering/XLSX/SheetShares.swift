import Documents

/// How the width of a sheet is parted: among its columns, and among things that stand side by side.
enum SheetShares {
    /// What each column needs so that no word is broken; a number can't be broken at all, nor the words of its format.
    static func least(_ table: Table, em: Int, padding: Int) -> [Int] {
        var least = ColumnShares.least(table, em: em, padding: padding)
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        for placement in grid.placements where placement.columns == 1 {
            let cell = placement.cell
            guard SheetNumber(cell.content) != nil else { continue }
            let text = (cell.content.paragraphs.map(\.text) + cell.marks).joined(separator: " ")
            least[placement.column] = max(least[placement.column], TypeWidth.width(of: text) * em / 1000 + padding)
        }
        return least
    }

    /// The first columns, as many as labels need; nil where these are too wide for them, or all there are.
    static func labelColumns(_ labels: [String], widths: [Int], em: Int, padding: Int) -> ClosedRange<Int>? {
        let longest = (labels.map(TypeWidth.width).max() ?? 0) * em / 1000 + padding
        var used = 0
        for (index, width) in widths.enumerated().dropLast() {
            used += width
            guard used < longest else { return used * 100 <= widths.reduce(0, +) * mostForLabels ? 0...index : nil }
        }
        return nil
    }

    /// In percent.
    private static let mostForLabels = 45

    /// - Returns: an area for each, left to right; one alone stands in the right half. Fewer columns than things make
    ///   columns of their own beside the table.
    static func areas(_ count: Int, columns: Int) -> [ClosedRange<Int>] {
        let parts = count == 1 ? 2 : count
        let columns = max(columns, parts)
        let areas = (0..<parts).map { (columns * $0 / parts)...(columns * ($0 + 1) / parts - 1) }
        return Array(areas.suffix(count))
    }
}
