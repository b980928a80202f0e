import Documents
import Testing

@testable import Rendering

@Suite("Tables for the typesetter")
struct TypstTableTests {
    private func written(_ table: Table) throws -> String {
        try PrintingFixture.input(
            PrintingFixture.document([Section(orientation: .landscape, content: [.table(table)])]))
    }

    private func table(_ body: [TableRow], columns: Int = 3) -> Table {
        Table(columns: Array(repeating: .init(), count: columns), head: [], body: body)
    }

    @Test("a plain cell is its text, an open place an empty one")
    func plain() throws {
        #expect(try written(table([TableRow([Cell("a"), Cell("b")])])).contains("[\"a\",\"b\",\"\"]"))
    }

    @Test("spans, figures, holes, marks and kinds of rows are told")
    func attributes() throws {
        let text = try written(
            table([
                TableRow(.band, [Cell("SASARAN", columns: 3)]), TableRow([Cell("a"), Cell("b"), Cell("c")]),
                TableRow([Cell("x", rows: 2), Cell(.number(5), marks: ["*", "1"]), Cell(.missing("tidak ada"))]),
                TableRow([Cell("y"), Cell("z")]), TableRow(.total, [Cell("Jumlah", columns: 2), Cell("1")]),
            ]))
        #expect(text.contains("{\"kind\":\"band\",\"heading\":1,\"cells\":[{\"text\":[\"SASARAN\"],\"columns\":3}]}"))
        #expect(text.contains("{\"text\":[\"5\"],\"align\":\"end\",\"marks\":\"*, 1\"}"))
        #expect(text.contains("\"hole\":true"))
        #expect(text.contains("\"rows\":2"))
        #expect(text.contains("\"kind\":\"total\""))
    }

    @Test("a merged cell over few rows stays on one page with the end of the table")
    func ties() throws {
        let rows = [
            TableRow([Cell("a"), Cell("b"), Cell("c")]), TableRow([Cell("x", rows: 2), Cell("1"), Cell("2")]),
        ]
        #expect(try written(table(rows + [TableRow([Cell("3"), Cell("4")])])).contains("\"tied\":2"))
        #expect(try written(table(Array(rows.prefix(1)))).contains("\"tied\":1"))
    }

    @Test("a total at the end of the table has the row above it on its page")
    func totals() throws {
        let rows = ["a", "b"].map { TableRow([Cell($0), Cell("1"), Cell("2")]) }
        let total = TableRow(.total, [Cell("JUMLAH", columns: 2), Cell("4")])
        #expect(try written(table(rows + [total])).contains("\"tied\":2"))
        #expect(try written(table([total])).contains("\"tied\":1"))
    }

    @Test("only a cell higher than most of a page may be split")
    func tall() throws {
        let long = String(repeating: "kata ", count: 2000)
        #expect(try written(table([TableRow([Cell(long), Cell("a"), Cell("b")])])).contains("\"tall\":true"))
        #expect(!(try written(PrintingFixture.merged)).contains("\"tall\""))
    }

    @Test("a row is split, too, where a merged cell makes it higher than a page, and so is a high head")
    func tallMerged() throws {
        let long = String(repeating: "kata ", count: 2000)
        let merged = try written(
            table([TableRow([Cell(long, rows: 2), Cell("a"), Cell("b")]), TableRow([Cell("c"), Cell("d")])]))
        #expect(merged.contains("{\"text\":[\"c\"],\"tall\":true}") && !merged.contains("\"whole\""))
        #expect(!merged.contains("{\"text\":[\"a\"],\"tall\":true}"))
        #expect(merged.contains("\"tied\":0"))
        var headed = table([TableRow([Cell("a"), Cell("b"), Cell("c")])])
        headed.head = [TableRow(.header, [Cell(long), Cell("K"), Cell("K")])]
        #expect(try written(headed).contains("\"tallhead\":true"))
        headed.body.insert(headed.head[0], at: 0)
        #expect(!(try written(headed)).contains("\"heading\""))
    }
}
