import Documents
import Markup

/// The parts of a Word file beside its text: styles, footer, settings, properties, and how they hang together.
enum DOCXParts {
    static let declaration: StaticString = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    static let wordSpace = Attribute.fixed("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
    static let relationSpace = Attribute.fixed(
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
    static let drawingSpace: StaticString = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    static let graphicSpace: StaticString = "http://schemas.openxmlformats.org/drawingml/2006/main"
    static let pictureSpace: StaticString = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    /// The relation of the text to its footer.
    static let footer: StaticString = "rIdKaki"
    /// The same to the one of pages that bear their number alone.
    static let plainFooter: StaticString = "rIdKakiNomor"
    /// The usual size of type, in twentieths of a point.
    static let bodySize = 220

    /// - Parameter hasPlainNumbers: whether some pages bear their number alone.
    static func contentTypes(hasPlainNumbers: Bool) -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(contentTypes)
        if hasPlainNumbers {
            w.void(
                "Override", .fixed("PartName", "/word/footer2.xml"),
                .fixed(
                    "ContentType",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"))
        }
        w.raw("</Types>")
        return w.finish()
    }

    /// Without its end.
    private static let contentTypes: StaticString = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="png" ContentType="image/png"/>\
        <Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
        <Override PartName="/word/numbering.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
        <Override PartName="/word/settings.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
        <Override PartName="/word/footer1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        """

    static let packageRelations: StaticString = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/>\
        <Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/>\
        </Relationships>
        """

    /// No fields are updated on opening: Word would ask about it every time.
    static let settings: StaticString = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat><w:themeFontLang w:val="id-ID"/></w:settings>
        """

    /// - Parameters:
    ///   - pictures: how many the text shows.
    ///   - hasPlainNumbers: whether some pages bear their number alone.
    static func documentRelations(pictures: Int, hasPlainNumbers: Bool) -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(declaration)
        w.element("Relationships", .fixed("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")) {
            w in
            relation("rIdGaya", "styles", "styles.xml", &w)
            relation("rIdDaftar", "numbering", "numbering.xml", &w)
            relation("rIdSetelan", "settings", "settings.xml", &w)
            relation(footer.description, "footer", "footer1.xml", &w)
            if hasPlainNumbers { relation(plainFooter.description, "footer", "footer2.xml", &w) }
            for index in 0..<pictures {
                relation(DOCXPictures.relation(index), "image", DOCXPictures.part(index), &w)
            }
        }
        return w.finish()
    }

    private static func relation(_ id: String, _ kind: String, _ target: String, _ w: inout MarkupWriter) {
        let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        w.void("Relationship", .text("Id", id), .text("Type", kinds + kind), .text("Target", target))
    }

    /// The bookmark of the last page.
    static let lastPage: StaticString = "_HalamanAkhir"

    /// "Halaman 2 dari 59"; a cover isn't counted.
    ///
    /// - Parameter lastPage: what stands there until Word counts.
    static func footerPart(hasCover: Bool, lastPage pages: String?) -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(declaration)
        w.element("w:ftr", wordSpace) { w in
            w.paragraph(.footer) { w in
                w.run("Halaman ")
                w.field("PAGE") { $0.run("1") }
                w.run(" dari ")
                if hasCover {
                    w.beginField("PAGEREF \(lastPage)", isDirty: true)
                    w.run(pages ?? "1")
                    w.endField()
                } else {
                    w.field("NUMPAGES") { $0.run(pages ?? "1") }
                }
            }
        }
        return w.finish()
    }

    /// "ii", "2": in the form that its pages have.
    static func plainFooterPart() -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(declaration)
        w.element("w:ftr", wordSpace) { w in
            w.paragraph(.footer, properties: { $0.value("w:jc", "center") }) { w in
                w.field("PAGE") { $0.run("1") }
            }
        }
        return w.finish()
    }

    /// Title, language and date; without a date of the document a fixed one, so that the same input gives the same bytes.
    static func properties(of document: Document) -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(declaration)
        w.element(
            "cp:coreProperties",
            .fixed("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            .fixed("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            .fixed("xmlns:dcterms", "http://purl.org/dc/terms/"),
            .fixed("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        ) { w in
            w.element("dc:title") { $0.text(document.title) }
            w.element("dc:creator", text: "Selaras")
            w.element("dc:language", text: "id-ID")
            let time = document.date?.timestamp ?? "2000-01-01T00:00:00Z"
            w.element("dcterms:created", .fixed("xsi:type", "dcterms:W3CDTF"), text: time)
            w.element("dcterms:modified", .fixed("xsi:type", "dcterms:W3CDTF"), text: time)
        }
        return w.finish()
    }
}
