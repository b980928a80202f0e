import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Documents of any text")
struct AnyTextTests {
    /// A document that prints a text wherever a text can stand.
    private func document(_ text: String) -> Document {
        let table = Table(
            number: text, caption: text, columns: [.init(), .init(alignment: .end)],
            head: [TableRow(.header, [Cell(text), Cell("Nilai")])], numberRow: [text, nil],
            body: [
                TableRow(.band, [Cell(text, columns: 2)]), TableRow([Cell(text, isRowHeader: true), Cell(text)]),
                TableRow([
                    Cell(.missing(text)), Cell(.paragraphs([RichText(text, .strong), RichText(text, .link(text))])),
                ]),
            ], notes: [text])
        let content: [Content] = [
            .paragraph(RichText(text, .quoted)), .centered([RichText(text)]), .facts([Fact(text, text)]),
            .clauses([Clause(text, RichText(text))]), .list(ItemList(.letter, [.init(RichText(text))])),
            .verbatim(text), .table(table), .register(.tables),
            .figure(
                Figure(
                    number: text, caption: text, alternative: text,
                    drawing: .tree(FigureTree([FigureTree.Box(parent: nil, label: text, title: text, lines: [text])])))),
            .signatures([SignatureBlock(introduction: text, placeAndDate: .text(text), title: [text])]),
        ]
        return Document(
            id: DocumentDefinitionID("contoh"), title: text, titleLines: [text],
            cover: Cover(lines: [text], foot: text),
            letterhead: Letterhead(government: text, agency: text, address: [text]),
            sections: [Section(number: text, title: text, content: content)]
        ).listingHoles()
    }

    private static let texts = [
        "👩🏽‍💼📈🇮🇩", "人事行政・한국어", "شؤون الموظفين עברית", "e\u{301}o\u{323}\u{302} Z\u{351}\u{36B}\u{343}",
        "a\0b\u{1}\u{8}\u{1B}[31mc\u{7F}",
        "satu\ndua\r\ntiga\rempat\u{85}lima\u{2028}enam\u{2029}", "a\tb\u{B}c\u{C}d",
        "\u{FFFE}\u{FFFF}\u{FEFF}\u{200B}\u{AD}x",
        "\u{202E}kanan\u{2066}kiri\u{2069}", "<b>&amp;</b> \"'` ]]> <!-- -->", "=1+1", "-cmd|' /C calc'!A0",
        "|a|\\|b\\", "```\n---\n# x",
        "[x](y) $a$ #b @c ~d", "", " ", "\u{10FFFF}\u{E000}",
    ]

    @Test(
        "are rendered in every format, as well-formed text that holds nothing a reader would choke on",
        arguments: texts, OutputForm.allCases)
    func renders(text: String, form: OutputForm) throws {
        for output in try form.texts(document(text)) {
            let scalars = output.unicodeScalars
            #expect(!scalars.contains { $0.value < 0x20 && !["\n", "\r", "\t"].contains($0) })
            #expect(!scalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" })
            if form.isXML { #expect(try XMLOutline(output).isBalanced) }
        }
    }

    @Test(
        "keep the words they are made of",
        arguments: ["👩🏽‍💼📈🇮🇩", "人事行政・한국어", "شؤون الموظفين עברית", "e\u{301}o\u{323}\u{302}"], OutputForm.allCases)
    func keeps(text: String, form: OutputForm) throws {
        #expect(try form.texts(document(text)).contains { $0.contains(text) })
    }
}
