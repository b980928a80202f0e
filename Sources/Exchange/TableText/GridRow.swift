import Domain

/// A row of a source table.
struct GridRow: Hashable, Sendable {
    var cells: [GridCell]

    /// The cell at an index; nil beyond the row's end.
    func cell(_ index: Int) -> GridCell? {
        cells.indices.contains(index) ? cells[index] : nil
    }

    /// The text at an index; "" beyond the row's end.
    func text(_ index: Int) -> String { cell(index)?.text ?? "" }

    /// Non-empty cells with their index.
    var filled: [(index: Int, cell: GridCell)] {
        cells.enumerated().filter { !$1.isEmpty }.map { (index: $0, cell: $1) }
    }

    /// Whether nothing stands in it.
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

    /// Line of the source, where it has lines.
    var line: Int? {
        if case .text(let line, _) = cells.first?.place.spot { line } else { nil }
    }

    /// Whether cells stand where the author put them: in workbooks and Word tables. A text extraction may move them.
    ///
    /// Rows that some program converted from pages may be moved all the same.
    var isExact: Bool {
        if case .text = cells.first?.place.spot { false } else { true }
    }

    /// Whether a cell covers several rows: its text stands on top of them.
    var hasMergedRows: Bool { cells.contains { $0.rowSpan > 1 } }
}
