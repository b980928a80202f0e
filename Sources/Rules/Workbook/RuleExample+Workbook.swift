import Domain
import FoundationEssentials

extension RuleExample {
    /// A sheet with a table from A1: "1 | 2 | =A1+B1" is a row, "=SUM(A1:A2) → 15" a formula with its stored value.
    static func workbook(_ title: String, reported: [String] = [], rows: [String]) -> RuleExample {
        plan(title, reported: reported.map { "documents/d1/sheets/A/\($0)" }) { plan in
            let table = formulaTable(rows)
            plan.edit { $0.formulas = [table] }
        }
    }

    private static func formulaTable(_ rows: [String]) -> FormulaTable {
        var columns: [FormulaTable.Column] = []
        var formulas: [CellFormula] = []
        var summaries: Set<Int> = []
        for (index, row) in rows.enumerated() {
            for (number, part) in row.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
                if number == columns.count { columns.append(FormulaTable.Column(number: number + 1)) }
                let cell = CellName(row: index + 1, column: number + 1)
                let text = String(part).trimmed
                if text.hasPrefix("=") {
                    let sides = text.dropFirst().split(separator: "→").map { $0.trimmed }
                    let formula = CellFormula(sides[0], at: cell)
                    let known = formulas.firstIndex(of: formula) ?? formulas.count
                    if known == formulas.count { formulas.append(formula) }
                    columns[number].add(
                        .init(row: cell.row, formula: known, value: sides.count > 1 ? Decimal(string: sides[1]) : nil))
                } else if let value = Decimal(string: text) {
                    columns[number].add(
                        .init(row: cell.row, formula: nil, value: value, isPercent: text.hasSuffix("%")))
                } else if text.hasPrefix("Rata") {
                    summaries.insert(cell.row)
                }
            }
        }
        return FormulaTable(file: "contoh.xlsx", sheet: "A", formulas: formulas, columns: columns, summaries: summaries)
    }
}
