import Domain
import Testing

@testable import Exchange

struct SheetLayoutTests {
    /// Elements as words: lines as they are, grids as "n x m".
    private func elements(_ rows: [String], style: (Int) -> Int = { _ in 0 }) throws -> ScannedDocument {
        let fixture = WorkbookFixture(sheets: [.init("A", rows: rows)])
        return try #require(try ScannedDocument.documents(of: try fixture.file(), limits: .standard).first)
    }

    private func words(_ document: ScannedDocument) -> [String] {
        document.elements.map { element in
            switch element {
            case .line(let text, _, _): text
            case .grid(let grid): "\(grid.rows.count) x \(grid.width)"
            }
        }
    }

    @Test("titles above, keys with colons, signatures below are lines; the rows between are the table")
    func around() throws {
        let document = try elements([
            " | RENCANA AKSI", " | Perangkat Daerah | : | Dinas Sosial", "", "NO | PROGRAM | TW I | TW II",
            "1 | Program Rehabilitasi | 1 | 2", " | | 3 | 4", "JUMLAH | | | 6", "", " | | | Sukamaju, Januari 2023",
            " | | | KEPALA DINAS", "", "", " | | | NIP. 000000000000000000",
        ])
        #expect(
            words(document) == [
                "RENCANA AKSI", "Perangkat Daerah : Dinas Sosial", "4 x 4", "Sukamaju, Januari 2023", "KEPALA DINAS",
                "NIP. 000000000000000000",
            ])
    }

    @Test("so does one below prose after an empty row")
    func captionsBelowProse() throws {
        let document = try elements([
            "NO | UNSUR | NILAI", "1 | Arsip | 1", "", "Teks di antara keduanya.", "Tabel 4.2", "NO | UNSUR | NILAI",
            "1 | Arsip | 2",
        ])
        #expect(words(document) == ["2 x 3", "Teks di antara keduanya.", "Tabel 4.2", "2 x 3"])
    }

    @Test("a caption after an empty row begins another table")
    func captions() throws {
        let document = try elements([
            "NO | PROGRAM | TW I", "1 | Program Arsip | 1", "", "Tabel 4.2", "KODE | UNSUR | NILAI", "1 | Arsip | 2",
        ])
        #expect(words(document) == ["2 x 3", "Tabel 4.2", "2 x 3"])
    }

    @Test("two signatures side by side are two blocks, one after the other")
    func sideBySide() throws {
        let document = try elements([
            "NO | PROGRAM | TW I", "1 | Program Arsip | 1", "", "Mengetahui | | Sukamaju, Januari 2023",
            "BUPATI SUKAMAJU | | KEPALA DINAS", "NIP. 1 | | NIP. 2",
        ])
        #expect(
            words(document).dropFirst() == [
                "Mengetahui", "BUPATI SUKAMAJU", "NIP. 1", "Sukamaju, Januari 2023", "KEPALA DINAS", "NIP. 2",
            ])
    }

    @Test("what stands above and below two signatures side by side keeps its place")
    func aroundSides() throws {
        let document = try elements([
            "NO | PROGRAM | TW I", "1 | Program Arsip | 1", "", "Pernyataan:", "Pihak pertama berjanji.", "",
            " | | Sukamaju, Januari 2023", "BUPATI SUKAMAJU | | KEPALA DINAS", "", "(..........) | | (..........)", "",
            "LAMPIRAN 1", "TAHUN 2023",
        ])
        #expect(
            words(document).dropFirst() == [
                "Pernyataan:", "Pihak pertama berjanji.", "BUPATI SUKAMAJU", "(..........)", "Sukamaju, Januari 2023",
                "KEPALA DINAS", "(..........)", "LAMPIRAN 1", "TAHUN 2023",
            ])
    }

    @Test("a second header after a blank row begins a table of its own")
    func severalTables() throws {
        let document = try elements([
            "NO | PROGRAM | TW I", "1 | Program Arsip | 1", "", "NO | KEGIATAN | TW I | TW II",
            "1 | Urus Arsip | 1 | 2",
        ])
        #expect(words(document) == ["2 x 3", "2 x 4"])
    }

    @Test("a blank row inside a table doesn't end it")
    func blankRow() throws {
        let document = try elements(["NO | PROGRAM | TW I", "1 | Program Arsip | 1", "", "2 | Program Baca | 1"])
        #expect(words(document) == ["3 x 3"])
    }

    @Test("numbers far from the table are listed as stray")
    func strays() throws {
        let document = try elements(["NO | PROGRAM | TW I", "1 | Program Arsip | 1 | | | 77", "", "", " | | 99"])
        #expect(words(document) == ["2 x 3"])
        #expect(document.unread.map(\.raw) == ["77", "99"])
    }

    @Test("a bordered table ends where its lines end")
    func borders() throws {
        let bordered = WorkbookFixture.Sheet(
            "A", rows: ["NO | PROGRAM", "1 | Program Arsip", " | Jumlah arsip"], style: 1)
        let rows = bordered.body.replacing(
            "</sheetData>",
            with: "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Catatan di bawah</t></is></c></row></sheetData>")
        let fixture = WorkbookFixture(sheets: [.init(name: "A", body: rows)])
        let document = try #require(try ScannedDocument.documents(of: try fixture.file(), limits: .standard).first)
        #expect(words(document) == ["3 x 2", "Catatan di bawah"])
    }

    @Test("a header whose second row is wider keeps all its columns")
    func widerSecondRow() throws {
        let document = try elements([
            "NO | PROGRAM | TARGET", " | | TW I | TW II | TW III | TW IV", "1 | Program Arsip | 1 | 2 | 3 | 4",
        ])
        #expect(words(document) == ["3 x 6"])
        #expect(document.unread.isEmpty)
    }

    @Test("a title between two tables is a line, also without a blank row")
    func titleBetween() throws {
        let table = ["NO | PROGRAM | TW I | TW II"] + (1...5).map { "\($0) | Program Arsip | 1 | 2" }
        let second = ["NO | KEGIATAN | TW I | TW II", "1 | Urus Arsip | 1 | 2"]
        #expect(words(try elements(table + ["TABEL KEGIATAN"] + second)) == ["6 x 4", "TABEL KEGIATAN", "2 x 4"])
        #expect(words(try elements(table + ["", "TABEL KEGIATAN"] + second)) == ["6 x 4", "TABEL KEGIATAN", "2 x 4"])
    }

    @Test("bordered keys above a table are lines")
    func borderedKeys() throws {
        let sheet = WorkbookFixture.Sheet(
            "A",
            rows: ["Perangkat Daerah | Dinas Sosial", "NO | PROGRAM | TW I | TW II", "1 | Program Arsip | 1 | 2"],
            style: 1)
        let fixture = WorkbookFixture(sheets: [sheet])
        let document = try #require(try ScannedDocument.documents(of: try fixture.file(), limits: .standard).first)
        #expect(words(document) == ["Perangkat Daerah Dinas Sosial", "2 x 4"])
    }
}
