extension DOCXStyle {
    /// A heading by its depth in the document, from 0.
    static func heading(_ depth: Int) -> DOCXStyle { headings[min(max(0, depth), headings.count - 1)] }

    /// A line of the contents by the depth of its heading.
    static func contents(_ depth: Int) -> DOCXStyle { contents[min(max(0, depth), contents.count - 1)] }

    static let headings: [DOCXStyle] = [
        heading(
            "Heading1", "heading 1", #"<w:outlineLvl w:val="0"/>"#, #"<w:b/><w:sz w:val="26"/><w:szCs w:val="26"/>"#),
        heading(
            "Heading2", "heading 2", #"<w:outlineLvl w:val="1"/>"#, #"<w:b/><w:sz w:val="24"/><w:szCs w:val="24"/>"#),
        heading("Heading3", "heading 3", #"<w:outlineLvl w:val="2"/>"#, "<w:b/>"),
        heading("Heading4", "heading 4", #"<w:outlineLvl w:val="3"/>"#, "<w:b/><w:i/>"),
        heading("Heading5", "heading 5", #"<w:outlineLvl w:val="4"/>"#, "<w:i/>"),
        heading("Heading6", "heading 6", #"<w:outlineLvl w:val="5"/>"#, "<w:i/>"),
    ]

    private static func heading(
        _ id: StaticString, _ name: StaticString, _ level: StaticString, _ text: StaticString
    ) -> DOCXStyle {
        DOCXStyle(id: id, name: name, parent: "Heading", paragraph: level, text: text)
    }

    /// What all headings share.
    static let headingBase = DOCXStyle(
        id: "Heading", name: "Judul Bagian", parent: "Normal",
        paragraph: #"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>"#)

    static let contents: [DOCXStyle] = [
        contents("TOC1", "toc 1", #"<w:spacing w:after="60"/>"#),
        contents("TOC2", "toc 2", #"<w:spacing w:after="60"/><w:ind w:left="284"/>"#),
        contents("TOC3", "toc 3", #"<w:spacing w:after="60"/><w:ind w:left="567"/>"#),
        contents("TOC4", "toc 4", #"<w:spacing w:after="60"/><w:ind w:left="851"/>"#),
        contents("TOC5", "toc 5", #"<w:spacing w:after="60"/><w:ind w:left="1134"/>"#),
        contents("TOC6", "toc 6", #"<w:spacing w:after="60"/><w:ind w:left="1418"/>"#),
    ]

    private static func contents(_ id: StaticString, _ name: StaticString, _ look: StaticString) -> DOCXStyle {
        DOCXStyle(id: id, name: name, parent: "Normal", paragraph: look)
    }
}
