import FoundationEssentials

extension Formula {
    /// Its value for the values of its variables, with the arithmetic, or why there is none.
    ///
    /// Variables are found by name whatever its case and marks. Units are watched: unlike ones are never added, equal
    /// ones cancel in a quotient, and a quotient times 100 is a percentage.
    package func value(of values: [String: Reported<Quantity>]) -> ComputedFigure<Quantity> {
        let known = Dictionary(
            values.map { (NormalizedName($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        var numbers: [NormalizedName: FormulaValue] = [:]
        var terms: [Explanation.Term] = []
        for name in variables {
            guard let quantity = known[NormalizedName(name)]?.value else {
                return ComputedFigure(.missingVariable(name), terms: terms + [.missing(name)])
            }
            guard let number = quantity.score else {
                return ComputedFigure(.notANumber, terms: terms + [.missing(name)])
            }
            numbers[NormalizedName(name)] = FormulaValue(number, unit: quantity.unit)
            terms.append(Explanation.Term(label: name, value: IndonesianFormat.quantity(quantity)))
        }
        switch evaluated(numbers) {
        case .failure(let gap): return ComputedFigure(gap, terms: terms)
        case .success(let result):
            let arithmetic = written { IndonesianFormat.number(numbers[NormalizedName($0)]?.number ?? 0) }
            let sentence = "\(arithmetic) = \(IndonesianFormat.number(result.number.rounded(decimals: 2)))"
            return ComputedFigure(result.quantity, Explanation(terms: terms, sentence: sentence))
        }
    }

    private func evaluated(_ numbers: [NormalizedName: FormulaValue]) -> Result<FormulaValue, AchievementGap> {
        switch self {
        case .number(let value): return .success(FormulaValue(value, unit: nil))
        case .percentage(let value):
            return .success(FormulaValue(value / 100, unit: nil, isHundredPercent: value == 100))
        case .variable(let name):
            return numbers[NormalizedName(name)].map { .success($0) } ?? .failure(.missingVariable(name))
        case .operation(let operation, let left, let right):
            return left.evaluated(numbers).flatMap { first in
                right.evaluated(numbers).flatMap { second in first.combined(operation, second) }
            }
        }
    }
}
