/// What stands on one sheet.
struct SheetContent: Sendable {
    var name: String
    var rows: [SheetRow] = []
    var merges: [Merge] = []
    var hiddenColumns: [ClosedRange<Int>] = []
    /// Formulas by the cell they stand in, with the value that was stored.
    var formulas: [SheetFormula] = []
    /// Stored numbers that are not what is shown: cell, shown text and stored digits.
    var roundings: [Rounding] = []
    /// What a second computing of the formulas showed.
    var differences: [CellName: FormulaReview.Difference] = [:]
    /// Formulas without a stored value that can't be computed here.
    var uncomputed: [SheetFormula] = []
    /// Whether pictures or shapes lie on it.
    var hasDrawing = false

    /// A number of which the sheet shows fewer digits than it stores.
    struct Rounding: Hashable, Sendable {
        var cell: CellName
        var text: String
        var stored: String
    }

    /// Adds cells in their places, by row.
    mutating func insert(_ cells: [Int: [SheetCell]]) {
        guard !cells.isEmpty else { return }
        var left = cells
        for index in rows.indices {
            guard let new = left.removeValue(forKey: rows[index].number) else { continue }
            rows[index].cells = (rows[index].cells + new).sorted { $0.column < $1.column }
        }
        for (number, new) in left {
            rows.append(
                SheetRow(number: number, isHidden: false, cells: new.sorted { $0.column < $1.column }))
        }
        if !left.isEmpty { rows.sort { $0.number < $1.number } }
    }

    func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}
