import Documents
import FoundationEssentials

/// Watches the columns of a table for totals that are the sums of what stands above them, so that they can be formulas.
struct SheetSums {
    /// Numbers below each other since the last total, band or text.
    private struct Run {
        var first = 0
        var last = 0
        var count = 0
        var sum = Decimal()
    }

    private var runs: [Run]
    private var kind = TableRow.Kind.body
    private var row = 0

    /// Fewer numbers are not worth a formula.
    private static let fewest = 2

    init(columns: Int) {
        runs = Array(repeating: Run(), count: columns)
    }

    /// A new row of the table.
    ///
    /// - Parameter row: of the sheet, from 0.
    mutating func begin(_ kind: TableRow.Kind, row: Int) {
        if self.kind == .total || kind == .band || kind == .header {
            runs = Array(repeating: Run(), count: runs.count)
        }
        self.kind = kind
        self.row = row
    }

    /// What to write for a number: itself, or the formula of a total that is the sum of its column.
    mutating func cell(_ value: Decimal, isSingle: Bool, column: Int) -> SheetCell {
        guard kind == .total else {
            if runs[column].count == 0 { runs[column].first = row }
            runs[column].last = row
            runs[column].count += 1
            runs[column].sum += value
            return .number(value)
        }
        let run = runs[column]
        guard isSingle, run.count >= Self.fewest, run.sum == value else { return .number(value) }
        let letters = Self.letters(column)
        return .formula("=SUM(\(letters)\(run.first + 1):\(letters)\(run.last + 1))", value: value)
    }

    /// A text among the numbers: a sum over it would say more than is there.
    mutating func breakOff(column: Int) {
        if kind == .body { runs[column] = Run() }
    }

    /// A, B … Z, AA: a column by its number from 0.
    static func letters(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? letter : letters(column / 26 - 1) + letter
    }
}
