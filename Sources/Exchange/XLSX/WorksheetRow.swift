/// A row of a sheet with the cells that hold something, in order.
struct WorksheetRow: Hashable, Sendable {
    var number: Int
    var isHidden: Bool
    /// A piece of an array that many rows share.
    var cells: ArraySlice<SheetCell>
}
