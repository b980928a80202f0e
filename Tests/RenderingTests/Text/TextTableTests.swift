import Documents
import TestSupport
import Testing

@testable import Rendering

@Suite("Drawing tables as text")
struct TextTableTests {
    static let spanned = Table(
        number: "2.1", caption: "Target kinerja",
        columns: [.init(weight: 3), .init(alignment: .end), .init(alignment: .end), .init(weight: 2)],
        head: [
            TableRow(.header, [Cell("Indikator", rows: 2), Cell("Target", columns: 2), Cell("Keterangan", rows: 2)]),
            TableRow(.header, [Cell("TW I"), Cell("TW II")]),
        ],
        numberRow: ["1", "2", "3", nil],
        body: [
            TableRow(.band, [Cell("SASARAN PROGRAM", columns: 4)]),
            TableRow([
                Cell("Jumlah peserta pelatihan teknis yang lulus ujian", rows: 2), Cell(.number(5)),
                Cell(.missing("sel kosong")), Cell("sel digabung ke bawah, cukup panjang", rows: 2),
            ]),
            TableRow([Cell(.number(1250)), Cell(.notApplicable)]),
            TableRow(.total, [Cell("Jumlah", isRowHeader: true), Cell(.number(1255), columns: 2, marks: ["*"])]),
        ],
        notes: ["* indikator non-kumulatif: posisi akhir"])

    private func drawing(width: Int) -> String {
        var page = TextPage(width: width, usesColor: false)
        TextTable(Self.spanned, width: width)?.write(to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("merged cells, bands and the number row are drawn")
    func drawsMergedCells() {
        Snapshot.expect(drawing(width: 64), named: "spanned-64.txt")
    }

    @Test("no line is wider than the page", arguments: [20, 24, 31, 40, 64, 80, 200])
    func fitsTheWidth(width: Int) {
        let lines = drawing(width: width).split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { [Glyph]($0).width <= width })
    }

    @Test("a table that can't be set in the width is left to another form")
    func refusesTooNarrow() {
        #expect(TextTable(Self.spanned, width: 16) == nil)
    }

    @Test("a figure is not broken where another column can be narrower")
    func keepsFigures() throws {
        let words = TableRow([
            Cell("berkesinambungan dan berkelanjutan"), Cell("pertanggungjawabannya"), Cell("860.000.000,00"),
        ])
        let table = Table(columns: [.init(weight: 6), .init(weight: 6), .init()], head: [], body: [words])
        let grid = TableGrid(table.body, columnCount: 3)
        let widths = try #require(ColumnWidths(table, grid: grid, width: 36)).widths
        #expect(widths[2] == 14)
        #expect(widths.reduce(0, +) <= 36 - 4)
        #expect(try #require(ColumnWidths(table, grid: grid, width: 16)).widths.reduce(0, +) <= 12)
    }

    @Test("a column gets no more than its texts need")
    func widthsFollowTheTexts() throws {
        let grid = TableGrid(Self.spanned.body, columnCount: 4)
        let widths = try #require(ColumnWidths(Self.spanned, grid: grid, width: 400))
        #expect(widths.widths[1] == 5)
        #expect(widths.padding == 1)
    }
}
