/// A table of a Word file: rows of cells by grid column.
struct WordTable: Hashable, Sendable {
    struct Cell: Hashable, Sendable {
        /// 1-based grid column it begins in.
        var column: Int
        var span: Int
        /// Whether it goes on with the cell above it.
        var isContinued: Bool
        var lines: [String]
    }

    struct Row: Hashable, Sendable {
        var cells: [Cell]
    }

    /// Counted from 1 in the document, nested tables after the one they stand in.
    var number: Int
    var rows: [Row] = []

    var width: Int { rows.flatMap(\.cells).map { $0.column + $0.span - 1 }.max() ?? 0 }
}
