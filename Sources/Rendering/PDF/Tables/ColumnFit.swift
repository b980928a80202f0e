import Documents

/// The widths of a table's columns: by their weights, but none narrower than its longest word where that can be had.
struct ColumnFit {
    /// In hundredths of a point; together at most the width of the page.
    let widths: [Int]
    let type: TableType

    init(_ table: Table, head: TableGrid, body: TableGrid, width: Int, text: PrintedText) {
        var type = TableType(columnCount: table.columns.count)
        let words = LongestWords(table, head: head, body: body, text: text, limit: type.ems(width * 3 / 10))
        let weights = table.columns.map(\.weight)
        for longest in [words.whole, words.broken] {
            for step in [0, 5, 10] where type.size - step >= TableType.smallest {
                var smaller = type
                smaller.size -= step
                let least = longest.map { smaller.width($0) + 2 * type.inset + Self.tolerance }
                let most = words.natural.map { $0 == .max ? $0 : smaller.width($0) + 2 * type.inset + Self.ease }
                if let widths = Self.divide(width, by: weights, least: least, most: most) {
                    self.widths = widths
                    self.type = smaller
                    return
                }
            }
        }
        type.size = min(type.size, TableType.smallest)
        widths = Self.divide(width, by: words.broken.map { $0 + 1000 }, least: [], most: []) ?? []
        self.type = type
    }

    /// Room for a line of a cell's text, in thousandths of an em.
    func line(of placement: TableGrid.Placement) -> Int {
        let columns = placement.column..<(placement.column + placement.columns)
        return max(1, type.ems(widths[columns].reduce(0, +) - 2 * type.inset - Self.tolerance))
    }

    /// About how many lines a cell's text takes.
    func lines(of placement: TableGrid.Placement, text: PrintedText) -> Int {
        let line = line(of: placement)
        return placement.cell.content.paragraphs.reduce(0) {
            $0 + text.lines(of: $1.text, within: line, isBold: placement.kind != .body)
        }
    }

    /// For the rules and for rounding.
    private static let tolerance = 60

    /// A column of short texts looks better with some air.
    private static let ease = 800

    /// Shares by weight, raised to the least a column needs; what a column has no use for goes to the others.
    /// nil when it is too little for all.
    private static func divide(_ width: Int, by weights: [Int], least: [Int], most: [Int]) -> [Int]? {
        guard least.reduce(0, +) <= width else { return nil }
        var fixed: [Int: Int] = [:]
        while true {
            let rest = width - fixed.values.reduce(0, +)
            let total = weights.indices.reduce(0) { fixed[$1] == nil ? $0 + weights[$1] : $0 }
            let shares = weights.indices.map { fixed[$0] ?? rest * weights[$0] / max(1, total) }
            let free = least.indices.filter { fixed[$0] == nil }
            let narrow = free.filter { shares[$0] < least[$0] }
            for column in narrow { fixed[column] = least[column] }
            if !narrow.isEmpty { continue }
            let idle = free.filter { shares[$0] > max(most[$0], least[$0]) }
            guard let idlest = idle.max(by: { shares[$0] - most[$0] < shares[$1] - most[$1] }), idle.count < free.count
            else { return shares }
            fixed[idlest] = max(most[idlest], least[idlest])
        }
    }
}
