import Domain
import Testing

@testable import Exchange

struct SectionAssemblyTests {
    private let header = "| NO | PROGRAM | TW I | TW II | TW III | TW IV |\n"

    private func assemble(_ text: String) throws -> SectionAssembly {
        SectionAssembly.assemble(try TableTextScanner.elements(of: text, file: "a.txt", limits: .standard))
    }

    @Test("a header printed again after a page break goes on with the same table")
    func pages() throws {
        let assembly = try assemble(
            "\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n\n- 2 -\n\n\(header)| 2 | Dua | 1 | 2 | 3 | 4 |")
        #expect(assembly.sections.count == 1)
        #expect(assembly.sections[0].copies.count == 2)
        #expect(assembly.sections[0].pages.map(\.copy) == [0, 1])
    }

    @Test("a line printed again on every page breaks no table")
    func runningLine() throws {
        let page = "Dinas Kearsipan\n\n\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n\n"
        let assembly = try assemble(page + page + page)
        #expect(assembly.sections.count == 1)
        #expect(assembly.sections[0].pages.count == 3)
    }

    @Test("rows after a gap without a header go on with the table")
    func headless() throws {
        let assembly = try assemble("\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n\n| 2 | Dua | 1 | 2 | 3 | 4 |")
        #expect(assembly.sections[0].pages.map(\.copy) == [0, nil])
    }

    @Test("a title between two tables begins a new one with its caption")
    func titled() throws {
        let assembly = try assemble(
            "\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n\nRENCANA AKSI LAIN\n\n\(header)| 2 | Dua | 1 | 2 | 3 | 4 |")
        #expect(assembly.sections.map(\.caption) == [nil, "RENCANA AKSI LAIN"])
        #expect(assembly.sections.map(\.continuesTable) == [false, false])
    }

    @Test("another header in the same grid begins a section of the same table")
    func subtables() throws {
        let assembly = try assemble(
            "\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n| NO | KEGIATAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n| 1 | A | B | 1 | 2 | 3 | 4 |"
        )
        #expect(assembly.sections.map(\.continuesTable) == [false, true])
    }

    @Test("rows before any header, and those below a header of no plan, are kept apart")
    func foreign() throws {
        let assembly = try assemble(
            "| a | b | c |\n\n| Barang | Harga |\n\nTabel lain\n| JABATAN | TUGAS | FUNGSI |\n| x | y | z |\n\n\(header)| 1 | Satu | 1 | 2 | 3 | 4 |"
        )
        #expect(assembly.orphans.count + assembly.foreignRows.count == 3)
        #expect(assembly.foreignTerms.contains(.position))
        #expect(assembly.sections.count == 1)
    }

    @Test("a narrow grid below a line of prose is no page of the table above")
    func signatureTable() throws {
        let assembly = try assemble(
            "\(header)| 1 | Satu | 1 | 2 | 3 | 4 |\n\nDemikian.\n\n| Mengetahui | Kepala Dinas |")
        #expect(assembly.sections[0].pages.count == 1)
        #expect(assembly.foreignRows.count == 1)
    }

    @Test("a band below the header is no part of it")
    func band() throws {
        let assembly = try assemble(
            "| NO | SASARAN | TW I | TW II | TW III | TW IV |\n| SASARAN PROGRAM | | | | | |\n| 1 | Satu | 1 | 2 | 3 | 4 |"
        )
        #expect(assembly.sections[0].copies[0].group.rows.count == 1)
        #expect(assembly.sections[0].pages[0].rows.count == 2)
    }

    @Test("the fullest row of column numbers counts")
    func numbers() throws {
        let assembly = try assemble(
            "\(header)| 1 | 2 | 3 | | | |\n| 1 | 2 | 3 | 4 | 5 | 6 |\n| 1 | Satu | 1 | 2 | 3 | 4 |")
        #expect(assembly.sections[0].copies[0].group.numberRow?.filled.count == 6)
    }

    @Test("a caption has the year that stands alone below two further lines of the title")
    func yearOfTitle() throws {
        let title = ["RENCANA AKSI", "DINAS ARSIP", "KABUPATEN SUKAMAJU"]
        let body = "\n\n\(header)| 1 | Satu | 1 | 2 | 3 | 4 |"
        let captions = try ["TAHUN 2023", "Lampiran"].map { last in
            try assemble((title + [last]).joined(separator: "\n") + body).sections[0].caption
        }
        let three = title.joined(separator: " ")
        #expect(captions == [three + " TAHUN 2023", three])
    }
}
