import Domain
import Testing

@testable import Exchange

struct WorkPlanTextTests {
    @Test(
        "lines tell what they are",
        arguments: [
            ("Bab II", OutlineLine.chapter(number: "II", title: "")),
            ("BAB I PENDAHULUAN", .chapter(number: "I", title: "PENDAHULUAN")),
            ("2.1.1 Realisasi", .section(number: "2.1.1", title: "Realisasi")),
            ("1. Buku", .item(marker: "1", text: "Buku", depth: 1)),
            ("a) Buku", .item(marker: "a", text: "Buku", depth: 2)),
            ("- Buku", .item(marker: "-", text: "Buku", depth: 3)),
            ("- b. Buku", .item(marker: "b", text: "Buku", depth: 2)), ("Buku", .plain), ("2019 adalah tahun", .plain),
        ])
    func lines(text: String, expected: OutlineLine) {
        #expect(OutlineLine(text) == expected)
    }

    @Test("a line of the contents has a number, a title and a page")
    func contents() throws {
        let line = try #require(ContentsLine("2.1. Evaluasi Renja Tahun Lalu ..... 17"))
        #expect(line.number == "2.1")
        #expect(line.title == "Evaluasi Renja Tahun Lalu")
        #expect(line.page == "17")
        #expect(ContentsLine("Tabel 2.1 Rekapitulasi ..... 10")?.number == "2.1")
        #expect(ContentsLine("KATA PENGANTAR ii")?.page == "ii")
        #expect(ContentsLine("BAB I PENDAHULUAN .....1")?.title == "PENDAHULUAN")
        #expect(ContentsLine("1.1 Latar Belakang …")?.title == "Latar Belakang")
        #expect(ContentsLine("Tabel 2.1 Capaian s.d. Tahun 2020 …")?.page.isEmpty == true)
        #expect(ContentsLine("halaman") == nil)
        #expect(ContentsLine("BAB I") == nil)
    }

