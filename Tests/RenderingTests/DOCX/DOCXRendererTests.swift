import Documents
import Domain
import TestSupport
import Testing

@testable import Rendering

@Suite("Rendering documents as Word files")
struct DOCXRendererTests {
    private func sample(_ id: String) throws -> Document {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        return definition.document(for: definition.sample())
    }

    /// The text part, a line for each paragraph, row and cell.
    private func text(_ document: Document) throws -> String {
        let content = try ContainerContent(try DOCXRenderer().render(document).bytes)
        var text = try #require(content["word/document.xml"])
        for name in ["<w:p>", "<w:tr>", "<w:tc>", "<w:tbl>", "<w:sectPr>"] {
            text = text.replacing(name, with: "\n" + name)
        }
        return text
    }

    private func document(_ content: Content..., orientation: Section.Orientation = .portrait) -> Document {
        Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"],
            sections: [Section(title: "Bagian", orientation: orientation, content: content)])
    }

    @Test("every document is recorded", arguments: DocumentCatalog.all.map(\.id.text))
    func documents(id: String) throws {
        Snapshot.expect(try text(try sample(id)), named: "\(id).xml")
    }

    @Test("a document with everything there is")
    func everything() throws {
        Snapshot.expect(try text(.withEverything), named: "semua.xml")
    }

    @Test("every part is well formed, and its elements stand in the order of the schema")
    func order() throws {
        for document in [try sample("catatan-hasil-verifikasi"), .withEverything] {
            let content = try ContainerContent(try DOCXRenderer().render(document).bytes)
            for name in content.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
                let part = try XMLOutline(try #require(content[name]))
                #expect(part.isBalanced, "\(name)")
                for (parent, children) in part.children {
                    let order = WordSchema.order[parent] ?? []
                    let places = children.compactMap { order.firstIndex(of: $0) }
                    #expect(places.count == children.count || order.isEmpty, "\(name): \(parent) \(children)")
                    #expect(places == places.sorted(), "\(name): \(parent) \(children)")
                }
            }
        }
    }

    @Test("the same document gives the same bytes")
    func same() throws {
        #expect(try DOCXRenderer().render(.withEverything) == (try DOCXRenderer().render(.withEverything)))
    }

    @Test("pages turn with their sections, and the cover has no page number")
    func pages() throws {
        let text = try text(.withEverything)
        #expect(text.components(of: "<w:sectPr>") == 4)
        #expect(text.components(of: "w:orient=\"landscape\"") == 1)
        #expect(text.components(of: "<w:footerReference") == 3)
    }

    @Test("pages are counted from the one after the cover, and so is their number")
    func numbers() throws {
        let covered = try ContainerContent(try DOCXRenderer().render(.withEverything).bytes)
        let text = try #require(covered["word/document.xml"])
        #expect(text.components(of: "<w:pgNumType w:start=\"1\"/>") == 1)
        let cover = try #require(text.firstRange(of: "</w:sectPr>"))
        #expect(try #require(text.firstRange(of: "w:pgNumType")).lowerBound > cover.upperBound)
        #expect(text.contains("w:name=\"_HalamanAkhir\""))
        #expect(covered["word/footer1.xml"]?.contains("PAGEREF _HalamanAkhir") == true)
        let plain = try ContainerContent(try DOCXRenderer().render(document()).bytes)
        #expect(plain["word/document.xml"]?.contains("pgNumType") == false)
        #expect(plain["word/footer1.xml"]?.contains("NUMPAGES") == true)
    }

    @Test("pages that bear their number alone have a footer of their own, and are counted anew where it changes")
    func plainNumbers() throws {
        var numbered = Document.withEverything
        let landscape = numbered.sections.contains { $0.orientation == .landscape }
        #expect(landscape)
        numbered.sections[0].pageNumbers = .roman
        numbered.sections.append(Section(title: "Bab", pageNumbers: .arabic))
        let content = try ContainerContent(try DOCXRenderer().render(numbered).bytes)
        let text = try #require(content["word/document.xml"])
        #expect(text.components(of: "<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/>") == 1)
        #expect(text.components(of: "<w:pgNumType w:fmt=\"lowerRoman\"/>") > 0)
        #expect(text.components(of: "<w:pgNumType w:start=\"1\"/>") == 1)
        #expect(!text.contains("\"rIdKaki\""))
        #expect(content["word/footer2.xml"]?.contains("PAGE") == true)
        #expect(content["word/footer2.xml"]?.contains("Halaman") == false)
        #expect(content["[Content_Types].xml"]?.contains("footer2.xml") == true)
        #expect(content["word/_rels/document.xml.rels"]?.contains("rIdKakiNomor") == true)
        #expect(!(try ContainerContent(try DOCXRenderer().render(document()).bytes)).names.contains("word/footer2.xml"))
    }

    @Test("alignments have the names that every edition of Word knows")
    func alignments() throws {
        let table = Table(
            columns: [.init(alignment: .end), .init()], head: [], body: [TableRow([Cell("a"), Cell(.number(1))])])
        let text = try text(document(.table(table)))
        #expect(text.components(of: "<w:jc w:val=\"right\"/>") == 2)
        #expect(!text.contains("<w:jc w:val=\"end\"/>"))
    }

    @Test("the head and the number row are printed again on every page")
    func heads() throws {
        #expect(try text(.withEverything).components(of: "<w:tblHeader/>") == 3)
    }

    @Test("a head inside the body begins a table of its own, so that it is the one that is printed again")
    func innerHeads() throws {
        let head = TableRow(.header, [Cell("Sasaran"), Cell("TW I")])
        let other = TableRow(.header, [Cell("Kegiatan"), Cell("TW II")])
        let row = TableRow([Cell("a"), Cell("b")])
        let table = Table(
            columns: [.init(), .init()], head: [head],
            body: [row, other, row, row, head, row, TableRow(.band, [Cell("PITA", columns: 2)]), row])
        let text = try text(document(.table(table)))
        #expect(text.components(of: "<w:tbl>") == 3)
        #expect(text.components(of: "w:val=\"TableSeam\"") == 2)
        // The last head stands above a single row and a band.
        #expect(text.components(of: "<w:tblHeader/>") == 2)
        #expect(text.components(of: "w:val=\"TableText\"/><w:keepNext/>") == 1)
    }

    @Test("what stands above signatures is on their page: the last rows, the last clause, the last line")
    func tied() throws {
        let signatures = Content.signatures([SignatureBlock(title: ["Kepala"])])
        let rows = [TableRow([Cell("a")]), TableRow([Cell("b", rows: 2)]), TableRow([])]
        let table = Content.table(Table(columns: [.init()], head: [], body: rows))
        func kept(_ content: Content, style: String) throws -> Int {
            try text(document(content, signatures)).components(of: "w:val=\"\(style)\"/><w:keepNext/>")
        }
        #expect(try kept(table, style: "TableText") == 2)
        #expect(try kept(.paragraph("a"), style: "BodyText") == 1)
        #expect(
            try kept(.clauses([Clause("A", RichText("a")), Clause("B", RichText("b"))]), style: "ListParagraph") == 3)
        #expect(try kept(.facts([Fact("A", .text("a")), Fact("B", .text("b"))]), style: "ListParagraph") == 3)
        let apart = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: [],
            sections: [Section(content: [table]), Section(content: [signatures])])
        #expect(try text(apart).components(of: "w:val=\"TableText\"/><w:keepNext/>") == 2)
        #expect(!(try text(document(table))).contains("w:val=\"TableText\"/><w:keepNext/>"))
    }

    @Test("text can't become markup, and what XML has no place for is dropped")
    func hostileText() throws {
        let text = try text(
            document(.paragraph("<w:p>&\u{0}\u{1}\u{FFFE}\u{1F}"), .table(Self.cell("a\r\nb\tc\u{B}d"))))
        #expect(text.contains("&lt;w:p&gt;&amp;"))
        #expect(text.contains("<w:t xml:space=\"preserve\">a</w:t><w:br/>"))
        #expect(text.contains("<w:tab/>"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE })
    }

    private static func cell(_ text: String, columns: Int = 1) -> Table {
        Table(columns: Array(repeating: .init(), count: columns), head: [], body: [TableRow([Cell(text)])])
    }

    @Test("a table of more columns than Word knows is refused with the limit")
    func manyColumns() {
        #expect(throws: RenderingFault.tooManyColumns(64, limit: 63)) {
            try DOCXRenderer().render(document(.table(Self.cell("x", columns: 64))))
        }
    }

    @Test("long cells, a table of one row and one of many are written whole")
    func large() throws {
        let long = String(repeating: "kata ", count: 2_000)
        let rows = (1...20_000).map { TableRow([Cell("\($0)"), Cell(.number($0))]) }
        let many = Table(columns: [.init(), .init()], head: [], body: rows)
        let text = try text(document(.table(Self.cell(long)), .table(many)))
        #expect(text.contains(long))
        #expect(text.components(of: "<w:tr>") == 20_001)
    }

    /// A PNG without pixels.
    private static func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0, 0, 0, 0, 0]
            + ["IDAT", "IEND"].flatMap { [0, 0, 0, 0] + Array($0.utf8) + [0, 0, 0, 0] }
    }

    private func drawing(_ width: Int, _ height: Int) throws -> TreeDrawing {
        try #require(TreeDrawing(svg: Array("<svg width=\"\(width)pt\" height=\"\(height)pt\"".utf8)))
    }

    @Test("drawings made by the typesetter are pictures that tell their words, with the caption below")
    func drawings() throws {
        let stages = [FigureStage(title: "Persiapan", steps: ["Menyusun tim"])]
        let figure = Figure(number: "1.1", caption: "Tahapan", alternative: "Tahapan", drawing: .stages(stages))
        let document = document(.register(.figures), .figure(.missing(name: "bagan")), .figure(figure))
        var parts = PrintedParts()
        parts.stages = [Self.png(200, 100)]
        parts.pages = [.figures: ["7"]]
        let file = try DOCXRenderer().render(document, with: parts)
        let content = try ContainerContent(file.bytes)
        let text = try #require(content["word/document.xml"])
        #expect(text.contains("descr=\"Tahapan; Persiapan; Menyusun tim\""))
        #expect(text.components(of: "FigureText") == 1)
        #expect(text.contains("<wp:extent cx=\"914400\" cy=\"457200\"/>"))
        #expect(text.contains("<w:t xml:space=\"preserve\">7</w:t>"))
        #expect(content.names.contains("word/media/gambar1.png"))
        #expect(file == (try DOCXRenderer().render(document, with: parts)))
    }

    @Test("a tree that can't be read on its page has a larger one, with its heading, and the text goes on as before")
    func largeTree() throws {
        let figure = Figure(
            caption: "Pohon", alternative: "Pohon", drawing: .tree(FigureTree([.init(parent: nil, title: "A")])))
        let document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"],
            sections: [
                Section(content: [.paragraph("sebelum")]),
                Section(title: "Pohon", content: [.figure(figure), .paragraph("sesudah")]),
            ])
        func text(_ width: Int, _ height: Int) throws -> String {
            var parts = PrintedParts()
            parts.trees = [[.init(drawing: try drawing(width, height), png: Self.png(20, 10))]]
            let content = try ContainerContent(try DOCXRenderer().render(document, with: parts).bytes)
            return try #require(content["word/document.xml"])
        }
        #expect(try text(300, 100).components(of: "<w:sectPr>") == 1)
        let turned = try text(900, 100)
        #expect(turned.components(of: "w:orient=\"landscape\"") == 1)
        #expect(turned.components(of: "<w:sectPr>") == 3)
        let end = try #require(turned.firstRange(of: "<w:sectPr>"))
        let heading = try #require(turned.firstRange(of: "_Toc1"))
        #expect(end.lowerBound < heading.lowerBound)
        #expect(try text(1_800, 100).contains("<w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/>"))
    }

    @Test("an emblem that Word can't show is the picture the typesetter made of it")
    func drawnEmblem() throws {
        var document = document()
        let emblem = try #require(Emblem(Array("<svg/>".utf8)))
        document.letterhead = Letterhead(government: "PEMERINTAH", agency: "BADAN", emblem: emblem)
        var parts = PrintedParts()
        parts.emblems[emblem] = Emblem(Self.png(10, 20))
        let file = try DOCXRenderer().render(document, with: parts)
        #expect(file.notes.isEmpty)
        #expect(try ContainerContent(file.bytes).names.contains("word/media/gambar1.png"))
    }

    @Test("an emblem that Word can't show is left out, and this is said")
    func vectorEmblem() throws {
        var document = document()
        document.letterhead = Letterhead(
            government: "PEMERINTAH", agency: "BADAN", emblem: Emblem(Array("<svg/>".utf8)))
        let file = try DOCXRenderer().render(document)
        #expect(file.notes.count == 1)
        #expect(!(try ContainerContent(file.bytes)).names.contains { $0.hasSuffix(".png") })
    }
}

extension String {
    /// How often a part stands in it.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
