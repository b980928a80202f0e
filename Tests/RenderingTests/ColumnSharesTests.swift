import Documents
import Testing

@testable import Rendering

@Suite("Widths of columns")
struct ColumnSharesTests {
    @Test("columns share a width by their weights and fill it")
    func weights() {
        #expect(ColumnShares.share(1_000, weights: [1, 3], least: [0, 0]) == [250, 750])
        #expect(ColumnShares.share(1_000, weights: [1, 1, 1], least: [0, 0, 0]).reduce(0, +) == 1_000)
    }

    @Test("none is narrower than it must be; the others have less")
    func least() {
        #expect(ColumnShares.share(1_000, weights: [1, 9], least: [300, 0]) == [300, 700])
        #expect(ColumnShares.share(1_000, weights: [1, 4, 5], least: [300, 300, 0]) == [300, 311, 389])
    }

    @Test("where there is too little room, all are short in proportion")
    func crowded() {
        #expect(ColumnShares.share(100, weights: [1, 1], least: [300, 100]) == [75, 25])
    }

    @Test("a long figure keeps to its line, a long word need not")
    func figures() {
        func widths(_ text: String) -> [Int] {
            let table = Table(
                columns: [.init(), .init(weight: 50)], head: [], body: [TableRow([Cell(text), Cell("x")])])
            return ColumnShares(table, width: 10_000, em: 100, padding: 0).widths
        }
        #expect(widths("2.233.878.650.123,00")[0] >= TypeWidth.width(of: "2.233.878.650.123,00") / 10)
        #expect(widths(String(repeating: "m", count: 40))[0] == 750)
    }
}
