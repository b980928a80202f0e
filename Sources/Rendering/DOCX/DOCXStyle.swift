/// A style of a Word file: what people choose in the list of styles, and what a text refers to.
struct DOCXStyle: Sendable {
    let id: StaticString
    /// Word knows its own by their English names and shows them in the language of the program.
    let name: StaticString
    var parent: StaticString?
    /// Properties of its paragraphs, in the order of the schema.
    var paragraph: StaticString = ""
    /// Properties of its text, in the order of the schema.
    var text: StaticString = ""
    var isCharacter = false

    static let body = DOCXStyle(
        id: "BodyText", name: "Body Text", parent: "Normal",
        paragraph: #"<w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>"#)
    static let title = DOCXStyle(
        id: "Title", name: "Title", parent: "Normal",
        paragraph: #"<w:keepNext/><w:jc w:val="center"/>"#, text: #"<w:b/><w:sz w:val="28"/><w:szCs w:val="28"/>"#)
    static let subtitle = DOCXStyle(
        id: "Subtitle", name: "Subtitle", parent: "Normal",
        paragraph: #"<w:keepNext/><w:jc w:val="center"/>"#, text: #"<w:b/><w:sz w:val="24"/><w:szCs w:val="24"/>"#)
    static let cover = DOCXStyle(
        id: "Cover", name: "Sampul", parent: "Title", paragraph: #"<w:spacing w:after="120"/>"#)
    static let centered = DOCXStyle(
        id: "Centered", name: "Teks Tengah", parent: "Normal", paragraph: #"<w:keepNext/><w:jc w:val="center"/>"#)
    static let government = DOCXStyle(
        id: "Letterhead", name: "Kop Surat", parent: "Centered", text: #"<w:b/><w:sz w:val="26"/><w:szCs w:val="26"/>"#)
    static let address = DOCXStyle(
        id: "LetterheadAddress", name: "Alamat Kop Surat", parent: "Centered",
        text: #"<w:sz w:val="19"/><w:szCs w:val="19"/>"#)
    static let list = DOCXStyle(
        id: "ListParagraph", name: "List Paragraph", parent: "Normal", paragraph: #"<w:spacing w:after="60"/>"#)
    static let tableCaption = DOCXStyle(
        id: "Caption", name: "caption", parent: "Normal",
        paragraph: #"<w:keepNext/><w:spacing w:before="120" w:after="60"/>"#, text: "<w:b/>")
    static let figureCaption = DOCXStyle(
        id: "FigureCaption", name: "Judul Gambar", parent: "Caption",
        paragraph: #"<w:keepNext w:val="0"/><w:spacing w:before="60" w:after="180"/><w:jc w:val="center"/>"#)
    static let note = DOCXStyle(
        id: "TableNote", name: "Catatan Tabel", parent: "Normal",
        text: #"<w:color w:val="475467"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#)
    static let verbatim = DOCXStyle(
        id: "Verbatim", name: "Teks Apa Adanya", parent: "Normal", paragraph: #"<w:spacing w:after="120"/>"#,
        text:
            #"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#
    )
    static let signature = DOCXStyle(
        id: "SignatureBlock", name: "Tanda Tangan", parent: "Normal",
        paragraph: #"<w:keepNext/><w:keepLines/><w:jc w:val="center"/>"#)
    static let picture = DOCXStyle(
        id: "Picture", name: "Gambar", parent: "Normal",
        paragraph: #"<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:jc w:val="center"/>"#)
    static let figureText = DOCXStyle(
        id: "FigureText", name: "Teks Gambar", parent: "Normal", text: #"<w:sz w:val="18"/><w:szCs w:val="18"/>"#)
    static let footer = DOCXStyle(
        id: "Footer", name: "footer", parent: "Normal", paragraph: #"<w:jc w:val="right"/>"#,
        text: #"<w:sz w:val="18"/><w:szCs w:val="18"/>"#)
    /// Almost nothing: keeps tables apart and ends pages.
    static let spacer = DOCXStyle(
        id: "Spacer", name: "Sela", parent: "Normal",
        paragraph: #"<w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/>"#,
        text: #"<w:sz w:val="2"/><w:szCs w:val="2"/>"#)
    /// Between the tables that one table is parted into; readers know by it that it is one.
    static let seam = DOCXStyle(
        id: "TableSeam", name: "Sambungan Tabel", parent: "Spacer",
        paragraph: #"<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>"#)
    static let listOfTables = DOCXStyle(
        id: "TableofFigures", name: "table of figures", parent: "Normal", paragraph: #"<w:spacing w:after="60"/>"#)

    static let strong = DOCXStyle(id: "Strong", name: "Strong", text: "<w:b/>", isCharacter: true)
    static let subdued = DOCXStyle(
        id: "Subdued", name: "Keterangan", text: #"<w:color w:val="667085"/>"#, isCharacter: true)
    static let hole = DOCXStyle(
        id: "Hole", name: "Data Belum Ada", text: #"<w:i/><w:color w:val="B54708"/>"#, isCharacter: true)
    static let mark = DOCXStyle(
        id: "NoteMark", name: "Tanda Catatan", text: #"<w:vertAlign w:val="superscript"/>"#, isCharacter: true)

    /// Every style of the file but the one that all are based on and the numbered ones.
    static let named: [DOCXStyle] = [
        body, title, subtitle, cover, centered, government, address, list, tableCaption, figureCaption, note, verbatim,
        signature, figureText, picture, footer, spacer, seam, listOfTables, strong, subdued, hole, mark,
    ]
}
