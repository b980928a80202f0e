import Domain

@testable import Exchange

/// A workbook written in a test: sheets by the XML of their rows.
struct WorkbookFixture {
    struct Sheet {
        var name: String
        /// What stands in `<worksheet>`.
        var body: String
        var state = "visible"
    }

    var sheets: [Sheet]
    var strings: [String] = []
    /// Number formats of the cell styles from 1 on; style 0 is the general one.
    var formats: [String] = []
    var properties = ""
    /// Whether its elements are in a prefix and its relations of the strict kind.
    var isStrict = false

    func bytes() throws -> [UInt8] {
        let types =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relations(_ rows: [(id: String, kind: String, target: String)]) -> String {
            "<Relationships>"
                + rows.map { "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.kind)\" Target=\"\($0.target)\"/>" }
                .joined() + "</Relationships>"
        }
        var parts = [
            ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                element(
                    "workbook",
                    properties + "<sheets>"
                        + sheets.enumerated().map {
                            "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0)\"/>"
                        }.joined() + "</sheets>")
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("s\($0)", "worksheet", "worksheets/lembar\($0).xml") } + [
                        ("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "/xl/styles.xml"),
                    ])
            ), ("xl/sharedStrings.xml", element("sst", strings.map { "<si>\($0)</si>" }.joined())),
            ("xl/styles.xml", styles),
        ]
        for (index, sheet) in sheets.enumerated() {
            parts.append(("xl/worksheets/lembar\(index).xml", element("worksheet", sheet.body)))
        }
        return try PackageWriter.bytes(parts.map { (name: $0.0, content: $0.1) })
    }

    func file() throws -> SourceFile { SourceFile(name: "kerja.xlsx", bytes: try bytes()) }

    private func element(_ name: String, _ body: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<\(name) xmlns=\"urn:x\" xmlns:r=\"urn:r\">\(body)</\(name)>"
    }

    private var styles: String {
        let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>" }.joined()
        let xfs = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\" borderId=\"0\"/>" }.joined()
        let body =
            "<numFmts>\(codes)</numFmts><borders><border><left/></border><border><left style=\"thin\"/></border></borders>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\" borderId=\"0\"/>\(xfs)<xf numFmtId=\"0\" borderId=\"1\"/></cellXfs>"
        return element("styleSheet", body)
    }

    /// The style of a general cell with lines around it.
    var borderedStyle: Int { formats.count + 1 }
}

extension WorkbookFixture.Sheet {
    /// A sheet of texts and whole numbers: "a | b || 3" is a row, "" an empty cell.
    init(_ name: String, rows: [String], style: Int = 0, merges: [String] = [], state: String = "visible") {
        let body = rows.enumerated().map { index, row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, text in
                let trimmed = String(text).trimmed
                guard !trimmed.isEmpty else { return "" }
                let cell = CellName(row: index + 1, column: column + 1).text
                if trimmed.utf8.allSatisfy({ (48...57).contains($0) }) {
                    return "<c r=\"\(cell)\" s=\"\(style)\"><v>\(trimmed)</v></c>"
                }
                let escaped = trimmed.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                return "<c r=\"\(cell)\" t=\"inlineStr\" s=\"\(style)\"><is><t>\(escaped)</t></is></c>"
            }
            return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
        }
        let areas = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        self.init(
            name: name, body: "<sheetData>\(body.joined())</sheetData><mergeCells>\(areas)</mergeCells>", state: state)
    }
}
