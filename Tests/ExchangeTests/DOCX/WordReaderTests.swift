import Domain
import Testing

@testable import Exchange

struct WordReaderTests {
    private static let plan = WordFixture.table([
        "NO | PROGRAM | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | PAGU",
        "1 | Program Arsip | Jumlah arsip | berkas | 1 | 2 | 3 | 4 | 5.000.000",
    ])

    private func document(_ body: String, numbering: String = "", styles: String = "", prefix: String = "w") throws
        -> ScannedDocument
    {
        let fixture = WordFixture(body: body, numbering: numbering, styles: styles, prefix: prefix)
        return try #require(try ScannedDocument.documents(of: try fixture.file(), limits: .standard).first)
    }

    private func words(_ document: ScannedDocument) -> [String] {
        document.elements.map { element in
            switch element {
            case .line(let text, let level, _): level.map { "\($0) \(text)" } ?? text
            case .grid(let grid): grid.rows.map { $0.cells.map(\.text).joined(separator: "|") }.joined(separator: "/")
            }
        }
    }

    private func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }
    private func run(_ content: String) -> String { "<w:r>\(content)</w:r>" }
    private let table =
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"

    @Test("paragraphs and tables come in order, with their places; a whole plan is read")
    func order() throws {
        let body =
            ["RENCANA AKSI", "DINAS PERPUSTAKAAN KABUPATEN SUKAMAJU", "TAHUN 2023"].map { WordFixture.paragraph($0) }
            .joined() + "<w:p/>" + Self.plan + WordFixture.paragraph("Selesai")
        let outcome = ImportReader.read([try WordFixture(body: body).file()])
        let document = try #require(outcome.proposals.first?.dossier.documents.first)
        #expect(document.statements.count == 5)
        #expect(
            document.statements.first(where: { $0.role == .target })?.place?.spot
                == .tableCell(table: 1, row: 2, column: 5))
        #expect(document.blocks.first?.place?.spot == .paragraph(1))
        #expect(document.blocks.last?.place?.spot == .paragraph(5))
        #expect(outcome.proposals.first?.dossier.agency.name == "Dinas Perpustakaan")
    }

    @Test("labels beside their values become lines, each item of a list one of its own")
    func labels() throws {
        let items = ["a. satu;", "b. dua", "yang panjang;", "c. tiga."].map { WordFixture.paragraph($0) }.joined()
        let body = """
            <w:tbl><w:tr>\(WordFixture.cell("Menimbang"))\(WordFixture.cell(":"))<w:tc>\(items)</w:tc></w:tr>\
            <w:tr>\(WordFixture.cell("Jabatan"))\(WordFixture.cell(":"))\(WordFixture.cell("Kepala"))</w:tr></w:tbl>
            """
        let document = try document(body + table)
        #expect(
            words(document).dropLast() == [
                "Menimbang : a. satu;", "b. dua yang panjang;", "c. tiga.", "Jabatan : Kepala",
            ])
        let places = document.elements.compactMap { element -> SourcePlace? in
            if case .line(_, _, let place) = element { place } else { nil }
        }
        #expect(Set(places).count == 4)
        #expect(places[1].item == 2)
    }

    @Test("spans across and down leave empty cells and keep the grid columns")
    func spans() throws {
        let rows = """
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>NO</w:t></w:r></w:p></w:tc>\
            <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>TARGET</w:t></w:r></w:p></w:tc>\
            \(WordFixture.cell("KET"))</w:tr>\
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>\(WordFixture.cell("TW I"))\(WordFixture.cell("TW II"))\
            \(WordFixture.cell("x"))</w:tr>\
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(WordFixture.cell("1"))\(WordFixture.cell("2"))</w:tr>
            """
        let document = try document("<w:tbl>\(rows)</w:tbl>")
        #expect(words(document) == ["NO|TARGET||KET/|TW I|TW II|x/|1|2|"])
        guard case .grid(let grid)? = document.elements.first else { return }
        #expect(grid.rows[0].cells[0].rowSpan == 2)
        #expect(grid.rows[0].cells[1].columnSpan == 2)
        #expect(grid.rows[2].cells[1].place.spot == .tableCell(table: 1, row: 3, column: 2))
    }

    @Test("breaks part lines, tabs and soft signs are read as printed, fields by their result")
    func runs() throws {
        let body = paragraph(
            run("<w:t>satu</w:t><w:br/><w:t>dua</w:t><w:tab/><w:t>tiga</w:t><w:noBreakHyphen/><w:t>4</w:t>")
                + run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>PAGE</w:instrText>")
                + run("<w:t> 5</w:t>")
                + "<w:hyperlink>\(run("<w:t> tautan</w:t>"))</w:hyperlink>"
                + run("<w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t>")
                + run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>!</w:t>"))
        #expect(words(try document(body + table)) == ["satu", "dua tiga-4 5 tautan!", "a||7"])
    }

    @Test("tracked changes are taken as accepted, and said so")
    func changes() throws {
        let body =
            paragraph(
                run("<w:t>Target </w:t>") + "<w:del>\(run("<w:delText>80</w:delText>"))</w:del>"
                    + "<w:ins>\(run("<w:t>90</w:t>"))</w:ins>")
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("<w:t>satu </w:t>"))</w:p>"
            + paragraph(run("<w:t>baris</w:t>"))
            + "<w:moveFrom><w:p>\(run("<w:t>pindah</w:t>"))</w:p></w:moveFrom>"
            + "<w:tbl><w:tr><w:tc><w:p>\(run("<w:t>a</w:t>"))</w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p>\(run("<w:t>b</w:t>"))</w:p></w:tc></w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>\(run("<w:t>c</w:t>"))</w:p></w:tc></w:tr></w:tbl>"
        let document = try document(body)
        #expect(words(document) == ["Target 90", "satu baris", "a||b"])
        #expect(document.doubts.map(\.kind) == [.revision, .revision])
        #expect(document.doubts.contains { $0.why.written.contains("80") })
        #expect(document.doubts.contains { $0.raw == "c" })
    }

    @Test("automatic numbers are printed: levels, letters, Romans, in styles and empty cells")
    func numbers() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """
        func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
            WordFixture.paragraph(
                text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
        }
        let styles = """
            <w:style w:styleId="Judul"><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:styleId="Anak"><w:basedOn w:val="Judul"/></w:style>
            """
        let cell = "<w:tbl><w:tr><w:tc>\(item("", 3))</w:tc><w:tc><w:p/></w:tc>\(WordFixture.cell("x"))</w:tr></w:tbl>"
        let body =
            item("satu", 1) + item("rinci", 1, 1) + item("rinci", 1, 1) + item("dua", 1) + item("rinci", 1, 1)
            + item("butir", 2) + WordFixture.paragraph("tiga", properties: "<w:pStyle w:val=\"Anak\"/>")
            + WordFixture.paragraph(
                "tanpa", properties: "<w:pStyle w:val=\"Anak\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + cell
        #expect(
            words(try document(body, numbering: numbering, styles: styles)) == [
                "I. satu", "I.a) rinci", "I.b) rinci", "II. dua", "II.a) rinci", "• butir", "1 III. tiga", "1 tanpa",
                "VII.||x",
            ])
    }

    @Test("a tab of dots at the end stands before a page that isn't known; words in a drawing's boxes are marked")
    func signs() throws {
        func tabs(_ leader: String) -> String {
            "<w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"\(leader)\" w:pos=\"9000\"/></w:tabs></w:pPr>"
        }
        let title = run("<w:t>Latar Belakang</w:t>")
        let tab = run("<w:tab/>")
        let body =
            paragraph(tabs("dot") + title + tab) + paragraph(tabs("none") + title + tab)
            + paragraph(tabs("dot") + title + tab + run("<w:t>1</w:t>")) + paragraph(title + tab)
        #expect(
            words(try document(body + table)).dropLast() == [
                "Latar Belakang …", "Latar Belakang", "Latar Belakang 1", "Latar Belakang",
            ])
        let style = "<w:pStyle w:val=\"FigureText\"/>"
        let lines = ["Kepala", "Eselon II"].map { WordFixture.paragraph($0, properties: style) }.joined()
        let box = "<w:tbl><w:tr><w:tc>\(lines)</w:tc></w:tr></w:tbl>"
        #expect(words(try document(box + table)).dropLast() == ["┌ Kepala", "└ Eselon II"])
    }

    @Test("text boxes are read once, equations in one line, other drawings not at all")
    func drawings() throws {
        let box = "<w:txbxContent>\(WordFixture.paragraph("kotak"))</w:txbxContent>"
        let body =
            paragraph(
                run("<w:t>teks</w:t>")
                    + run(
                        "<mc:AlternateContent><mc:Choice><w:drawing><wp:inline>\(box)</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>\(box)</v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
                    ))
            + paragraph(
                "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:r><m:t> x 100%</m:t></m:r></m:oMath>"
            ) + table
        #expect(words(try document(body)) == ["teks", "kotak", "a / b x 100%", "a||7"])
    }

    @Test("content controls are gone through; nested tables follow the one they stand in")
    func nesting() throws {
        let inner = WordFixture.table(["x | y | z"])
        let body =
            "<w:sdt><w:sdtPr><w:alias w:val=\"q\"/></w:sdtPr><w:sdtContent>\(WordFixture.paragraph("isi"))</w:sdtContent></w:sdt>"
            + "<w:tbl><w:tr>\(WordFixture.cell("a"))<w:tc><w:p/>\(inner)<w:p/></w:tc>\(WordFixture.cell("c"))</w:tr></w:tbl>"
        let document = try document(body)
        #expect(words(document) == ["isi", "a||c", "x|y|z"])
        guard case .grid(let grid)? = document.elements.last else { return }
        #expect(grid.rows[0].cells[0].place.spot == .tableCell(table: 2, row: 1, column: 1))
    }

    @Test("tables that lay out keys and signatures become lines")
    func layoutTables() throws {
        let keys = WordFixture.table(["Nama | : | Sekretaris", "Jabatan | : | Camat"])
        let signatures = WordFixture.table(["BUPATI | KEPALA DINAS", " | ", "NIP. 1 | NIP. 2"])
        let box = WordFixture.table(["RENCANA AKSI"])
        #expect(
            words(try document(box + keys + table + signatures)) == [
                "RENCANA AKSI", "Nama : Sekretaris", "Jabatan : Camat", "a||7", "BUPATI", "NIP. 1", "KEPALA DINAS",
                "NIP. 2",
            ])
    }

    @Test("cells of several paragraphs keep them as lines")
    func lines() throws {
        let cell =
            "<w:tc>\(WordFixture.paragraph("satu"))\(WordFixture.paragraph(" "))\(WordFixture.paragraph("dua"))</w:tc>"
        let document = try document(
            "<w:tbl><w:tr>\(cell)\(WordFixture.cell("b"))\(WordFixture.cell("c"))</w:tr></w:tbl>")
        guard case .grid(let grid)? = document.elements.first else { return }
        #expect(grid.rows[0].cells[0].text == "satu dua")
        #expect(grid.rows[0].cells[0].lines == ["satu", "dua"])
    }

    @Test("any prefix serves; a file without a table is refused")
    func others() throws {
        #expect(words(try document(WordFixture.paragraph("isi") + table, prefix: "q")) == ["isi", "a||7"])
        let refused = ImportReader.read([try WordFixture(body: WordFixture.paragraph("isi")).file()]).refused
        #expect(refused.map(\.code) == [.noTables])
    }

    @Test(
        "numbers of lists",
        arguments: [
            ("lowerLetter", 28, "bb"), ("upperLetter", 3, "C"), ("lowerRoman", 44, "xliv"),
            ("upperRoman", 1999, "MCMXCIX"), ("decimalZero", 4, "04"), ("decimal", 12, "12"), ("lowerLetter", 0, "0"),
            ("upperRoman", 5000, "5000"),
        ])
    func marks(format: String, number: Int, text: String) {
        #expect(NumberMark.text(number, format: format) == text)
    }
}
