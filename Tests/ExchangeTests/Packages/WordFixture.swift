import Domain

/// A Word file written in a test: the XML of its body, and of its lists and styles where it has some.
struct WordFixture {
    var body: String
    var numbering = ""
    var styles = ""
    var prefix = "w"

    func bytes() throws -> [UInt8] {
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func element(_ name: String, _ content: String) -> String {
            "<?xml version=\"1.0\"?><w:\(name) xmlns:w=\"urn:w\" xmlns:wp=\"urn:wp\" xmlns:mc=\"urn:mc\" xmlns:m=\"urn:m\" xmlns:v=\"urn:v\">\(content)</w:\(name)>"
                .replacing("w:", with: prefix + ":").replacing("xmlns:w=", with: "xmlns:\(prefix)=")
        }
        return try PackageWriter.bytes([
            (
                name: "_rels/.rels",
                content:
                    "<Relationships><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"/word/document.xml\"/></Relationships>"
            ),
            (
                name: "word/_rels/document.xml.rels",
                content:
                    "<Relationships><Relationship Id=\"n\" Type=\"\(types)/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"s\" Type=\"\(types)/styles\" Target=\"styles.xml\"/></Relationships>"
            ), (name: "word/document.xml", content: element("document", "<w:body>\(body)<w:sectPr/></w:body>")),
            (name: "word/numbering.xml", content: element("numbering", numbering)),
            (name: "word/styles.xml", content: element("styles", styles)),
        ])
    }

    func file() throws -> SourceFile { SourceFile(name: "surat.docx", bytes: try bytes()) }

    static func paragraph(_ text: String, properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func cell(_ text: String, properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    /// A table of texts: "a | b || c" is a row.
    static func table(_ rows: [String]) -> String {
        let body = rows.map { row in
            "<w:tr>"
                + row.split(separator: "|", omittingEmptySubsequences: false).map { cell(String($0).trimmed) }.joined()
                + "</w:tr>"
        }
        return "<w:tbl><w:tblPr/>\(body.joined())</w:tbl>"
    }
}
