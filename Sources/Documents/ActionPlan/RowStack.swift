/// Rows of a table that belong together, filled lane by lane from left to right.
struct RowStack {
    /// Cells below each other in one lane, with the rows they are merged over.
    struct Item {
        var cells: [Cell]
        var rows: Int
    }

    private var rows: [[Cell]]

    init(height: Int) {
        rows = Array(repeating: [], count: max(1, height))
    }

    var height: Int { rows.count }

    /// Rows of the body.
    var tableRows: [TableRow] { rows.map { TableRow($0) } }

    /// Adds a lane whose items stand below each other; their rows add up to the height.
    mutating func add(_ lane: [Item]) {
        var row = 0
        for item in lane where item.rows > 0 && row + item.rows <= height {
            rows[row] += item.cells.map { $0.merged(rows: item.rows) }
            row += item.rows
        }
    }

    /// Adds a lane that one item fills from top to bottom; several take a row each, and the rest stays empty.
    ///
    /// - Parameter width: grid columns of the lane.
    mutating func spread(_ items: [[Cell]], width: Int) { add(Self.spread(items, width: width, height: height)) }

    /// Such a lane, or a part of one of that height.
    static func spread(_ items: [[Cell]], width: Int, height: Int) -> [Item] {
        guard items.count > 1 else {
            return [Item(cells: items.first ?? [Cell("", columns: width)], rows: height)]
        }
        let rest = height - items.count
        return items.map { Item(cells: $0, rows: 1) } + [Item(cells: [Cell("", columns: width)], rows: rest)]
    }
}
