import Documents
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Totals of a workbook")
struct SheetSumsTests {
    /// What the total of a column becomes; nil stands for a text.
    private func total(_ value: Int, of rows: [(TableRow.Kind, Int?)]) -> SheetCell {
        var sums = SheetSums(columns: 3)
        for (index, row) in rows.enumerated() {
            sums.begin(row.0, row: index + 4)
            if let number = row.1 {
                _ = sums.cell(Decimal(number), isSingle: true, column: 2)
            } else {
                sums.breakOff(column: 2)
            }
        }
        sums.begin(.total, row: rows.count + 4)
        return sums.cell(Decimal(value), isSingle: true, column: 2)
    }

    @Test("a total that is the sum of the rows above is a formula with its value")
    func sums() {
        #expect(total(6, of: [(.body, 1), (.body, 2), (.body, 3)]) == .formula("=SUM(C5:C7)", value: 6))
    }

    @Test("a total that is not stays the number that is printed")
    func differs() {
        #expect(total(7, of: [(.body, 1), (.body, 2), (.body, 3)]) == .number(7))
        #expect(total(1, of: [(.body, 1)]) == .number(1))
    }

    @Test("bands, other totals and texts begin anew")
    func beginsAnew() {
        #expect(total(5, of: [(.body, 1), (.band, nil), (.body, 2), (.body, 3)]) == .formula("=SUM(C7:C8)", value: 5))
        #expect(total(5, of: [(.body, 1), (.total, 1), (.body, 2), (.body, 3)]) == .formula("=SUM(C7:C8)", value: 5))
        #expect(total(5, of: [(.body, 1), (.body, nil), (.body, 2), (.body, 3)]) == .formula("=SUM(C7:C8)", value: 5))
    }

    @Test("columns are named as spreadsheets name them")
    func letters() {
        #expect([0, 25, 26, 701, 702].map(SheetSums.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
    }
}
