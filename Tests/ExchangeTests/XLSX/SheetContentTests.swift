import Testing

@testable import Exchange

struct SheetContentTests {
    private func content(_ hidden: [ClosedRange<Int>], columns: [Int] = [1, 3]) -> SheetContent {
        var content = SheetContent(name: "A")
        let cells = columns.map { SheetCell(column: $0, content: .number, isBordered: false, text: "1") }
        content.rows = [WorksheetRow(number: 2, isHidden: false, cells: cells[...])]
        content.hiddenColumns = hidden
        return content
    }

    @Test("its width is the last column that holds something")
    func width() {
        #expect(content([]).width == 3)
        #expect(SheetContent(name: "A").width == 0)
    }

    @Test(
        "hidden columns are told up to the width, also where they overlap or reach beyond",
        arguments: [
            ([2...2], [false, false, true, false]), ([1...2, 2...16_384], [false, true, true, true]),
            ([5...9], [false, false, false, false]), ([], [false, false, false, false]),
        ] as [([ClosedRange<Int>], [Bool])])
    func hidden(ranges: [ClosedRange<Int>], expected: [Bool]) {
        #expect(content(ranges).hiddenColumns(width: 3) == expected)
    }

    @Test("cells are added in their places, in rows that are there and in new ones")
    func inserting() {
        var content = content([])
        let cell = SheetCell(column: 2, content: .number, isBordered: false, text: "2")
        content.insert([2: [cell], 1: [cell]])
        #expect(content.rows.map(\.number) == [1, 2])
        #expect(content.rows.map { $0.cells.map(\.column) } == [[2], [1, 2, 3]])
    }
}
