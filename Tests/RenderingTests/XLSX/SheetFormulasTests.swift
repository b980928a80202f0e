import Documents
import Domain
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Formulas of a workbook")
struct SheetFormulasTests {
    /// A row of numbers named "a", "b" … and below it one cell that follows from them.
    private func formula(
        _ arithmetic: [Arithmetic], showing content: CellContent, of values: [CellContent]
    ) throws -> SheetCell? {
        let names = ["a", "b", "c", "d"]
        let first = zip(names, values).map { name, value in
            var cell = Cell(value)
            cell.id = CellID(name)
            return cell
        }
        var last = Cell(content, columns: values.count)
        last.arithmetic = arithmetic
        let grid = TableGrid([TableRow(first), TableRow([last])], columnCount: values.count)
        return SheetFormulas(grid, firstRow: 4).formula(of: last, showing: try #require(SheetNumber(content)))
    }

    private func sum(_ names: String...) -> Arithmetic { .sum(names.map { CellID($0) }) }

    @Test("cells beside each other are one range, others are named one by one")
    func ranges() throws {
        let values = [1, 2, 4, 8].map { CellContent.number($0) }
        #expect(
            try formula([sum("a", "b", "c", "d")], showing: .number(15), of: values)
                == .formula("=SUM(A5:D5)", value: 15))
        #expect(
            try formula([sum("a", "b", "d")], showing: .number(11), of: values)
                == .formula("=SUM(A5:B5,D5)", value: 11))
    }

    @Test("a mean is that of its cells, rounded only in print; a last position is the cell that holds it")
    func meansAndPositions() throws {
        let values = [1, 2, 2].map { CellContent.number($0) }
        let ids = ["a", "b", "c"].map { CellID($0) }
        let mean = Decimal(5) / 3
        #expect(
            try formula([.mean(ids)], showing: .value(.number(mean, decimals: 2)), of: values)
                == .formula("=AVERAGE(A5:C5)", value: mean))
        #expect(
            try formula([.mean(ids)], showing: .number(2), of: values.dropLast() + ["2 orang"].map { .text($0) }) == nil
        )
        #expect(try formula([.position(ids[2])], showing: .number(2), of: values) == .formula("=C5", value: 2))
        #expect(try formula([.position(ids[0])], showing: .number(2), of: values) == nil)
    }

    @Test("figures with their units follow from each other as others do")
    func units() throws {
        func people(_ count: Int) -> CellContent {
            .printed("\(count) orang", as: .number(Decimal(count), unit: "orang"))
        }
        #expect(
            try formula([sum("a", "b")], showing: people(3), of: [people(1), people(2)])
                == .formula("=SUM(A5:B5)", value: 3))
        let half = CellContent.printed("50 %", as: .percent(50))
        #expect(
            try formula([.percentage(CellID("a"), of: CellID("b"))], showing: half, of: [people(1), people(2)])
                == .formula("=A5/B5", value: Decimal(1) / 2))
    }

    @Test("what gives another figure than the one that is printed is no formula, and the next way is tried")
    func differs() throws {
        let values = [1, 2].map { CellContent.number($0) }
        #expect(try formula([sum("a", "b")], showing: .number(4), of: values) == nil)
        #expect(
            try formula([sum("a"), sum("a", "b")], showing: .number(3), of: values)
                == .formula("=SUM(A5:B5)", value: 3))
    }

    @Test("a text or a cell that isn't there is no term")
    func missing() throws {
        #expect(try formula([sum("a", "b")], showing: .number(1), of: [.number(1), .text("2 orang")]) == nil)
        #expect(try formula([sum("a", "x")], showing: .number(1), of: [.number(1)]) == nil)
        #expect(try formula([sum()], showing: .number(0), of: [.number(1)]) == nil)
    }

    @Test("differences and percentages, with the value that a spreadsheet would compute")
    func others() throws {
        let values = [3, 2].map { CellContent.number($0) }
        let (a, b) = (CellID("a"), CellID("b"))
        #expect(
            try formula([.difference(b, a)], showing: .value(.change(-1, decimals: 0)), of: values)
                == .formula("=B5-A5", value: -1))
        let third = Decimal(2) / 3
        #expect(
            try formula([.percentage(b, of: a)], showing: .value(.percent(third * 100, decimals: 2)), of: values)
                == .formula("=B5/A5", value: third))
        #expect(
            try formula([.percentage(b, of: a)], showing: .value(.change(third * 100, decimals: 2)), of: values)
                == .formula("=B5/A5*100", value: third * 100))
        #expect(try formula([.percentage(b, of: a)], showing: .number(0), of: [.number(0), .number(0)]) == nil)
    }
}
