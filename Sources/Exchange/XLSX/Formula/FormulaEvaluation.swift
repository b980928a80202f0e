import Domain
import FoundationEssentials

/// Computes the formulas of a sheet again from the numbers in its cells.
struct FormulaEvaluation {
    private let content: SheetContent
    private let formulas: [CellName: SheetFormula]
    private var computed: [CellName: Decimal?] = [:]
    /// Columns that were added up, the rows of formulas without a value by column, and the last column of all.
    private var columns: [Int: NumberColumn] = [:]
    private let open: [Int: [Int]]
    private let width: Int
    /// Cells that may still be looked at; beyond it nothing more is computed.
    private var budget = 1_000_000
    private var depth = 0

    private static let mostDepth = 60

    init(_ content: SheetContent) {
        self.content = content
        formulas = Dictionary(content.formulas.map { ($0.cell, $0) }) { first, _ in first }
        open = Dictionary(grouping: content.formulas.lazy.filter { !$0.hasValue }, by: \.cell.column)
            .mapValues { $0.map(\.cell.row) }
        width = max(content.width, open.keys.max() ?? 0)
    }

    /// What a formula gives; nil where it is neither a sum nor a ratio, or rests on something that is no number.
    mutating func value(of formula: SheetFormula) -> Decimal? {
        guard budget > 0,
            let expression = FormulaParser.parse(formula.text, at: formula.cell, origin: formula.origin)
        else { return nil }
        if case .cell = expression { return nil }
        if case .number = expression { return nil }
        return value(expression)
    }

    private mutating func value(_ expression: FormulaExpression) -> Decimal? {
        switch expression {
        case .number(let number): return number
        case .cell(let cell): return value(at: cell).number
        case .area: return nil
        case .negative(let inner): return value(inner).map { -$0 }
        case .percent(let inner): return value(inner).map { $0 / 100 }
        case .sum(let parts): return total(parts)?.sum
        case .average(let parts):
            guard let total = total(parts), total.count > 0 else { return nil }
            return total.sum / Decimal(total.count)
        case .rounded(let inner, let digits):
            guard let number = value(inner), let places = value(digits), let count = Int("\(places)"),
                (0...9).contains(count)
            else { return nil }
            return number.rounded(decimals: count)
        case .binary(let operation, let left, let right):
            guard let first = value(left), let second = value(right) else { return nil }
            return Self.apply(operation, first, second)
        }
    }

    private static func apply(_ operation: FormulaExpression.Operation, _ left: Decimal, _ right: Decimal) -> Decimal? {
        switch operation {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .dividedBy: right == 0 ? nil : left / right
        }
    }

    /// The sum of the numbers of several parts, and how many there were; texts and empty cells don't count.
    private mutating func total(_ parts: [FormulaExpression]) -> (sum: Decimal, count: Int)? {
        var sum = Decimal(0)
        var count = 0
        for part in parts {
            if case .area(let first, let last) = part {
                guard let area = total(from: first, to: last) else { return nil }
                sum += area.sum
                count += area.count
            } else if case .cell(let cell) = part {
                switch value(at: cell) {
                case .number(let number):
                    sum += number
                    count += 1
                case .nothing: continue
                case .unknown: return nil
                }
            } else {
                guard let number = value(part) else { return nil }
                sum += number
                count += 1
            }
        }
        return (sum, count)
    }

    /// The sum of an area and how many numbers it holds; nil where one of its cells can't be computed.
    private mutating func total(from first: CellName, to last: CellName) -> (sum: Decimal, count: Int)? {
        let rows = min(first.row, last.row)...max(first.row, last.row)
        var sum = Decimal(0)
        var count = 0
        let left = min(first.column, last.column)
        for number in left..<max(min(max(first.column, last.column), width) + 1, left) {
            budget -= 1
            let column = column(number)
            guard budget > 0, let part = column.total(of: rows) else { return nil }
            sum += part.sum
            count += part.count
            for row in column.openRows(of: rows) {
                switch value(at: CellName(row: row, column: number)) {
                case .number(let value):
                    sum += value
                    count += 1
                case .nothing: continue
                case .unknown: return nil
                }
            }
        }
        return (sum, count)
    }

    private mutating func column(_ number: Int) -> NumberColumn {
        if let known = columns[number] { return known }
        budget -= content.rows.count / 16
        let column = NumberColumn(number, of: content, open: open[number] ?? [])
        columns[number] = column
        return column
    }

    private enum CellValue {
        case number(Decimal)
        /// Empty, or a text, which sums go over.
        case nothing
        case unknown

        var number: Decimal? {
            switch self {
            case .number(let number): number
            case .nothing: 0
            case .unknown: nil
            }
        }
    }

    private mutating func value(at cell: CellName) -> CellValue {
        budget -= 1
        guard budget > 0 else { return .unknown }
        if let found = self.cell(at: cell) {
            if let number = found.number { return .number(number.decimal) }
            return found.content == .error ? .unknown : .nothing
        }
        guard let formula = formulas[cell] else { return .nothing }
        if let known = computed[cell] { return known.map(CellValue.number) ?? .unknown }
        guard depth < Self.mostDepth else { return .unknown }
        computed[cell] = .some(nil)
        depth += 1
        let value = value(of: formula)
        depth -= 1
        computed[cell] = .some(value)
        return value.map(CellValue.number) ?? .unknown
    }

    private func cell(at name: CellName) -> SheetCell? {
        let index = firstRow(from: name.row)
        guard content.rows.indices.contains(index), content.rows[index].number == name.row else { return nil }
        return content.rows[index].cell(in: name.column)
    }

    /// The index of the first row at or below a number.
    private func firstRow(from number: Int) -> Int {
        var low = 0
        var high = content.rows.count
        while low < high {
            let middle = (low + high) / 2
            if content.rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
