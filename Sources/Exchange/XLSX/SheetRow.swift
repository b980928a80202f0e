/// A row of a sheet with the cells that hold something, in order.
struct SheetRow: Hashable, Sendable {
    var number: Int
    var isHidden: Bool
    var cells: [SheetCell]
}
