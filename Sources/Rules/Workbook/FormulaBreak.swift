import Domain

/// A formula that names other cells than the formulas around it, which are all the same.
struct FormulaBreak: Hashable, Sendable {
    let cell: CellName
    /// What stands there, and what stands around it.
    let formula: CellFormula
    let expected: CellFormula

    /// So many formulas make a pattern.
    private static let leastAlike = 4

    /// The breaks of a table, by column and row: down a filled column, and along a filled row.
    ///
    /// A formula that occurs again in its column or its row follows a pattern of its own and is none.
    static func all(in table: FormulaTable) -> [FormulaBreak] {
        let tally = FormulaTally(table)
        var breaks: [FormulaBreak] = []
        for (index, column) in table.columns.enumerated() {
            for position in column.figures.indices {
                let figure = column.figures[position]
                guard let own = figure.formula, tally.isAlone(own, row: figure.row, column: index),
                    let pattern = down(column, position, least: leastAlike, tally: tally, index: index)
                        ?? along(table, index, row: figure.row, tally: tally),
                    pattern != own, table.formulas[own].isLike(table.formulas[pattern])
                else { continue }
                breaks.append(
                    FormulaBreak(
                        cell: CellName(row: figure.row, column: column.number),
                        formula: table.formulas[own], expected: table.formulas[pattern]))
            }
        }
        return breaks
    }

    /// The formula right above and right below a figure, where it is that of much of the column.
    static func down(
        _ column: FormulaTable.Column, _ position: Int, least: Int, tally: FormulaTally, index: Int
    ) -> Int? {
        guard position > 0, position + 1 < column.figures.count else { return nil }
        let above = column.figures[position - 1]
        let below = column.figures[position + 1]
        guard below.row - above.row == 2, let pattern = above.formula, pattern == below.formula,
            tally.count(pattern, column: index) >= least
        else { return nil }
        return pattern
    }

    /// The formula right before and right behind a figure, where it is that of much of the row.
    private static func along(_ table: FormulaTable, _ index: Int, row: Int, tally: FormulaTally) -> Int? {
        guard index > 0, index + 1 < table.columns.count else { return nil }
        let before = table.columns[index - 1]
        let behind = table.columns[index + 1]
        guard behind.number - before.number == 2, let pattern = before.figure(in: row)?.formula,
            pattern == behind.figure(in: row)?.formula, tally.count(pattern, row: row) >= leastAlike
        else { return nil }
        return pattern
    }

    /// The rows that its pattern adds up and it doesn't, where that is the whole difference of two sums.
    var rowsLeftOut: [Int] {
        guard let own = formula.addedUp(at: cell), let wanted = expected.addedUp(at: cell), own.count == 1,
            wanted.count == 1, own[0].columns == wanted[0].columns, own[0].rows != wanted[0].rows,
            own[0].rows.clamped(to: wanted[0].rows) == own[0].rows
        else { return [] }
        return wanted[0].rows.filter { !own[0].rows.contains($0) }
    }
}
