import Domain
import FoundationEssentials
import Testing

@testable import Exchange

struct NumberColumnTests {
    /// Column B of a sheet: numbers by row, "x" for a text, "!" for an error.
    private func column(_ texts: [String], open: [Int] = []) -> NumberColumn {
        var content = SheetContent(name: "A")
        for (index, text) in texts.enumerated() where !text.isEmpty {
            let number = StoredNumber(text.utf8)
            let kind: SheetCell.Content = number != nil ? .number : text == "!" ? .error : .text
            let cell = SheetCell(column: 2, content: kind, isBordered: false, text: text, number: number)
            content.rows.append(WorksheetRow(number: index + 1, isHidden: false, cells: [cell]))
        }
        return NumberColumn(2, of: content, open: open)
    }

    @Test("any stretch is summed; texts and empty rows don't count")
    func stretches() {
        let column = column(["1", "x", "2.5", "", "-4", "10"])
        #expect(column.total(of: 1...6)?.sum == 9.5)
        #expect(column.total(of: 1...6)?.count == 4)
        #expect(column.total(of: 2...5)?.sum == -1.5)
        #expect(column.total(of: 4...4)?.count == 0)
        #expect(column.total(of: 7...90)?.sum == 0)
    }

    @Test("a stretch with an error, or with a number too large to add others to, isn't known")
    func unknown() {
        let column = column(["1", "!", "2", "1E30", "3"])
        #expect(column.total(of: 1...1)?.sum == 1)
        #expect(column.total(of: 1...2) == nil)
        #expect(column.total(of: 3...4) == nil)
        #expect(column.total(of: 5...5)?.sum == 3)
    }

    @Test("rows whose formula was never computed are told apart")
    func open() {
        let column = column(["1", "", "2", ""], open: [2, 4])
        #expect(Array(column.openRows(of: 1...3)) == [2])
        #expect(Array(column.openRows(of: 3...9)) == [4])
        #expect(column.openRows(of: 5...9).isEmpty)
    }
}
