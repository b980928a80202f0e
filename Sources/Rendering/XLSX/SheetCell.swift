/// What stands in a cell of a workbook.
enum SheetCell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// A formula with its value now, for programs that don't calculate.
    case formula(String, value: Int)
}
