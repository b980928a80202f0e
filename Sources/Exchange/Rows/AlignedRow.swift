import Domain

/// A body row with each cell in the column it belongs to.
struct AlignedRow: Sendable {
    /// One cell per column of the plan; nil where the row has none.
    var cells: [GridCell?]
    /// Columns whose cell stood elsewhere, with the distance in cells.
    var displaced: [Int: Int]
    /// Cells that belong to no column.
    var unplaced: [GridCell]
    var row: GridRow

    func text(_ column: Int?) -> String {
        guard let column, cells.indices.contains(column) else { return "" }
        return cells[column]?.text ?? ""
    }
}
