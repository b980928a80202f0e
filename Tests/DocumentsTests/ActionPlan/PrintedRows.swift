@testable import Documents

/// The body rows of a document's tables as they are printed: one text for each grid column, "^" where a cell from
/// above goes on, "<" where one from the left does.
struct PrintedRows {
    let tables: [[[String]]]
    /// Whether every table is covered by its cells without a gap or a cut span.
    let areComplete: Bool
    /// The marks of all cells that have some, in order of printing.
    let marks: [[String]]
    /// The notes below all tables.
    let notes: [String]

    init(_ document: Document) {
        let found = Self.tables(in: document.sections)
        let grids = found.map { TableGrid($0.body, columnCount: $0.columns.count) }
        let heads = found.map { TableGrid($0.head, columnCount: $0.columns.count) }
        marks = found.flatMap { $0.body.flatMap { $0.cells.map(\.marks) } }.filter { !$0.isEmpty }
        notes = found.flatMap(\.notes)
        let hasNumbers = found.allSatisfy { $0.numberRow.isEmpty || $0.numberRow.count == $0.columns.count }
        areComplete = (grids + heads).allSatisfy(\.isComplete) && hasNumbers
        tables = grids.map { grid in
            (0..<grid.rowCount).map { row in (0..<grid.columnCount).map { Self.text(grid, row, $0) } }
        }
    }

    /// Also those of nested sections, in order of printing.
    static func tables(in sections: [Section]) -> [Table] {
        sections.flatMap { section in
            section.content.compactMap { content -> Table? in
                if case .table(let table) = content { table } else { nil }
            } + tables(in: section.sections)
        }
    }

    private static func text(_ grid: TableGrid, _ row: Int, _ column: Int) -> String {
        guard let cell = grid.placement(row: row, column: column) else { return "?" }
        if cell.row < row { return "^" }
        return cell.column < column ? "<" : cell.cell.content.paragraphs.map(\.text).joined(separator: " ")
    }
}
