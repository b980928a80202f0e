import Domain

/// A table of the source that is none of a work plan's own, with the block it stands behind.
struct ForeignTable: Sendable {
    /// Index of the block above it; -1 where it comes first.
    let block: Int
    /// Its cells row by row, the first row being its head.
    let rows: [[String]]
    /// Index of the block that keeps its place; nil in a text, whose lines tell where it stands.
    var mark: Int?

    /// The tables of a document whose cells were left unread: those of a text in order, then those of other sources.
    static func all(of document: PlanDocument, unread: [UnreadCell]) -> [ForeignTable] {
        let own = unread.filter { $0.place.file == document.file }
        return inText(of: document, own) + marked(in: document, own)
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

    // MARK: Where cells stand

    private typealias SpottedCell = (row: Int, column: Int, raw: String)

    /// A rule may stand between two rows.
    private static let farthest = 2

    /// The cells of a table in their columns, from its first to its last one; blank where nothing stands.
    private static func rows(_ cells: [SpottedCell]) -> [[String]] {
        guard let first = cells.map(\.column).min(), let last = cells.map(\.column).max() else { return [] }
        let lines = Dictionary(grouping: cells, by: \.row)
        return lines.keys.sorted().map { number in
            var row = Array(repeating: "", count: last - first + 1)
            for cell in lines[number] ?? [] { row[cell.column - first] = cell.raw }
            return row
        }
    }

    // MARK: Texts

    private static func inText(of document: PlanDocument, _ unread: [UnreadCell]) -> [ForeignTable] {
        let cells = unread.compactMap { cell -> SpottedCell? in
            guard case .text(let line, let column) = cell.place.spot else { return nil }
            return (line, column ?? 0, cell.raw)
        }.sorted { $0.row < $1.row }
        var tables: [[SpottedCell]] = []
        for cell in cells {
            if let last = tables.last?.last, cell.row - last.row <= farthest {
                tables[tables.count - 1].append(cell)
            } else {
                tables.append([cell])
            }
        }
        var blocks = document.blocks.enumerated().compactMap { index, block in line(block.place).map { (index, $0) } }[
            ...]
        var above = -1
        return tables.map { table in
            while let next = blocks.first, next.1 < table[0].row { above = blocks.removeFirst().0 }
            return ForeignTable(block: above, rows: rows(table))
        }
    }

    private static func line(_ place: SourcePlace?) -> Int? {
        if case .text(let line, _)? = place?.spot { line } else { nil }
    }

    // MARK: Workbooks and Word files

    /// A sheet, or a table of a Word file.
    private enum Ground: Hashable {
        case sheet(String)
        case table(Int)
    }

    private static func marked(in document: PlanDocument, _ unread: [UnreadCell]) -> [ForeignTable] {
        var cells: [Ground: [SpottedCell]] = [:]
        for cell in unread {
            guard let spot = spot(cell.place) else { continue }
            cells[spot.ground, default: []].append((spot.row, spot.column, cell.raw))
        }
        var starts: [Ground: Set<Int>] = [:]
        for spot in document.blocks.compactMap({ $0.place.flatMap(spot) }) {
            starts[spot.ground, default: []].insert(spot.row)
        }
        return document.blocks.enumerated().compactMap { index, block in
            guard block.isTableMark, let start = block.place.flatMap(spot) else { return nil }
            let end = starts[start.ground]?.filter { $0 > start.row }.min() ?? .max
            let below = (cells[start.ground] ?? []).filter { $0.row >= start.row && $0.row < end }
            let table = together(below.sorted { $0.row < $1.row })
            return table.isEmpty ? nil : ForeignTable(block: index - 1, rows: rows(table), mark: index)
        }
    }

    /// The cells of the first table among them: what stands further below is something else.
    private static func together(_ cells: [SpottedCell]) -> [SpottedCell] {
        let gap = cells.indices.dropFirst().first { cells[$0].row - cells[$0 - 1].row > farthest }
        return gap.map { Array(cells[..<$0]) } ?? cells
    }

    private static func spot(_ place: SourcePlace) -> (ground: Ground, row: Int, column: Int)? {
        switch place.spot {
        case .sheet(let sheet, let cell): CellName(cell).map { (.sheet(sheet), $0.row, $0.column) }
        case .tableCell(let table, let row, let column): (.table(table), row, column)
        case .text, .paragraph: nil
        }
    }
}
