import Domain

/// A body row of a work plan's table with each cell in the column it belongs to.
struct WorkPlanRow: Sendable {
    /// One cell per column; nil where the row has none.
    var cells: [GridCell?]
    /// Cells of a code that is printed over several, beside the first.
    var codeCells: [GridCell] = []
    /// Columns whose cell stood elsewhere.
    var displaced: Set<Int> = []
    /// Cells that belong to no column.
    var unplaced: [GridCell] = []
    /// Whether it is the first of a page.
    var isPageStart = false

    func text(_ column: Int?) -> String { cell(column)?.text ?? "" }

    func cell(_ column: Int?) -> GridCell? {
        guard let column, cells.indices.contains(column) else { return nil }
        return cells[column]
    }

    func isFilled(_ column: Int?) -> Bool { !text(column).isEmpty }
}
