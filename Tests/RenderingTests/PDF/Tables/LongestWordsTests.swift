import Documents
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Longest words of columns")
struct LongestWordsTests {
    private func words(head: String, body: String, marks: [String] = []) throws -> LongestWords {
        var cell = Cell(body)
        cell.marks = marks
        let rows = (head: [TableRow(.header, [Cell(head)])], body: [TableRow([cell])])
        let table = Table(columns: [.init()], head: rows.head, body: rows.body)
        return LongestWords(
            table, head: TableGrid(rows.head, columnCount: 1), body: TableGrid(rows.body, columnCount: 1),
            text: try PrintingFixture.text(), limit: 20_000)
    }

    @Test("a word may be broken, a number may not")
    func breaks() throws {
        let word = try words(head: "", body: "Penyelenggaraan")
        #expect(word.broken[0] < word.whole[0])
        let number = try words(head: "", body: "10.435.154.900,00")
        #expect(number.broken[0] == number.whole[0])
    }

    @Test("neither may the unit of a figure")
    func units() throws {
        func words(_ content: CellContent) throws -> LongestWords {
            let body = [TableRow([Cell(content)])]
            return LongestWords(
                Table(columns: [.init()], head: [], body: body), head: TableGrid([], columnCount: 1),
                body: TableGrid(body, columnCount: 1), text: try PrintingFixture.text(), limit: 20_000)
        }
        let figure = try words(.value(.stated("2 dokumen", 2)))
        #expect(figure.broken[0] == figure.whole[0])
        #expect(try words(.text("2 dokumen")).broken[0] < figure.broken[0])
    }

    @Test("columns of a table with nothing to say are as wide as their weights have it")
    func empty() throws {
        let head = [TableRow(.header, ["NO", "SUB KEGIATAN", "ANGGARAN"].map { Cell($0) })]
        func natural(_ rows: [TableRow]) throws -> [Int] {
            LongestWords(
                Table(columns: [.init(), .init(weight: 9), .init(weight: 4)], head: head, body: rows),
                head: TableGrid(head, columnCount: 3), body: TableGrid(rows, columnCount: 3),
                text: try PrintingFixture.text(), limit: 20_000
            ).natural
        }
        #expect(try natural([TableRow([Cell("1"), Cell(.missing("tidak ada"), columns: 2)])]) == [.max, .max, .max])
        #expect(try !natural([TableRow([Cell("1"), Cell("a"), Cell("")])]).contains(.max))
    }

    @Test("a figure has room for the marks behind it")
    func marks() throws {
        let (bare, marked) = (
            try words(head: "", body: "kira 100%"), try words(head: "", body: "kira 100%", marks: ["*"])
        )
        #expect(marked.broken[0] > bare.broken[0])
        #expect(marked.whole[0] == marked.broken[0])
        #expect(marked.natural[0] > bare.natural[0])
    }

    @Test("columns under one heading have room for its words together")
    func spans() throws {
        let head = [TableRow(.header, [Cell("SUB KEGIATAN", columns: 2)])]
        let rows = [TableRow([Cell(""), Cell("")])]
        let table = Table(columns: [.init(), .init(weight: 3)], head: head, body: rows)
        let text = try PrintingFixture.text()
        let words = LongestWords(
            table, head: TableGrid(head, columnCount: 2), body: TableGrid(rows, columnCount: 2), text: text,
            limit: 20_000)
        #expect(words.whole.reduce(0, +) >= text.width(of: "KEGIATAN", isBold: true))
        #expect(words.whole[1] > words.whole[0])
    }

    @Test("a short heading stays on one line")
    func headings() throws {
        let text = try PrintingFixture.text()
        #expect(try words(head: "TW III", body: "").whole[0] == text.width(of: "TW III", isBold: true))
        #expect(try words(head: "Target Tahunan", body: "").whole[0] == text.width(of: "Tahunan", isBold: true))
    }
}
