import Domain

/// Numbers the different formulas of a table in the order in which they first occur, and notes the columns they name.
struct FormulaNumbers {
    private(set) var all: [CellFormula] = []
    /// Columns that hold formulas or are named by one.
    private(set) var columns: Set<Int> = []
    private var known: [CellFormula: Int] = [:]
    private var numbers: [CellName: Int] = [:]
    /// The formulas whose columns are noted, by the column they stand in.
    private var noted: Set<CellName> = []

    /// Numbers a formula; those that compute alike from the cells beside them have one number.
    mutating func take(_ formula: SheetFormula) {
        let relative = CellFormula(formula.text, at: formula.origin)
        let number = known[relative] ?? all.count
        if number == all.count {
            known[relative] = number
            all.append(relative)
        }
        numbers[formula.cell] = number
        guard noted.insert(CellName(row: number, column: formula.cell.column)).inserted else { return }
        columns.insert(formula.cell.column)
        note(relative, at: formula.cell)
    }

    private mutating func note(_ formula: CellFormula, at cell: CellName) {
        var before: Int?
        for (index, reference) in formula.references.enumerated() {
            guard let column = reference.cell(from: cell)?.column else { continue }
            columns.insert(column)
            if formula.texts[index] == ":", let before, abs(column - before) <= Self.mostColumns {
                columns.formUnion(min(before, column)...max(before, column))
            }
            before = column
        }
    }

    /// Columns of an area that are noted each by itself.
    private static let mostColumns = 64

    /// The number of a formula that was taken; nil for another.
    func number(of formula: SheetFormula) -> Int? { numbers[formula.cell] }
}
