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
        #expect(ContentsLine("halaman") == nil)
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