    @Test("a list of contents without pages ends where its first heading stands; what is repeated below is text")
    func unmarkedContents() {
        let sheet = WorkPlanSheet(
            """
            DAFTAR ISI

            BAB I PENDAHULUAN

            1.1 Latar Belakang

            1.2 Sistematika Penulisan

            BAB II EVALUASI

            BAB I

            PENDAHULUAN

            1.1 Latar Belakang

            Sekretariat

            1.2 Sistematika Penulisan

            BAB I PENDAHULUAN

            BAB II EVALUASI

            BAB II EVALUASI

            Sekretariat

            Tabel 4.1 Rencana Kerja Dinas

            | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
            | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
            """)
        let blocks = sheet.blocks.dropFirst(2)
        #expect(
            blocks.prefix(8) == [
                "heading 1 DAFTAR ISI", "contents-line I PENDAHULUAN\t", "contents-line 1.1 Latar Belakang\t",
                "contents-line 1.2 Sistematika Penulisan\t", "contents-line II EVALUASI\t", "heading 1 I PENDAHULUAN",
                "heading 2 1.1 Latar Belakang", "paragraph Sekretariat",
            ])
        #expect(blocks.count { $0 == "paragraph Sekretariat" } == 2)
        #expect(!blocks.dropFirst(5).contains { $0.hasPrefix("contents-line") })
    }

    @Test("a list of contents with pages ends at its first chapter, be its title on the next line there, too")
    func contentsOfTwoLines() {
        let sheet = WorkPlanSheet(
            """
            DAFTAR ISI

            Halaman

            BAB I

            PENDAHULUAN ..... 1

            Halaman

            BAB II

            EVALUASI ..... 5

            DAFTAR TABEL

            Tabel 4.1 Rencana Kerja Dinas ..... 6

            BAB I

            PENDAHULUAN

            Halaman

            Indeks naik sejak tahun 2019

            BAB II

            EVALUASI

            Tabel 4.1 Rencana Kerja Dinas

            | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
            | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
            """)
        #expect(
            sheet.blocks.filter { !$0.hasSuffix("Halaman") && !$0.hasPrefix("contents-line Halaman") }.dropFirst(2)
                .prefix(10) == [
                    "heading 1 DAFTAR ISI", "contents-line I \t", "contents-line PENDAHULUAN\t1",
                    "contents-line II \t", "contents-line EVALUASI\t5", "heading 1 DAFTAR TABEL",
                    "contents-line 4.1 Rencana Kerja Dinas\t6", "heading 1 I PENDAHULUAN",
                    "paragraph Indeks naik sejak tahun 2019", "heading 1 II EVALUASI",
                ])
    }

    private static let table = """
        Tabel 4.1 Rencana Kerja Dinas

        | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
        | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
        """

    @Test("lists whose lines end in dots tell no pages and are lists all the same")
    func dottedContents() {
        let sheet = WorkPlanSheet(
            """
            DAFTAR ISI
            DAFTAR ISI …
            DAFTAR GAMBAR …
            BAB I PENDAHULUAN …
            1.1 Latar Belakang …

            DAFTAR GAMBAR
            Gambar 1.1 Tahapan Penyusunan …

            BAB I
            PENDAHULUAN

            \(Self.table)
            """)
        #expect(
            sheet.blocks.dropFirst(2).prefix(8) == [
                "heading 1 DAFTAR ISI", "contents-line DAFTAR ISI\t", "contents-line DAFTAR GAMBAR\t",
                "contents-line I PENDAHULUAN\t", "contents-line 1.1 Latar Belakang\t", "heading 1 DAFTAR GAMBAR",
                "contents-line 1.1 Tahapan Penyusunan\t", "heading 1 I PENDAHULUAN",
            ])
    }

    @Test("the words of a drawing follow its caption, wherever they stand; text below is none of it")
    func drawings() {
        let sheet = WorkPlanSheet(
            """
            Gambar 2.1 Bagan Organisasi
            ┌ Kepala
            └ Sekretaris

            Keterangan

            ┌ Tujuan
            └ Sasaran
            Gambar 3.1 Perumusan Tujuan

            ┌ Persiapan
            Gambar 3.2 Tahapan

            \(Self.table)
            """)
        #expect(
            sheet.blocks.dropFirst(2).prefix(9) == [
                "caption 2.1 Gambar 2.1 Bagan Organisasi", "paragraph Kepala", "paragraph Sekretaris",
                "paragraph Keterangan", "caption 3.1 Gambar 3.1 Perumusan Tujuan", "paragraph Tujuan",
                "paragraph Sasaran", "caption 3.2 Gambar 3.2 Tahapan", "paragraph Persiapan",
            ])
        #expect(
            sheet.document?.blocks.filter { $0.part == .drawing }.map(\.text)
                == ["Kepala", "Sekretaris", "Tujuan", "Sasaran", "Persiapan"])
    }

    @Test("lines right below the title belong to it; the section on the outline lists chapters and opens none")
    func covers() {
        let sheet = WorkPlanSheet(
            """
            KATA PENGANTAR

            Teks

            BAB I PENDAHULUAN

            1.1 Sistematika Penulisan

            BAB I PENDAHULUAN

            BAB II RENCANA KERJA

            BAB II RENCANA KERJA

            \(Self.table)
            """)
        #expect(
            sheet.blocks.prefix(9) == [
                "heading 1 RENCANA KERJA TAHUN 2024",
                "paragraph DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU", "heading 1 KATA PENGANTAR",
                "paragraph Teks", "heading 1 I PENDAHULUAN", "heading 2 1.1 Sistematika Penulisan",
                "paragraph BAB I PENDAHULUAN", "paragraph BAB II RENCANA KERJA", "heading 1 II RENCANA KERJA",
            ])
    }

    @Test("chapters, sections, lists, contents and captions in order; what a page break cut is joined")
    func blocks() {
        let sheet = WorkPlanSheet(
            """
            # DAFTAR ISI

            BAB I PENDAHULUAN ..... 1
            1.1. Latar Belakang ..... 1

            ## Bab I

            # PENDAHULUAN

            ### 1.1 Latar Belakang

            Rencana kerja ini memuat program dan kegiatan dinas yang akan dilaksanakan pada tahun yang

            direncanakan, yaitu:

            1. Program Pembinaan Perpustakaan;
              - Kegiatan Pengelolaan Koleksi

            Tabel 4.1
            Rencana Kerja Dinas

            | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
            | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
            """)
        #expect(
            sheet.blocks.dropFirst(2) == [
                "heading 1 DAFTAR ISI", "contents-line I PENDAHULUAN\t1", "contents-line 1.1 Latar Belakang\t1",
                "heading 1 I PENDAHULUAN", "heading 2 1.1 Latar Belakang",
                "paragraph Rencana kerja ini memuat program dan kegiatan dinas yang akan dilaksanakan pada tahun yang "
                    + "direncanakan, yaitu:", "item 1 1 Program Pembinaan Perpustakaan;",
                "item 3 - Kegiatan Pengelolaan Koleksi", "caption 4.1 Tabel 4.1 Rencana Kerja Dinas",
                "table Tabel 4.1 Rencana Kerja Dinas",
            ])
        let caption = sheet.document?.blocks.first { $0.kind == .caption }
        #expect(caption?.table?.text == "4.1")
    }
}
