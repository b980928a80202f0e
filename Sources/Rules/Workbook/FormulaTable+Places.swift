import Domain
import FoundationEssentials

extension FormulaTable {
    /// A cell as a place of a finding: its formula or its figure is the quote.
    func place(_ cell: CellName, in document: PlanDocument) -> Place {
        let column = columns.first { $0.number == cell.column }
        let figure = column?.figure(in: cell.row)
        let formula = figure?.formula.map { formulas[$0].text(at: cell) }
        return Place(
            path: .cell(cell.text, sheet: sheet, of: document.id), source: place(cell),
            quote: formula ?? figure?.value.map(IndonesianFormat.number) ?? "")
    }

    /// "21", "21–23", "7, 11".
    static func listed(_ rows: [Int]) -> String {
        guard let first = rows.first, let last = rows.last else { return "" }
        if rows.count > 2, last - first == rows.count - 1 { return "\(first)–\(last)" }
        return rows.map(String.init).joined(separator: ", ")
    }
}

extension IndexedDossier {
    /// Every table with formulas, with the document it is of.
    var formulaTables: [(table: FormulaTable, document: PlanDocument)] {
        documents.flatMap { indexed in indexed.document.formulas.map { ($0, indexed.document) } }
    }
}
