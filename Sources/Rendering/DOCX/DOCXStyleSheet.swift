import Markup

/// The styles of a Word file as a part: one type throughout, headings people can collect, tables with lines.
enum DOCXStyleSheet {
    static func part() -> [UInt8] {
        var w = MarkupWriter(.xml, capacity: 16_384)
        w.raw(DOCXParts.declaration)
        w.element("w:styles", DOCXParts.wordSpace) { w in
            w.raw(defaults)
            w.raw(normal)
            write(.headingBase, &w)
            let tables = DOCXTableType.allCases
            for style in DOCXStyle.headings + DOCXStyle.contents + DOCXStyle.named + tables.map(\.text)
                + tables.map(\.head)
            {
                write(style, &w)
            }
            w.raw(grid)
        }
        return w.finish()
    }

    private static let defaults: StaticString = """
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
        <w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/>\
        </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
        """

    private static let normal: StaticString = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>\
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>\
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>\
        </w:tblCellMar></w:tblPr></w:style>
        """

    private static let grid: StaticString = """
        <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
        <w:tblPr><w:tblBorders>\
        <w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        </w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="50" w:type="dxa"/>\
        <w:bottom w:w="20" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        """

    private static func write(_ style: DOCXStyle, _ w: inout MarkupWriter) {
        let kind: Attribute = .fixed("w:type", style.isCharacter ? "character" : "paragraph")
        w.element("w:style", kind, .fixed("w:styleId", style.id)) { w in
            w.value("w:name", style.name)
            if let parent = style.parent { w.value("w:basedOn", parent) }
            w.void("w:qFormat")
            if style.paragraph.utf8CodeUnitCount > 0 {
                w.element("w:pPr") { $0.raw(style.paragraph) }
            }
            if style.text.utf8CodeUnitCount > 0 { w.element("w:rPr") { $0.raw(style.text) } }
        }
    }
}
