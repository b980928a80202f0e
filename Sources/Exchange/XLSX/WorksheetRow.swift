/// A row of a sheet with the cells that hold something, in order.
struct WorksheetRow: Hashable, Sendable {
    var number: Int
    var isHidden: Bool
    /// A piece of an array that many rows share.
    var cells: ArraySlice<SheetCell>

    /// The cell in a column; nil where none stands there.
    func cell(in column: Int) -> SheetCell? {
        var low = cells.startIndex
        var high = cells.endIndex
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.endIndex && cells[low].column == column ? cells[low] : nil
    }
}
