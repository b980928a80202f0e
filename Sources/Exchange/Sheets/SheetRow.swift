import Domain

/// A body row of a sheet's table with its columns settled.
struct SheetRow: Sendable {
    var aligned: AlignedRow
    var plan: SheetPlan
    /// Whether a gap or a line of text stands before it.
    var opensGrid: Bool

    /// The cell of a column; nil where the row ends before it.
    func cell(_ column: Int?) -> GridCell? {
        guard let column, aligned.cells.indices.contains(column) else { return nil }
        return aligned.cells[column]
    }

    func text(_ column: Int?) -> String { aligned.text(column) }

    /// The text of a column with the line breaks of its cell.
    func lines(_ column: Int) -> String {
        guard let cell = cell(column), cell.lines.count > 1 else { return text(column) }
        return cell.lines.joined(separator: "\n")
    }

    /// The text of a column that says something.
    func said(_ column: Int?) -> String? {
        let text = text(column)
        return MissingMarks.isMissing(text) ? nil : text
    }

    /// Where an empty cell of a column would stand.
    func place(_ column: Int) -> SourcePlace? { cell(column)?.place ?? aligned.row.cells.last?.place }
}
