import Domain

/// What stands on one sheet.
struct SheetContent: Sendable {
    var name: String
    var rows: [WorksheetRow] = []
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
            rows[index].cells = Self.ordered(Array(rows[index].cells) + new)
        }
        for (number, new) in left {
            rows.append(WorksheetRow(number: number, isHidden: false, cells: Self.ordered(new)))
        }
        if !left.isEmpty { rows.sort { $0.number < $1.number } }
    }

    private static func ordered(_ cells: [SheetCell]) -> ArraySlice<SheetCell> {
        cells.sorted { $0.column < $1.column }[...]
    }

    /// The last column that holds something.
    var width: Int {
        rows.reduce(0) { width, row in row.cells.reduce(width) { max($0, $1.column) } }
    }

    /// For each column up to the width, whether it is hidden.
    func hiddenColumns(width: Int) -> [Bool] {
        var turns = [Int](repeating: 0, count: width + 2)
        for columns in hiddenColumns where columns.lowerBound <= width {
            turns[columns.lowerBound] += 1
            turns[min(columns.upperBound, width) + 1] -= 1
        }
        var open = 0
        return turns.dropLast().map { turn in
            open += turn
            return open > 0
        }
    }
}
