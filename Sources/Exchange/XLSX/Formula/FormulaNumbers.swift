import Domain

/// Numbers the different formulas of a table in the order in which they first occur.
struct FormulaNumbers {
    private(set) var all: [CellFormula] = []
    private var known: [CellFormula: Int] = [:]

    /// The number of a formula, the same for all that compute alike from the cells beside them.
    mutating func number(of formula: SheetFormula) -> Int {
        let relative = CellFormula(formula.text, at: formula.origin)
        if let number = known[relative] { return number }
        known[relative] = all.count
        all.append(relative)
        return all.count - 1
    }
}
