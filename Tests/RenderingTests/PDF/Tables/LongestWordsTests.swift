import Documents
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
