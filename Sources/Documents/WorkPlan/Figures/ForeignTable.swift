import Domain

/// A table of the source that is none of a work plan's own, with the block it stands behind.
struct ForeignTable: Sendable {
    /// Index of the block above it; -1 where it comes first.
    let block: Int
    /// Its cells row by row, the first row being its head.
    let rows: [[String]]

    /// The tables of a document whose cells were left unread, in order; only texts tell where they stand.
    static func all(of document: PlanDocument, unread: [UnreadCell]) -> [ForeignTable] {
        let lines = Dictionary(grouping: unread.filter { $0.place.file == document.file }, by: { line($0.place) })
        var tables: [(first: Int, last: Int, rows: [[String]])] = []
        for (line, cells) in lines.compactMap({ key, cells in key.map { ($0, cells) } }).sorted(by: { $0.0 < $1.0 }) {
            let row = cells.sorted { column($0.place) < column($1.place) }.map(\.raw)
            if let last = tables.last, line - last.last <= farthest {
                tables[tables.count - 1].rows.append(row)
                tables[tables.count - 1].last = line
            } else {
                tables.append((line, line, [row]))
            }
        }
        var blocks = document.blocks.enumerated().compactMap { index, block in line(block.place).map { (index, $0) } }[
            ...]
        var above = -1
        return tables.map { table in
            while let next = blocks.first, next.1 < table.first { above = blocks.removeFirst().0 }
            return ForeignTable(block: above, rows: table.rows)
        }
    }

    /// A rule may stand between two rows.
    private static let farthest = 2

    private static func line(_ place: SourcePlace?) -> Int? {
        if case .text(let line, _)? = place?.spot { line } else { nil }
    }

    private static func column(_ place: SourcePlace) -> Int {
        if case .text(_, let column?) = place.spot { column } else { 0 }
    }

    /// As it stood, its first row as head.
    var table: Table {
        let width = rows.map(\.count).max() ?? 1
        func cells(_ row: [String]) -> [Cell] {
            row.map { Cell($0) } + Array(repeating: Cell(""), count: width - row.count)
        }
        return Table(
            columns: Array(repeating: Table.Column(), count: width),
            head: rows.prefix(1).map { TableRow(.header, cells($0)) },
            body: rows.dropFirst().map { TableRow(cells($0)) })
    }
}
