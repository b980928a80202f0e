import Domain
import FoundationEssentials

/// A formula as far as sums and ratios need it: numbers, cells, SUM, and the four operations.
indirect enum FormulaExpression: Hashable, Sendable {
    enum Operation: Hashable, Sendable {
        case plus, minus, times, dividedBy
    }

    case number(Decimal)
    case cell(CellName)
    case area(first: CellName, last: CellName)
    case sum([FormulaExpression])
    case average([FormulaExpression])
    case rounded(FormulaExpression, FormulaExpression)
    case binary(Operation, FormulaExpression, FormulaExpression)
    case negative(FormulaExpression)
    case percent(FormulaExpression)
}
