import Documents
import Domain
import Foundation
import Printing
import Rendering
import TestSupport
import Testing

@Suite("Printing with the real typesetter")
struct PrintedDocumentTests {
    private var renderer: PDFRenderer {
        PDFRenderer(
            tools: PrintingPrograms(seconds: 3_600) { name in
                try? Array(Data(contentsOf: Checkout.root.appending(path: "Resources").appending(path: name)))
            }.tools)
    }

    private func printed(_ document: Document) throws -> PrintedFile {
        try PrintedFile(try renderer.render(document).bytes)
    }

    private func document(_ sections: [Section], paper: Paper = .a4) -> Document {
        Document(
            id: DocumentDefinitionID("contoh"), title: "Rencana Contoh", titleLines: ["RENCANA CONTOH"], paper: paper,
            date: PrintedDate(year: 2021, month: 3, day: 2), sections: sections)
    }

    private func table(rows: Int, columns: Int = 3, text: String = "baris") -> Table {
        Table(
            columns: Array(repeating: .init(), count: columns),
            head: [TableRow(.header, (1...columns).map { Cell("KEPALA\($0)") })],
            numberRow: (1...columns).map(String.init),
            body: (0..<rows).map { row in TableRow((0..<columns).map { Cell("\(text) \(row).\($0)") }) })
    }

    @Test("pages have the paper and the orientation of their sections", arguments: Paper.allCases)
    func sizes(paper: Paper) throws {
        let file = try printed(
            document(
                [
                    Section(title: "Satu", content: [.paragraph("isi")]),
                    Section(title: "Dua", orientation: .landscape, content: [.paragraph("isi")]),
                ], paper: paper))
        let (short, long) = (paper.sides.short * 72 / 254, paper.sides.long * 72 / 254)
        #expect(try file.sizes() == [[short, long], [long, short]])
    }

