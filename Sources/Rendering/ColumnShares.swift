import Documents

/// Divides a width among the columns of a table: by their weights, but none narrower than its longest word.
struct ColumnShares {
    /// A word longer than this may be broken, and a figure longer than that, in thousandths of the type's size.
    private static let longestWord = 7_500
    private static let longestFigure = 12_000

    /// In the unit of the width; they add up to it.
    let widths: [Int]

    /// - Parameters:
    ///   - width: of the whole table.
    ///   - em: the size of its type in the unit of the width.
    ///   - padding: what each cell needs beside its text.
    init(_ table: Table, width: Int, em: Int, padding: Int) {
        widths = Self.share(
            width, weights: table.columns.map(\.weight), least: Self.least(table, em: em, padding: padding))
    }

    /// What each column needs so that no word or figure is broken.
    static func least(_ table: Table, em: Int, padding: Int) -> [Int] {
        longestWords(table).map { $0 * em / 1000 + padding }
    }

    /// By weight; columns that would fall below their least width take that and leave less to the others.
    static func share(_ width: Int, weights: [Int], least: [Int]) -> [Int] {
        let needed = least.reduce(0, +)
        guard needed < width else { return exact(width, shares: least) }
        var isFixed = [Bool](repeating: false, count: weights.count)
        while true {
            let open = weights.indices.filter { !isFixed[$0] }
            let rest = width - weights.indices.filter { isFixed[$0] }.reduce(0) { $0 + least[$1] }
            let total = max(1, open.reduce(0) { $0 + weights[$1] })
            let short = open.filter { rest * weights[$0] / total < least[$0] }
            guard !short.isEmpty else {
                let shares = weights.indices.map { isFixed[$0] ? least[$0] : rest * weights[$0] / total }
                return padded(shares, to: width)
            }
            for index in short { isFixed[index] = true }
        }
    }

    /// In proportion to the shares.
    private static func exact(_ width: Int, shares: [Int]) -> [Int] {
        let total = max(1, shares.reduce(0, +))
        return padded(shares.map { $0 * width / total }, to: width)
    }

    /// What rounding left goes to the widest.
    private static func padded(_ widths: [Int], to width: Int) -> [Int] {
        var widths = widths
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] += width - widths.reduce(0, +)
        }
        return widths
    }

    /// Of each column's own cells, in thousandths of the type's size.
    private static func longestWords(_ table: Table) -> [Int] {
        let grid = TableGrid(table.fullHead + table.body, columnCount: table.columns.count)
        var longest = [Int](repeating: 1_000, count: table.columns.count)
        for placement in grid.placements where placement.columns == 1 {
            for paragraph in placement.cell.content.paragraphs {
                for run in paragraph.runs {
                    let limit = run.text.contains(where: \.isLetter) ? longestWord : longestFigure
                    let word = min(TypeWidth.longestWord(run.text), limit)
                    longest[placement.column] = max(longest[placement.column], word)
                }
            }
        }
        return longest
    }
}
