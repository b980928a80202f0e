import Domain
import FoundationEssentials

/// A cell that adds up rows of its own column.
struct ColumnSum: Sendable {
    let cell: CellName
    let figure: FormulaTable.Figure
    let formula: CellFormula
    /// The rows it names, in the order it names them.
    let areas: [ClosedRange<Int>]

    /// The sums of a column, from top to bottom.
    static func all(in column: FormulaTable.Column, of table: FormulaTable) -> [ColumnSum] {
        column.figures.compactMap { figure in
            guard let index = figure.formula, isOfOwnColumn(table.formulas[index]) else { return nil }
            let cell = CellName(row: figure.row, column: column.number)
            guard let areas = table.formulas[index].addedUp(at: cell),
                areas.allSatisfy({ $0.columns == column.number...column.number })
            else { return nil }
            return ColumnSum(cell: cell, figure: figure, formula: table.formulas[index], areas: areas.map(\.rows))
        }
    }

    /// A quick look before the formula is read.
    private static func isOfOwnColumn(_ formula: CellFormula) -> Bool {
        !formula.references.isEmpty && formula.references.allSatisfy { $0.isColumnFixed || $0.column == 0 }
    }

    func contains(_ row: Int) -> Bool { areas.contains { $0.contains(row) } }
}
