import Domain
import FoundationEssentials
import Testing

@testable import Exchange

struct WorkbookReaderTests {
    private static let head = ["RENCANA AKSI", "DINAS PERPUSTAKAAN KABUPATEN SUKAMAJU", "TAHUN 2023"]
    private static let header = "NO | PROGRAM | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | PAGU"

    private func documents(_ fixture: WorkbookFixture) throws -> [ScannedDocument] {
        try ScannedDocument.documents(of: try fixture.file(), limits: .standard)
    }

    /// Cells of the first grid as "A1=text".
    private func cells(_ document: ScannedDocument?) -> [String] {
        for case .grid(let grid) in document?.elements ?? [] {
            return grid.rows.flatMap(\.filled).compactMap { filled in
                guard case .sheet(_, let cell) = filled.cell.place.spot else { return nil }
                return "\(cell)=\(filled.cell.text)"
            }
        }
        return []
    }

    private func sheet(_ rows: String, merges: String = "") -> WorkbookFixture.Sheet {
        .init(name: "Renaksi", body: "<sheetData>\(rows)</sheetData>\(merges)")
    }

    @Test("texts of every kind, truths, errors and numbers are read as they are shown")
    func kinds() throws {
        let rows = """
            <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>dua </t></r><r><t>kata</t></r></is></c>\
            <c r="D2" t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#REF!</v></c>\
            <c r="G2" s="1"><v>0.75</v></c><c r="H2"><v>57.6</v></c></row>
            """
        var fixture = WorkbookFixture(sheets: [sheet(rows)])
        fixture.strings = ["<r><t xml:space=\"preserve\">satu </t></r><r><t>&amp; lagi</t></r><rPh><t>x</t></rPh>"]
        fixture.formats = ["0%"]
        let document = try documents(fixture).first
        #expect(
            cells(document) == [
                "B2=satu & lagi", "C2=dua kata", "D2=hasil", "E2=TRUE", "F2=#REF!", "G2=75%", "H2=57,6",
            ])
        #expect(document?.doubts.map(\.kind) == [.formula])
    }

    @Test("rows and cells without a place follow one another")
    func places() throws {
        let rows = """
            <row><c t="inlineStr"><is><t>a b</t></is></c><c t="inlineStr"><is><t>c d</t></is></c><c><v>1</v></c></row>
            """
        #expect(cells(try documents(WorkbookFixture(sheets: [sheet(rows)])).first) == ["A1=a b", "B1=c d", "C1=1"])
    }

    @Test("a cell of several lines keeps them beside its text")
    func lines() throws {
        let rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>satu&#10;dua_x000D_&#10;&#10;tiga</t></is></c>\
            <c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1"><v>1</v></c></row>
            """
        guard case .grid(let grid)? = try documents(WorkbookFixture(sheets: [sheet(rows)])).first?.elements.first else {
            Issue.record("no grid")
            return
        }
        #expect(grid.rows[0].cells[0].text == "satu dua tiga")
        #expect(grid.rows[0].cells[0].lines == ["satu", "dua", "tiga"])
    }

    @Test(
        "characters that are stored by their number are read, also the mark of such",
        arguments: [
            ("A_x0041_B", "AAB"), ("_x005F_x0041_x005F_x00e9_", "_x0041_x00e9_"), ("a_x0007_b_x0009_c", "ab c"),
            ("_x+041_ _x041_ _xD800_ _x", "_x+041_ _x041_ _xD800_ _x"), ("é_x00E9_", "éé"),
        ])
    func escapes(stored: String, text: String) throws {
        let rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>\(stored)</t></is></c>\
            <c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1"><v>1</v></c></row>
            """
        #expect(cells(try documents(WorkbookFixture(sheets: [sheet(rows)])).first).first == "A1=\(text)")
    }

    @Test("merged areas show their first cell; what they hide is listed")
    func merges() throws {
        let fixture = WorkbookFixture(sheets: [
            .init("R", rows: ["NO | PROGRAM | TW I | x", "1 | Program Arsip | 2 | 3"], merges: ["C1:D1", "A2:A4"])
        ])
        let document = try documents(fixture).first
        #expect(cells(document).contains("D1=x") == false)
        #expect(document?.unread.map(\.raw) == ["x"])
        guard case .grid(let grid)? = document?.elements.first else { return }
        #expect(grid.rows[0].cells[2].columnSpan == 2)
        #expect(grid.rows[1].cells[0].rowSpan == 3)
    }

    @Test("a plan is read with exact numbers, and without a doubt about thousands")
    func plan() throws {
        let texts = Self.head.enumerated().map {
            "<row r=\"\($0 + 1)\"><c r=\"B\($0 + 1)\" t=\"inlineStr\"><is><t>\($1)</t></is></c></row>"
        }
        let columns = Self.header.split(separator: "|").enumerated().map {
            "<c r=\"\(CellName.letters($0 + 1))5\" t=\"inlineStr\"><is><t>\(String($1).trimmed)</t></is></c>"
        }
        let row = """
            <row r="6"><c r="A6"><v>1</v></c><c r="B6" t="inlineStr"><is><t>Program Arsip</t></is></c>\
            <c r="C6" t="inlineStr"><is><t>Jumlah arsip</t></is></c><c r="D6" t="inlineStr"><is><t>berkas</t></is></c>\
            <c r="E6" s="1"><v>2500</v></c><c r="F6" s="1"><v>2500</v></c><c r="G6" s="1"><v>2500</v></c>\
            <c r="H6" s="1"><v>2500</v></c><c r="I6" s="2"><v>1018175000</v></c></row>
            """
        var fixture = WorkbookFixture(sheets: [
            sheet(texts.joined() + "<row r=\"5\">\(columns.joined())</row>" + row)
        ])
        fixture.formats = ["#,##0", "#,##0.00"]
        let outcome = ImportReader.read([try fixture.file()])
        let document = try #require(outcome.proposals.first?.dossier.documents.first)
        let targets = document.statements.compactMap { $0.quantity }
        #expect(targets.map(\.raw) == ["2.500", "2.500", "2.500", "2.500"])
        #expect(targets.allSatisfy { $0.reading.value?.number == 2500 })
        #expect(document.statements.compactMap { $0.money?.reading.value?.rupiah } == [1_018_175_000])
        #expect(document.statements.first(where: { $0.role == .budget })?.place?.spot == .sheet("Renaksi", cell: "I6"))
        #expect(outcome.proposals.first?.doubts.contains { $0.kind == .ambiguousNumber } == false)
        #expect(outcome.proposals.first?.dossier.agency.name == "Dinas Perpustakaan")
    }

    @Test("hidden sheets are listed cell by cell; hidden rows and columns are read with a doubt")
    func hidden() throws {
        let rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>NO</t></is></c><c r="B1" t="inlineStr"><is><t>PROGRAM</t></is></c>\
            <c r="C1" t="inlineStr"><is><t>TW I</t></is></c></row>\
            <row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Program Arsip</t></is></c></row>
            """
        let fixture = WorkbookFixture(sheets: [
            .init(
                name: "R", body: "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>\(rows)</sheetData>"),
            .init("Lama", rows: ["a | b", "c"], state: "veryHidden"),
        ])
        let document = try documents(fixture).first
        #expect(document?.unread.map(\.place.title.id) == ["Lama!A1", "Lama!B1", "Lama!A2"])
        #expect(document?.doubts.map(\.place.title.id) == ["R!C1", "R!A2", "R!B2"])
        #expect(document?.doubts.allSatisfy { $0.kind == .hidden } == true)
    }

    @Test("sheets of different kinds are documents of their own, with the year of the first")
    func severalKinds() throws {
        let plan =
            Self.head + ["", Self.header, "1 | Program Arsip | Jumlah arsip | berkas | 1 | 2 | 3 | 4 | 5.000.000"]
        let indicators = [
            "INDIKATOR KINERJA UTAMA", "", "NO | SASARAN | INDIKATOR KINERJA UTAMA | FORMULASI | SUMBER DATA",
            "1 | Meningkatnya minat baca | Indeks minat baca | Hasil survei | Bidang",
        ]
        let fixture = WorkbookFixture(sheets: [
            .init("Renaksi", rows: plan), .init("IKU", rows: indicators), .init("Renaksi 2", rows: plan),
        ])
        let documents = try documents(fixture)
        #expect(documents.count == 2)
        #expect(documents.map(\.head.year) == [2023, 2023])
        #expect(documents[0].elements.count(where: \.isGrid) == 2)
    }

    @Test("a workbook of shapes only, and one of nothing, are refused with the reason")
    func withoutTables() throws {
        let drawing = WorkbookFixture(sheets: [.init(name: "Pohon", body: "<sheetData/><drawing r:id=\"x\"/>")])
        let refusal = ImportReader.read([try drawing.file()]).refused.first
        #expect(refusal?.code == .noTables)
        #expect(refusal?.reason.written.contains("gambar") == true)
        let empty = WorkbookFixture(sheets: [.init(name: "A", body: "<sheetData/>")])
        #expect(ImportReader.read([try empty.file()]).refused.map(\.code) == [.noTables])
    }

    @Test("files of the strict kind are read too")
    func strict() throws {
        var fixture = WorkbookFixture(sheets: [.init("A", rows: OfficeFileTests.plan)])
        fixture.isStrict = true
        #expect(ImportReader.read([try fixture.file()]).proposals.count == 1)
    }

    @Test("cells and columns beyond the limits are refused")
    func limits() throws {
        let fixture = WorkbookFixture(sheets: [.init("A", rows: OfficeFileTests.plan)])
        let outcome = ImportReader.read([try fixture.file()], limits: ReadingLimits(cells: 5))
        #expect(outcome.refused.map(\.code) == [.tooManyCells])
        let narrow = ImportReader.read([try fixture.file()], limits: ReadingLimits(columns: 5))
        #expect(narrow.refused.map(\.code) == [.tooManyCells])
    }
}
