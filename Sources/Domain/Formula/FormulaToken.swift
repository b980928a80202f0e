import FoundationEssentials

/// A sign, number or name of a formula.
enum FormulaToken: Hashable {
    case number(Decimal)
    case name(String)
    case plus
    case minus
    case times
    case divide
    case percent
    case open
    case close

    /// As it would be written.
    var text: String {
        switch self {
        case .number(let value): IndonesianFormat.number(value)
        case .name(let name): name
        case .plus: "+"
        case .minus: "−"
        case .times: "×"
        case .divide: "/"
        case .percent: "%"
        case .open: "("
        case .close: ")"
        }
    }
}
