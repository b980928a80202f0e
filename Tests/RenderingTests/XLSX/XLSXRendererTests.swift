import Documents
import Domain
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite("Rendering documents as workbooks")
struct XLSXRendererTests {
    private func bytes(_ document: Document) throws -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: url) }
        try XLSXRenderer().write(document, to: url.path)
        return Array(try Data(contentsOf: url))
    }

    /// The first one after the cover.
    private func sheet(_ document: Document) throws -> String {
        let number = document.cover == nil ? 1 : 2
        return try #require(try ContainerContent(try bytes(document))["xl/worksheets/sheet\(number).xml"])
    }

    private func document(_ rows: [TableRow], columns: Int = 2) -> Document {
        let table = Table(
            columns: Array(repeating: .init(), count: columns),
            head: [TableRow(.header, [Cell("Uraian"), Cell("Nilai")])],
            numberRow: ["1", "2"], body: rows)
        return Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH", "TAHUN 2021"],
            sections: [Section(orientation: .landscape, content: [.table(table)])])
    }

    private func sample(_ id: String, _ figures: DocumentOptions.Figures = .asStated) throws -> Document {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        var input = definition.sample()
        input.options.figures = figures
        return definition.document(for: input)
    }

    @Test(
        "the first sheet of every document is recorded, a line for each row",
        arguments: DocumentCatalog.all.map(\.id.text))
    func documents(id: String) throws {
        let sheet = try sheet(try sample(id))
        Snapshot.expect(sheet.replacing("<row ", with: "\n<row "), named: "\(id).xml")
    }

    @Test("as computed, the year is the formula of its quarters; as stated, it is what is printed")
    func computedSums() throws {
        let computed = try sheet(try sample("rencana-aksi-beranggaran", .asComputed))
        #expect(computed.matches(of: /<f>SUM\(E(\d+),G\1,I\1,K\1\)<\/f><v>100000000<\/v>/).count == 1)
        #expect(!(try sheet(try sample("rencana-aksi-beranggaran"))).contains("<f>"))
    }

    @Test("the cover has a sheet of its own, the letterhead stands above the title, each with its emblem")
    func front() throws {
        let emblem = try #require(Emblem(SamplePicture.png))
        var document = document([TableRow([Cell("a"), Cell("1")])])
        document.letterhead = Letterhead(
            government: "PEMERINTAH KABUPATEN CONTOH", agency: "BADAN CONTOH", address: ["Jalan Contoh 1"],
            emblem: emblem)
        document.cover = Cover(lines: ["RENCANA"], foot: "2021", emblem: emblem)
        let content = try ContainerContent(try bytes(document))
        let book = try #require(content["xl/workbook.xml"])
        #expect(
            try #require(book.firstRange(of: "\"Sampul\"")).lowerBound
                < (try #require(book.firstRange(of: "sheetId=\"2\""))).lowerBound)
        let sheet = try #require(content["xl/worksheets/sheet2.xml"])
        #expect(sheet.contains("<mergeCell ref=\"A3:B3\"/>"))
        #expect(sheet.contains("ySplit=\"9\""))
        #expect(content.names.contains("xl/drawings/drawing1.xml"))
        #expect(content.names.contains("xl/drawings/drawing2.xml"))
        #expect(content["xl/worksheets/sheet1.xml"]?.contains("Halaman") == false)
        #expect(content["xl/worksheets/sheet1.xml"]?.contains("verticalCentered=\"1\"") == true)
        // Inside one column, and of a size of its own.
        let drawing = try #require(content["xl/drawings/drawing1.xml"])
        #expect(drawing.ranges(of: "<xdr:col>1</xdr:col>").count == 2)
        #expect(drawing.contains("editAs=\"absolute\""))
        #expect(try bytes(document) == (try bytes(document)))
    }

    @Test("differences of the matrix are formulas, and what shrank is a negative number")
    func differences() throws {
        let sheet = try sheet(try sample("matriks-semula-menjadi"))
        #expect(sheet.contains("<v>-20000000</v>"))
        #expect(sheet.matches(of: /<f>G(\d+)-E(\d+)<\/f><v>-20000000<\/v>/).count == 3)
        #expect(sheet.matches(of: /<f>H(\d+)\/E(\d+)\*100<\/f>/).count == 3)
    }

    @Test("the same document gives the same bytes")
    func same() throws {
        #expect(try bytes(.withEverything) == (try bytes(.withEverything)))
    }

    @Test("workbooks written side by side keep the day each was made")
    func sideBySide() async throws {
        let dates = [nil, PrintedDate(year: 2021, month: 3, day: 4), PrintedDate(year: 2035, month: 12, day: 30)]
        let documents = dates.map { date in
            var document = document([TableRow(.body, [Cell("A"), Cell("1")])])
            document.date = date
            return document
        }
        let alone = try documents.map(bytes)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<300 {
                let (document, expected) = (documents[index % 3], alone[index % 3])
                group.addTask { try bytes(document) == expected }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test("figures are numbers, sums formulas with their values, and text never becomes a formula")
    func cells() throws {
        let sheet = try sheet(
            document([
                TableRow([Cell("=1+1"), Cell("5")]), TableRow([Cell("+a"), Cell(.number(6))]),
                TableRow(.total, [Cell("@b"), Cell(.number(11))]),
            ]))
        #expect(sheet.contains("<v>5</v>"))
        #expect(sheet.contains("<f>SUM(B6:B7)</f><v>11</v>"))
        #expect(sheet.ranges(of: "<f>").count == 1)
    }

    @Test("a workbook has no more formats than Excel takes: further figures with units of their own stay text")
    func manyFormats() throws {
        let rows = (0..<200).map { index in
            let unit =
                String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index / 20))) + String(repeating: "x", count: index % 20)
            return TableRow([Cell("baris"), Cell(.printed("7 \(unit)", as: .number(7, unit: unit)))])
        }
        let content = try ContainerContent(try bytes(document(rows)))
        let formats = try #require(content["xl/styles.xml"]).ranges(of: "<numFmt ").count
        #expect((100...150).contains(formats))
        #expect(try #require(content["xl/worksheets/sheet1.xml"]).ranges(of: "<v>7</v>").count >= 100)
    }

    @Test("the head stays in sight below the titles and is printed on every page, all columns on its width")
    func page() throws {
        let sheet = try sheet(document([TableRow([Cell("a"), Cell("1")])]))
        #expect(sheet.contains("ySplit=\"5\""))
        #expect(sheet.contains("fitToHeight=\"0\""))
        #expect(sheet.contains("orientation=\"landscape\""))
        let book = try #require(try ContainerContent(try bytes(document([])))["xl/workbook.xml"])
        #expect(book.contains("_xlnm.Print_Titles"))
        #expect(book.contains("_xlnm.Print_Area"))
    }

    @Test("a signature is never torn, and stands with the last rows")
    func signatures() throws {
        var torn = 0
        for count in 20...80 {
            var long = document((1...count).map { TableRow([Cell("a"), Cell(.number($0))]) })
            long.sections[0].content.append(.signatures([SignatureBlock(title: ["Kepala"])]))
            let sheet = try sheet(long)
            let breaks = sheet.matches(of: /<brk id="(\d+)"/).compactMap { Int($0.1) }
            torn += breaks.count
            // Titles, a gap, the head and its numbers stand above.
            let last = 3 + 2 + count
            #expect(breaks.allSatisfy { $0 < last && $0 > 20 }, "\(count) rows: \(breaks)")
        }
        #expect((3...61).contains(torn))
    }

    @Test("words that are bold in a text or a cell are bold, and text with them reads as it is printed")
    func bold() throws {
        let text = RichText([.init("disebut "), .init("PIHAK KEDUA", .strong), .init(".")])
        let strong = RichText([.init("Program", .strong)])
        var mixed = document([TableRow([Cell(.paragraphs([strong])), Cell(.paragraphs([text]))])])
        mixed.sections[0].content.append(.paragraph(text))
        let content = try ContainerContent(try bytes(mixed))
        let strings = try #require(content["xl/sharedStrings.xml"])
        #expect(strings.ranges(of: "<r>").count == 3)
        #expect(strings.contains("<t xml:space=\"preserve\">disebut </t>"))
        let style = try #require(
            (try sheet(mixed)).firstMatch(of: /<c r="A6" s="(\d+)"/).flatMap { Int($0.1) })
        let styles = try #require(content["xl/styles.xml"])
        let formats = styles.matches(of: /<xf [^>]*fontId="(\d+)"[^>]*xfId/).map { Int($0.1) ?? 0 }
        let fonts = styles.matches(of: /<font>(.*?)<\/font>/).map { $0.1.contains("<b/>") }
        #expect(fonts[formats[style]])
    }

    @Test("beside a cover pages are counted without it")
    func numbers() throws {
        var covered = document([TableRow([Cell("a"), Cell("1")])])
        #expect(try sheet(covered).contains("Halaman &amp;P dari &amp;N"))
        covered.cover = Cover(lines: ["CONTOH"])
        #expect(try sheet(covered).contains("useFirstPageNumber=\"1\""))
        #expect(!(try sheet(covered)).contains("dari &amp;N"))
        let cover = try #require(try ContainerContent(try bytes(covered))["xl/worksheets/sheet1.xml"])
        #expect(cover.contains("orientation=\"landscape\""))
    }

    @Test("merged cells are merged, and a wrapped text has room")
    func merged() throws {
        let long = String(repeating: "kata ", count: 100)
        let sheet = try sheet(
            document([TableRow([Cell(long, rows: 2), Cell("1")]), TableRow([Cell("2")])]))
        #expect(sheet.contains("<mergeCell ref=\"A6:A7\"/>"))
        let heights = sheet.matches(of: /\sht="(\d+)[."]/).compactMap { Int($0.1) }
        #expect(heights.suffix(2).reduce(0, +) > 60)
    }

    @Test("a text longer than a cell can hold is refused with the limit and its place")
    func longText() {
        let rows = [TableRow([Cell(String(repeating: "x", count: 32_768)), Cell("1")])]
        #expect(throws: RenderingFault.textTooLong(32_768, limit: 32_767, row: 3, column: 1)) {
            try bytes(document(rows))
        }
        #expect(throws: Never.self) {
            try bytes(document([TableRow([Cell(String(repeating: "x", count: 10_000)), Cell("1")])]))
        }
    }

    @Test("more columns than a sheet has are refused with the limit")
    func manyColumns() {
        #expect(throws: RenderingFault.tooManyColumns(16_385, limit: 16_384)) {
            try bytes(document([], columns: 16_385))
        }
    }

    @Test("many rows are written, and any Unicode")
    func large() throws {
        let rows = (1...20_000).map { TableRow([Cell("baris \($0) 👍🏽 \u{202E}\u{0}"), Cell(.number($0))]) }
        #expect(try sheet(document(rows)).ranges(of: "<row ").count == 20_004)
    }

    @Test("a path that can't be written is refused")
    func unwritable() {
        #expect(throws: RenderingFault.self) { try XLSXRenderer().write(.withEverything, to: "/nowhere/at/all.xlsx") }
    }
}
