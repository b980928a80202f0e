import Documents
import Domain
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Merged labels over page breaks")
struct SpanCuttingTests {
    private func rows(of table: Table, places: String) throws -> [TableRow] {
        let text = try PrintingFixture.text()
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        let fit = ColumnFit(
            table, head: TableGrid(table.head, columnCount: table.columns.count), body: grid, width: 46_000, text: text)
        let breaks = try #require(PageBreaks(answer: Array(places.utf8)))
        return SpanCutting(table: 0, grid: grid, breaks: breaks, fit: fit, text: text, pageEnd: 500).rows(table.body)
    }

    @Test("a label is cut where a page begins and repeated there")
    func cuts() throws {
        let rows = try rows(of: PrintingFixture.merged, places: PrintingFixture.mergedPlaces)
        let grid = TableGrid(rows, columnCount: 3)
        #expect(grid.isComplete)
        let labels = grid.placements.filter { $0.column == 0 }
        #expect(labels.map(\.row) == [0, 2])
        #expect(labels.map(\.rows) == [2, 2])
        #expect(labels[0].cell == Cell("Meningkatnya kompetensi", rows: 2))
        #expect(labels[1].cell.content.paragraphs.map(\.text) == ["Meningkatnya kompetensi (lanjutan)"])
    }

    @Test("a figure is not repeated: it would count twice")
    func figures() throws {
        var table = PrintingFixture.merged
        table.body[0].cells[0] = Cell(.value(.stated("10 orang", 10)), rows: 4)
        #expect(try rows(of: table, places: PrintingFixture.mergedPlaces) == table.body)
    }

    @Test("a label on one page stays whole")
    func keeps() throws {
        let places = "[[[0,0,0,1,100],[1,0,0,1,100],[0,0,1,1,120],[0,0,2,1,140],[0,0,3,1,160]]]"
        #expect(try rows(of: PrintingFixture.merged, places: places) == PrintingFixture.merged.body)
    }

    @Test("a short label that ran over the break is shortened above it and stands whole below")
    func shortens() throws {
        var table = PrintingFixture.merged
        let label = String(repeating: "kata ", count: 40)
        table.body[0].cells[0] = Cell(label, rows: 4)
        let places = "[[[0,0,0,1,480],[0,0,1,2,100],[0,0,2,2,150],[1,0,0,2,170],[0,0,3,2,200],[0,0,4,2,250]]]"
        let rows = try rows(of: table, places: places)
        let first = try #require(rows[0].cells.first?.content.paragraphs.first?.text)
        #expect(first.hasSuffix(" …") && first.count < label.count)
        #expect(rows[1].cells.first?.rows == 3)
        let second = try #require(rows[1].cells.first?.content.paragraphs.first?.text)
        #expect(second == label.trimmed + " (lanjutan)")
    }

    @Test("a long label that ran over the break goes on, and is cut after its end")
    func goesOn() throws {
        var table = PrintingFixture.merged
        let label = Cell(.text(String(repeating: "kata ", count: 300)), rows: 4)
        table.body[0].cells[0] = label
        let whole = "[[[0,0,0,1,480],[0,0,1,2,100],[0,0,2,2,120],[0,0,3,2,140],[1,0,0,2,490],[0,0,4,3,140]]]"
        #expect(try rows(of: table, places: whole) == table.body)
        let ended = "[[[0,0,0,1,480],[0,0,1,2,100],[1,0,0,2,490],[0,0,2,3,50],[0,0,3,3,70],[0,0,4,3,90]]]"
        let cut = try rows(of: table, places: ended)
        #expect(cut[0].cells.first?.rows == 2 && cut[0].cells.first?.content == label.content)
        #expect(cut[2].cells.first?.content.paragraphs.first?.text.hasSuffix(" … (lanjutan)") == true)
    }

    @Test("a figure beside a repeated label, merged over the same rows, is repeated with it")
    func besideLabel() throws {
        var table = PrintingFixture.merged
        table.columns.append(.init())
        table.head[0].cells.append(Cell("Rp"))
        table.numberRow.append(nil)
        table.body[0].cells = [
            Cell("Meningkatnya kompetensi", rows: 4), Cell("80", rows: 4), Cell("Kegiatan 1"), Cell("5.000", rows: 4),
        ]
        for index in 1..<4 { table.body[index].cells.removeLast() }
        let rows = try rows(of: table, places: PrintingFixture.mergedPlaces)
        let grid = TableGrid(rows, columnCount: 4)
        #expect(grid.isComplete)
        func texts(_ column: Int) -> [String] {
            grid.placements.filter { $0.column == column }.map { $0.cell.content.paragraphs.map(\.text).joined() }
        }
        #expect(texts(1) == ["80", "80 (lanjutan)"])
        #expect(texts(3) == ["5.000"])
    }

    @Test("figures and empty cells are not repeated")
    func onlyLabels() {
        func isRepeated(_ content: CellContent, rows: Int) -> Bool {
            let grid = TableGrid(Array(repeating: TableRow([Cell(content, rows: rows)]), count: 2), columnCount: 1)
            return SpanCutting.isRepeated(grid.placements[0])
        }
        #expect(isRepeated(.text("Sasaran"), rows: 2))
        #expect(!isRepeated(.text("Sasaran"), rows: 1))
        #expect(!isRepeated(.text("75%"), rows: 2))
        #expect(!isRepeated(.number(5), rows: 2))
        #expect(!isRepeated(.missing("tidak ada"), rows: 2))
    }
}
