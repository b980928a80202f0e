import Domain
import FoundationEssentials

/// Compares what formulas stored with what they give, and fills in values that were never stored.
enum FormulaReview {
    /// A formula whose stored value isn't what it gives.
    struct Difference: Hashable, Sendable {
        var formula: String
        /// What the formula gives, in digits.
        var computed: String
        /// Whether nothing was stored, so that the computed value is read.
        var isFilled: Bool
    }

    /// - Returns: what is to be said of the formulas, by cell; cells without a stored value are filled in `content`.
    static func review(_ content: inout SheetContent, workbook: Workbook) -> [CellName: Difference] {
        guard !content.formulas.isEmpty else { return [:] }
        var evaluation = FormulaEvaluation(content)
        var differences: [CellName: Difference] = [:]
        var filled: [Int: [SheetCell]] = [:]
        for formula in content.formulas {
            guard let value = evaluation.value(of: formula), let number = StoredNumber("\(value)".utf8) else {
                if !formula.hasValue { content.uncomputed.append(formula) }
                continue
            }
            if let cached = formula.cached {
                guard isDifferent(cached.decimal, value) else { continue }
                differences[formula.cell] = Difference(
                    formula: formula.text, computed: number.rounded(decimals: 6).plain, isFilled: false)
            } else if !formula.hasValue {
                let format = workbook.styles.format(of: formula.style)
                let printed = format.print(number, is1904: workbook.is1904)
                filled[formula.cell.row, default: []].append(
                    SheetCell(
                        column: formula.cell.column, content: .number,
                        isBordered: workbook.styles.isBordered(formula.style), text: printed.text,
                        figure: printed.figure, number: number))
                differences[formula.cell] = Difference(
                    formula: formula.text, computed: printed.text, isFilled: true)
            }
        }
        content.insert(filled)
        return differences
    }

    /// Whether two values differ by more than binary numbers do.
    private static func isDifferent(_ cached: Decimal, _ value: Decimal) -> Bool {
        let difference = (cached - value).magnitude
        return difference > max(value.magnitude, 1) * Decimal(sign: .plus, exponent: -9, significand: 1)
    }
}
