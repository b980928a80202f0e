import Documents
import Domain
import Rendering
import Testing

@Suite("Documents as table text")
struct TableTextRendererTests {
    private func text(_ form: TableTextRenderer.Form, _ content: Content...) -> String {
        let document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["RENCANA AKSI", "BADAN"],
            sections: [Section(number: "A", title: "Bagian", content: content)])
        return String(decoding: TableTextRenderer(form).render(document), as: UTF8.self)
    }

    private let table = Table(
        columns: [.init(), .init(), .init()],
        head: [
            TableRow(.header, [Cell("NAMA", rows: 2), Cell("TARGET", columns: 2)]),
            TableRow(.header, [Cell("TW I"), Cell("TW II")]),
        ],
        numberRow: ["1", "2", nil],
        body: [
            TableRow(.band, [Cell("SASARAN", columns: 3)]), TableRow([Cell("a", rows: 2), Cell("1"), Cell("2")]),
            TableRow([Cell(.paragraphs(["3", "4"])), Cell("x|y\tz")]),
        ])

    @Test("rows of tabs: merged cells print their text once")
    func tabs() {
        #expect(
            text(.tabs, .table(table))
                == "RENCANA AKSI\nBADAN\n\nA. Bagian\n\nNAMA\tTARGET\t\n\tTW I\tTW II\n1\t2\t\nSASARAN\t\t\n"
                + "a\t1\t2\n\t3 4\tx|y z\n\n")
    }

    @Test("Markdown: a rule below the first row, paragraphs apart, bars escaped")
    func markdown() {
        #expect(
            text(.markdown, .table(table))
                == "# RENCANA AKSI\n\nBADAN\n\n# A. Bagian\n\n| NAMA | TARGET | |\n|---|---|---|\n| | TW I | TW II |\n"
                + "| 1 | 2 | |\n| SASARAN | | |\n| a | 1 | 2 |\n| | 3 4 | x\\|y z |\n\n")
    }

    @Test("below a signature there is room for a name")
    func signature() {
        let block = SignatureBlock(
            placeAndDate: .text("Contoh, Maret 2025"), capacity: .acting, title: ["Kepala Badan"])
        #expect(
            text(.tabs, .signatures([block])).hasSuffix(
                "\nContoh, Maret 2025\nPlt. Kepala Badan\n(..............................)\n"
                    + "NIP. ……………………………………\n\n"))
    }

    @Test("a drawing is told in words below its title, a list of contents without pages ends its lines so")
    func drawings() {
        let tree = FigureTree([.init(parent: nil, title: "Kepala"), .init(parent: 0, title: "Sekretaris")])
        var figure = Figure(number: "2.1", caption: "Bagan", alternative: "", drawing: .tree(tree))
        #expect(
            text(.tabs, .register(.contents), .figure(figure), .paragraph("Teks")).hasSuffix(
                "A. Bagian\n\nA. Bagian …\n\nGambar 2.1. Bagan\n┌ Kepala\n└ Sekretaris\n\nTeks\n".dropFirst(11)))
        figure.printedTitle = "GAMBAR 2.1 Bagan"
        #expect(text(.markdown, .figure(figure)).contains("\n\nGAMBAR 2.1 Bagan\n\n┌ Kepala\n\n└ Sekretaris\n"))
    }

    @Test("lists, facts and lines are prose")
    func prose() {
        let list = ItemList(.letter, [.init("satu", nested: ItemList(.number, [.init("dua")]))])
        let result = text(
            .tabs, .list(list), .facts([Fact("Tahun", "2025")]), .verbatim("x\ny"), .paragraph("tiga\tempat"))
        #expect(result.hasSuffix("a. satu\n1. dua\nTahun : 2025\nx\ny\ntiga empat\n"))
    }
}