    @Test("a long table repeats its header and numbers on every page, and pages are counted")
    func repeatsHeaders() throws {
        let file = try printed(document([Section(content: [.table(table(rows: 120))])]))
        let pages = try file.pages()
        #expect(pages.count > 2)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("KEPALA1") && page.contains("KEPALA3"))
            #expect(page.contains("Halaman \(index + 1) dari \(pages.count)"))
        }
        #expect(pages.last?.contains("baris 119.2") == true)
    }

    @Test("pages before the chapters are numbered apart, in the contents, too")
    func pageNumbers() throws {
        var numbered = document([
            Section(title: "PENGANTAR", pageNumbers: .roman, content: [.paragraph("isi")]),
            Section(title: "DAFTAR ISI", startsPage: true, content: [.register(.contents)]),
            Section(title: "SATU", startsPage: true, pageNumbers: .arabic, content: [.paragraph("isi")]),
            Section(title: "DUA", orientation: .landscape, content: [.paragraph("isi")]),
        ])
        numbered.cover = Cover(lines: ["RENCANA"])
        let pages = try printed(numbered).pages().map { $0.split(separator: "\n").map(\.trimmed) }
        #expect(pages.count == 5)
        #expect(pages.dropFirst().map { $0.last { !$0.isEmpty } } == ["i", "ii", "1", "2"])
        let contents = pages[2].filter { $0.contains(". .") }
        // A sign of no width keeps each number on the line of its dots.
        #expect(contents.map { $0.split { " \u{2060}".contains($0) }.last } == ["i", "ii", "1", "2"])
        #expect(!pages.joined().contains { $0.contains("Halaman") })
    }

    @Test("a merged label is repeated on the next page, and its rows stay where they were")
    func repeatsLabels() throws {
        var long = table(rows: 90)
        for row in long.body.indices { long.body[row].cells.removeFirst() }
        long.body[0].cells.insert(Cell("Meningkatnya kompetensi", rows: 90), at: 0)
        let pages = try printed(document([Section(content: [.table(long)])])).pages()
        #expect(pages.count > 1)
        #expect(pages[0].contains("Meningkatnya") && !pages[0].contains("(lanjutan)"))
        for page in pages.dropFirst() { #expect(page.contains("Meningkatnya") && page.contains("(lanjutan)")) }
    }

    @Test("the file is tagged PDF/A in Indonesian with its title, date, bookmarks and embedded fonts")
    func properties() throws {
        let chapter = Section(
            number: "BAB I", numberStyle: .chapter, title: "PENDAHULUAN",
            sections: [Section(number: "1.1", numberStyle: .plain, title: "Latar belakang")])
        let file = try printed(document([chapter]))
        let properties = try file.properties()
        #expect(properties["Title"] == "Rencana Contoh")
        #expect(properties["Tagged"] == "yes")
        #expect(properties["CreationDate"]?.contains("Mar  2") == true)
        let metadata = try file.metadata()
        #expect(metadata.contains("<pdfaid:part>2</pdfaid:part>"))
        #expect(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
        #expect(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"))
        #expect(metadata.contains("<rdf:li>id</rdf:li>"))
        let bookmarks = try file.bookmarks()
        #expect(bookmarks.map(\.title) == ["RENCANA CONTOH"])
        #expect(bookmarks.first?.kids.map(\.title) == ["BAB I PENDAHULUAN"])
        #expect(bookmarks.first?.kids.first?.kids.map(\.title) == ["1.1 Latar belakang"])
        let fonts = try file.fonts()
        #expect(fonts.areEmbedded)
        #expect(fonts.names.allSatisfy { $0.hasPrefix("LiberationSans") })
    }

    @Test("the same document gives the same bytes")
    func sameBytes() throws {
        let document = document([Section(title: "Satu", content: [.table(table(rows: 60))])])
        #expect(try renderer.render(document) == (try renderer.render(document)))
    }

    @Test("cover, letterhead, registers, clauses, figures and signatures are printed")
    func everything() throws {
        let tree = FigureTree([
            .init(parent: nil, label: "SASARAN", title: "Meningkatnya kompetensi", lines: ["Indeks: 75"], tone: .good),
            .init(parent: 0, title: "Program", tone: .error),
        ])
        let stages = [FigureStage(title: "Persiapan", steps: ["Tim"]), FigureStage(title: "Penetapan", steps: [])]
        var numbered = table(rows: 2)
        (numbered.number, numbered.caption) = ("2.1", "Evaluasi")
        var whole = document([
            Section(title: "Daftar isi", content: [.register(.contents), .register(.tables), .register(.figures)]),
            Section(
                title: "Isi", startsPage: true,
                content: [
                    .clauses([Clause("Menimbang", ItemList(.letter, [.init("bahwa satu"), .init("bahwa dua")]))]),
                    .centered(["MEMUTUSKAN"]), .facts([Fact("Tahun", .missing("tidak disebut"))]), .table(numbered),
                    .figure(Figure(number: "2.1", caption: "Bagan", alternative: "Bagan", drawing: .tree(tree))),
                    .figure(Figure(number: "2.2", caption: "Tahap", alternative: "Tahap", drawing: .stages(stages))),
                    .verbatim("selaras check"),
                    .signatures([
                        SignatureBlock(introduction: "Menerima,", placeAndDate: .room, title: ["Kepala Badan"]),
                        SignatureBlock(placeAndDate: .text("Contoh, Maret 2021"), title: ["Bupati"]),
                    ]),
                ]),
        ])
        whole.cover = Cover(lines: ["RENCANA", "TAHUN 2021"], foot: "2020")
        whole.letterhead = Letterhead(government: "PEMERINTAH KABUPATEN CONTOH", agency: "BADAN", address: ["Jalan 1"])
        let pages = try printed(whole).pages()
        #expect(pages.count == 3)
        #expect(pages[0].contains("TAHUN 2021") && !pages[0].contains("Halaman"))
        #expect(pages[1].contains("Halaman 1 dari 2") && pages[1].contains("PEMERINTAH KABUPATEN CONTOH"))
        for line in ["Isi", "Tabel 2.1. Evaluasi", "Gambar 2.1. Bagan", "Gambar 2.2. Tahap"] {
            #expect(pages[1].contains(line))
        }
        for text in [
            "Menimbang", "b. ", "MEMUTUSKAN", "belum ada", "Meningkatnya", "SASARAN", "Persiapan", "selaras check",
            "Kepala Badan", "Contoh, Maret 2021",
        ] { #expect(pages[2].contains(text), "\(text)") }
    }

    @Test(
        "signatures never stand alone: the last row of the table goes with them", arguments: [30, 31, 32, 33, 34, 35])
    func signaturesWithRows(rows: Int) throws {
        let blocks = Content.signatures([SignatureBlock(title: ["Kepala Badan"])])
        let pages = try printed(document([Section(content: [.table(table(rows: rows)), blocks])])).pages()
        let page = try #require(pages.first { $0.contains("Kepala Badan") })
        #expect(page.contains("baris \(rows - 1).0"))
    }

    @Test("a band is never the last line of a page", arguments: [36, 37, 38, 39, 40, 41])
    func bandsLeadOn(row: Int) throws {
        var banded = table(rows: 80)
        banded.body.insert(TableRow(.band, [Cell("PITA", columns: 3)]), at: row)
        let pages = try printed(document([Section(content: [.table(banded)])])).pages()
        let page = try #require(pages.first { $0.contains("PITA") })
        #expect(page.contains("baris \(row).0"))
    }

    @Test(
        "text of any kind is printed, never read as markup",
        arguments: [
            "#let x = 1 #panic() $x$ *tebal* @acuan <label> \\u{41} // komentar", "العربية dari kanan",
            "emoji 👨‍👩‍👧 dan 漢字", "baris\nbaru\r\nlagi\tkolom", "\u{202E}terbalik\u{0}\u{FFFE}",
        ])
    func hostileText(text: String) throws {
        let table = Table(columns: [.init(), .init()], head: [], body: [TableRow([Cell(text), Cell("ekor")])])
        let section = Section(title: text, content: [.paragraph(RichText(text)), .table(table), .verbatim(text)])
        let pages = try printed(document([section])).pages()
        #expect(pages.contains { $0.contains("ekor") })
        if text.hasPrefix("#") { #expect(pages[0].contains("#let x = 1 #panic()")) }
    }

    @Test("a cell of ten thousand signs runs over pages, with and without spaces", arguments: ["kata ", "x"])
    func longCell(unit: String) throws {
        let text = String(repeating: unit, count: 10_000 / unit.count) + " tamat"
        let table = Table(
            columns: Array(repeating: .init(), count: 8), head: [TableRow(.header, [Cell("KEPALA", columns: 8)])],
            body: [TableRow([Cell(text)] + Array(repeating: Cell("a"), count: 7))])
        let pages = try printed(document([Section(content: [.table(table)])])).pages()
        #expect(pages.last?.contains("tamat") == true)
    }
}
