import Documents

/// Divides the width of a line among the columns of a table.
struct ColumnWidths {
    /// Below this a column is not legible.
    private static let floor = 3
    /// Words up to this length are not broken where there is room.
    private static let unbroken = 14
    /// Words keep this much of it before figures are broken.
    private static let legible = 7
    /// Figures up to this length are broken only where words have no more than that.
    private static let longestFigure = 24

    /// Of the text in each column, without padding.
    let widths: [Int]
    /// Spaces at each side of a cell.
    let padding: Int

    /// Nil where the table can't be set in this width at all.
    init?(_ table: Table, grid: TableGrid, width: Int) {
        let count = table.columns.count
        guard count > 0 else { return nil }
        var words = [Int](repeating: 1, count: count)
        var figures = words
        var natural = words
        for placement in grid.placements where placement.columns == 1 {
            for paragraph in placement.cell.content.terminalParagraphs {
                let glyphs = paragraph.glyphs
                for word in glyphs.split(whereSeparator: { $0.character == " " }) {
                    let width = word.reduce(0) { $0 + $1.width }
                    let isFigure = width <= Self.longestFigure && !word.contains { $0.character.isLetter }
                    if isFigure { figures[placement.column] = max(figures[placement.column], width) }
                    words[placement.column] = max(words[placement.column], isFigure ? width : min(width, Self.unbroken))
                }
                natural[placement.column] = max(natural[placement.column], glyphs.width)
            }
        }
        let roomy = width - (count * 3 + 1)
        padding = words.reduce(0, +) <= roomy ? 1 : 0
        let available = padding == 1 ? roomy : width - (count + 1)
        guard available >= count * Self.floor else { return nil }
        var widths = words
        Self.shrink(&widths, to: available, sparing: zip(figures, words).map { max($0, min($1, Self.legible)) })
        Self.grow(&widths, to: available, natural: natural, weights: table.columns.map(\.weight))
        self.widths = widths
    }

    /// - Parameter least: what each column needs for its figures, and for legible words; less only where nothing else is left.
    private static func shrink(_ widths: inout [Int], to available: Int, sparing least: [Int]) {
        var excess = widths.reduce(0, +) - available
        while excess > 0 {
            let open = widths.indices.filter { widths[$0] > max(least[$0], floor) }
            guard let widest = (open.isEmpty ? Array(widths.indices) : open).max(by: { widths[$0] < widths[$1] }) else {
                return
            }
            widths[widest] -= 1
            excess -= 1
        }
    }

    /// One column after the other gets a space, the one furthest below its weight first, none more than it needs.
    private static func grow(_ widths: inout [Int], to available: Int, natural: [Int], weights: [Int]) {
        var spare = available - widths.reduce(0, +)
        while spare > 0 {
            let hungry = widths.indices.filter { widths[$0] < natural[$0] }
            guard let next = hungry.min(by: { widths[$0] * weights[$1] < widths[$1] * weights[$0] }) else { return }
            widths[next] += 1
            spare -= 1
        }
    }
}
