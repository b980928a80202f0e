import Domain

/// Cells of a sheet that are shown as one; its value stands in the first.
struct Merge: Hashable, Sendable {
    let first: CellName
    let last: CellName

    /// "A1:C2", also with the corners exchanged; nil for anything else.
    init?(_ reference: String) {
        let parts = reference.split(separator: ":", omittingEmptySubsequences: false)
        guard let from = parts.first.flatMap({ CellName($0) }), parts.count <= 2,
            let until = parts.count == 2 ? CellName(parts[1]) : from
        else { return nil }
        first = CellName(row: min(from.row, until.row), column: min(from.column, until.column))
        last = CellName(row: max(from.row, until.row), column: max(from.column, until.column))
    }

    var rows: ClosedRange<Int> { first.row...last.row }
    var columns: ClosedRange<Int> { first.column...last.column }
}
