import Domain

/// How often each formula of a table stands in each of its columns and rows.
struct FormulaTally: Sendable {
    private struct Line: Hashable {
        var formula: Int
        var number: Int
    }

    private var columns: [Line: Int] = [:]
    private var rows: [Line: Int] = [:]

    init(_ table: FormulaTable) {
        for (index, column) in table.columns.enumerated() {
            for figure in column.figures {
                guard let formula = figure.formula else { continue }
                columns[Line(formula: formula, number: index), default: 0] += 1
                rows[Line(formula: formula, number: figure.row), default: 0] += 1
            }
        }
    }

    /// - Parameter column: its index in the table.
    func count(_ formula: Int, column: Int) -> Int { columns[Line(formula: formula, number: column)] ?? 0 }

    func count(_ formula: Int, row: Int) -> Int { rows[Line(formula: formula, number: row)] ?? 0 }

    /// Whether a formula stands nowhere else in its row and its column.
    func isAlone(_ formula: Int, row: Int, column: Int) -> Bool {
        count(formula, row: row) == 1 && count(formula, column: column) == 1
    }
}
