@testable import Documents

/// A table as official forms are compared: the spans of its head, and what its body merges.
struct TableShape {
    private let table: Table
    private let grid: TableGrid

    init(_ table: Table) {
        self.table = table
        grid = TableGrid(table.body, columnCount: table.columns.count)
    }

    /// Every table of a document, in order.
    static func all(of document: Document) -> [TableShape] {
        document.sections.flatMap(\.content).compactMap { content in
            if case .table(let table) = content { TableShape(table) } else { nil }
        }
    }

    /// The head row by row: "TARGET →4 ↓2" spans four columns and two rows.
    var head: [String] { table.head.map(Self.notation) }

    /// The printed column numbers; "" where a column has none.
    var numbers: [String] { table.numberRow.map { $0 ?? "" } }

    /// A header that stands inside the body, or one of its bands.
    func inner(row: Int) -> String { Self.notation(table.body[row]) }

    /// The kinds of the body's rows, runs of one kind counted: "header 2, body 1, band 1".
    var kinds: String {
        var runs: [(kind: TableRow.Kind, count: Int)] = []
        for row in table.body {
            if runs.last?.kind == row.kind { runs[runs.count - 1].count += 1 } else { runs.append((row.kind, 1)) }
        }
        return runs.map { "\($0.kind) \($0.count)" }.joined(separator: ", ")
    }

    /// How many rows each cell of a column covers, from top to bottom.
    func heights(ofColumn column: Int) -> [Int] {
        grid.placements.filter { $0.column == column }.map(\.rows)
    }

    /// One row of the body: "^" where a cell from above goes on, "<" where one from the left does.
    func row(_ row: Int) -> [String] {
        (0..<grid.columnCount).map { column in
            guard let cell = grid.placement(row: row, column: column) else { return "?" }
            if cell.row < row { return "^" }
            return cell.column < column ? "<" : Self.text(cell.cell)
        }
    }

    var rowCount: Int { grid.rowCount }

    /// The texts of a column, once for each of its cells.
    func texts(ofColumn column: Int) -> [String] {
        grid.placements.filter { $0.column == column }.map { Self.text($0.cell) }
    }

    private static func notation(_ row: TableRow) -> String {
        row.cells.map { cell in
            let spans = [cell.columns > 1 ? "→\(cell.columns)" : "", cell.rows > 1 ? "↓\(cell.rows)" : ""]
            return ([text(cell)] + spans).filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: " | ")
    }

    private static func text(_ cell: Cell) -> String {
        cell.content.paragraphs.map(\.text).joined(separator: " ")
    }
}
