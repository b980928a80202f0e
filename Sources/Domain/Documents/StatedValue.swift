/// A value as printed, beside what it was read as.
package enum StatedValue: Hashable, Sendable {
    case quantity(StatedQuantity)
    case money(StatedMoney)
    case count(StatedCount)
    case text(String)

    /// What stands in the cell.
    package var raw: String {
        switch self {
        case .quantity(let quantity): quantity.raw
        case .money(let money): money.raw
        case .count(let count): count.raw
        case .text(let text): text
        }
    }
}
