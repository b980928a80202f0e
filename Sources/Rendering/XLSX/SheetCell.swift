import FoundationEssentials

/// What stands in a cell of a workbook.
enum SheetCell: Hashable, Sendable {
    case empty
    case text(String)
    /// Spreadsheets keep fifteen digits of it.
    case number(Decimal)
    /// A formula with its value now, for programs that don't calculate.
    case formula(String, value: Decimal)

    static func count(_ count: Int) -> SheetCell { .number(Decimal(count)) }
}
