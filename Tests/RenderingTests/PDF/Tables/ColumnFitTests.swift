import Documents
import Testing

@testable import Rendering

@Suite("Widths of columns")
struct ColumnFitTests {
    private func fit(_ texts: [String], weights: [Int], width: Int = 46_000) throws -> ColumnFit {
        let columns = weights.map { Table.Column(weight: $0) }
        let body = [TableRow(texts.map { Cell($0) })]
        let table = Table(columns: columns, head: [], body: body)
        return ColumnFit(
            table, head: TableGrid([], columnCount: columns.count), body: TableGrid(body, columnCount: columns.count),
            width: width, text: try PrintingFixture.text())
    }

    private let long = String(repeating: "kata demi kata ", count: 40)

    @Test("full columns share the page by their weights")
    func byWeight() throws {
        #expect(try fit([long, long, long], weights: [1, 2, 1]).widths == [11_500, 23_000, 11_500])
    }

    @Test("a number is never broken: its column is as wide as it needs")
    func fitsNumbers() throws {
        let widths = try fit([long, "10.435.154.900,00"], weights: [20, 1]).widths
        #expect(widths[1] > 7000)
        #expect(widths.reduce(0, +) <= 46_000)
    }

    @Test("a word that takes a bit more than a quarter of the page isn't broken where there is room")
    func longWords() throws {
        let text = try PrintingFixture.text()
        let word = "PENJELASAN/FORMULASI"
        let fit = try fit([word, "1", "1", long], weights: [1, 1, 1, 1], width: 40_000)
        #expect(fit.type.ems(fit.widths[0]) > text.width(of: word))
    }

    @Test("a column gives away what it has no use for")
    func givesAway() throws {
        let widths = try fit(["1", long], weights: [1, 1]).widths
        #expect(widths[0] < 3000)
        #expect(widths[1] > 43_000)
    }

    @Test("seventeen columns of long words fit a page in small type")
    func manyColumns() throws {
        let word = "Penanggungjawab"
        let fit = try fit(Array(repeating: word, count: 17), weights: Array(repeating: 1, count: 17), width: 75_685)
        #expect(fit.widths.reduce(0, +) <= 75_685)
        #expect(fit.widths.allSatisfy { $0 > 3000 })
        #expect(fit.type.size == TableType.smallest)
    }

    @Test("a word wider than a quarter of the page makes no column wide")
    func ignoresMonsters() throws {
        let widths = try fit([String(repeating: "x", count: 10_000), long], weights: [1, 1]).widths
        #expect(widths == [23_000, 23_000])
    }
}
