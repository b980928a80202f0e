import Domain
import Exchange
import Testing

struct IndividualIndicatorsReaderTests {
    private let header = "| NO | KINERJA | INDIKATOR KEGIATAN | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA |"

    private func sheet(_ title: String, _ rows: String, header: String? = nil) -> String {
        """
        INDIKATOR KINERJA INDIVIDU

        1 JABATAN : \(title)
        2 TUGAS : 1 Menyusun rencana kegiatan
         2 Melaksanakan urusan kearsipan
         dan ketatausahaan
        3 FUNGSI : -

        \(header ?? self.header)
        \(rows)

        """
    }

    @Test("posts, results and indicators in the order of print")
    func sheets() {
        let text =
            "BADAN KEPEGAWAIAN DAERAH\nKABUPATEN SUKAMAJU\nTAHUN 2021\n"
            + sheet(
                "Sekretaris",
                """
                | 1 | Meningkatnya pelayanan | Persentase kepuasan | Jumlah yang puas dibagi jumlah responden kali 100% | Subbag Umum |
                | | | Jumlah laporan | Jumlah laporan | |
                | 2. | Tertatanya arsip | Jumlah arsip | | Subbag Umum |
                """)
            + sheet("Kasubbag Umum", "| 1 | Terlayaninya surat | Jumlah surat | Jumlah surat masuk | Agenda |")
        let outline = SheetOutline(text)
        #expect(outline.documents.map(\.kind) == [.individualIndicators])
        #expect(outline.posts == ["J1 Sekretaris", "J2 Kasubbag Umum < J1"])
        #expect(
            outline.dossier.positions[0].duties == [
                "Menyusun rencana kegiatan", "Melaksanakan urusan kearsipan dan ketatausahaan",
            ])
        #expect(outline.dossier.positions[0].functions == [])
        #expect(outline.dossier.positions[0].kind == .administrator)
        #expect(outline.dossier.positions[0].place?.title.id == "baris 6")
        #expect(
            outline.entries == [
                "J1.H1 1 Meningkatnya pelayanan", "J1.H1.I1 - Persentase kepuasan", "J1.H1.I2 - Jumlah laporan",
                "J1.H2 2 Tertatanya arsip", "J1.H2.I1 - Jumlah arsip", "J2.H1 1 Terlayaninya surat",
                "J2.H1.I1 - Jumlah surat",
            ])
        #expect(
            outline.dossier.indicators.map { $0.formula?.kind } == [.ratio, .restated, StatedFormula.Kind.none, .count])
        #expect(
            outline.dossier.indicators.map(\.dataSource) == ["Subbag Umum", "Subbag Umum", "Subbag Umum", "Agenda"])
        #expect(outline.texts(.dataSource) == ["Subbag Umum", "", "Subbag Umum", "Agenda"])
        #expect(outline.doubts == [.assignment, .hierarchy])
        #expect(outline.unread == [])
        #expect(outline.documents[0].tables.map(\.rows) == [3, 1])
        #expect(outline.documents[0].year == 2021)
        #expect(outline.blocks(.position) == ["1 Sekretaris", "1 Kasubbag Umum"])
        #expect(outline.blocks(.duty).count == 4)
        #expect(outline.documents[0].statements.first?.heading == "PENJELASAN/FORMULASI PENGHITUNGAN")
    }

    @Test("a table cut by a page goes on; its header printed again changes nothing")
    func pages() {
        let text = sheet(
            "Kepala Bidang Mutasi",
            """
            | 1 | Meningkatnya penataan | Persentase penataan | A dibagi B kali 100% | Bidang |

            | | | Jumlah mutasi | Jumlah mutasi | Bidang |

            \(header)
            | 2 | Tertibnya arsip | Jumlah arsip | Jumlah arsip | Bidang |
            """)
        let outline = SheetOutline(text)
        #expect(outline.entries.map { $0.prefix(8) } == ["J1.H1 1 ", "J1.H1.I1", "J1.H1.I2", "J1.H2 2 ", "J1.H2.I1"])
        #expect(outline.documents.first?.tables.map(\.rows) == [3])
    }

    @Test("one long table with a column of posts, duties beside them")
    func column() {
        let outline = SheetOutline(
            """
            INDIKATOR KINERJA INDIVIDU TAHUN 2020
            | NO | NAMA JABATAN | TUGAS | KINERJA | INDIKATOR | RUMUS | SUMBER DATA |
            | 1 | Kepala Dinas | 1. Memimpin dinas 2. Membina pegawai | Meningkatnya layanan | Indeks layanan | Hasil survei | Survei |
            | 2 | Sekretaris | Membantu kepala | Tertatanya arsip | Jumlah arsip | Jumlah arsip | Umum |
            | | | | | Jumlah surat | Jumlah surat | Umum |
            """)
        #expect(outline.posts == ["J1 Kepala Dinas", "J2 Sekretaris < J1"])
        #expect(
            outline.dossier.positions.map(\.duties) == [["Memimpin dinas", "Membina pegawai"], ["Membantu kepala"]])
        #expect(
            outline.entries == [
                "J1.H1 - Meningkatnya layanan", "J1.H1.I1 - Indeks layanan", "J2.H1 - Tertatanya arsip",
                "J2.H1.I1 - Jumlah arsip", "J2.H1.I2 - Jumlah surat",
            ])
        #expect(outline.unread == [])
    }

    @Test("the head of a sheet printed as a table")
    func fieldTable() {
        let outline = SheetOutline(
            """
            INDIKATOR KINERJA INDIVIDU
            | 1 | JABATAN | : | Kepala Subbagian Keuangan |
            | 2 | UNIT KERJA | : | Sekretariat |
            | 3 | TUGAS | : | 1. Menyusun anggaran |
            | | | | 2. Menatausahakan kas |
            | 4 | FUNGSI | : | - |

            \(header)
            | 1 | Tertibnya keuangan | Jumlah laporan | Jumlah laporan | SIMDA |
            """)
        #expect(outline.posts == ["J1 Kepala Subbagian Keuangan"])
        #expect(outline.dossier.positions[0].duties == ["Menyusun anggaran", "Menatausahakan kas"])
        #expect(outline.entries.count == 2)
        #expect(outline.unread == [])
    }

    @Test("a title above the table names the post, with a doubt")
    func headings() {
        let outline = SheetOutline(
            """
            INDIKATOR KINERJA INDIVIDU
            KEPALA BIDANG MUTASI
            | NO | INDIKATOR | FORMULA | SUMBER DATA |
            | 1 | Jumlah mutasi | Jumlah mutasi | Bidang |
            SEKRETARIS
            | NO | INDIKATOR | FORMULA | SUMBER DATA |
            | 1 | Jumlah surat | Jumlah surat | Umum |
            """)
        #expect(outline.posts == ["J1 KEPALA BIDANG MUTASI", "J2 SEKRETARIS"])
        #expect(
            outline.entries == [
                "J1.H1 - -", "J1.H1.I1 1 Jumlah mutasi", "J2.H1 - -", "J2.H1.I1 1 Jumlah surat",
            ])
        #expect(outline.doubts == [.column, .column])
    }

    @Test("tables below no post are listed, not guessed")
    func noPost() {
        let outline = SheetOutline(
            """
            INDIKATOR KINERJA INDIVIDU
            \(header)
            | 1 | Tertibnya keuangan | Jumlah laporan | Jumlah laporan | SIMDA |
            """)
        #expect(outline.proposal == nil)
        #expect(outline.refused.map(\.code) == [.otherKind])
    }

    @Test("a formula over several rows is one, several indicators in a cell are several")
    func stacked() {
        let outline = SheetOutline(
            sheet(
                "Kepala Seksi Arsip",
                """
                | 1 | Tertatanya arsip | Persentase arsip tertata | Jumlah arsip tertata | Daftar arsip |
                | | | | ---------- x 100% | |
                | | | | Jumlah seluruh arsip | |
                | 2 | Terlayaninya pengguna | 1. Jumlah pengguna 2. Jumlah pinjaman | 1. Jumlah orang 2. Jumlah berkas | Buku tamu |
                """))
        let ratio = outline.dossier.indicators.first?.formula
        #expect(ratio?.kind == .ratio)
        #expect(ratio?.numerator == "Jumlah arsip tertata")
        #expect(ratio?.denominator == "Jumlah seluruh arsip")
        #expect(ratio?.multiplier == 100)
        #expect(outline.entries.suffix(2) == ["J1.H2.I1 1 Jumlah pengguna", "J1.H2.I2 2 Jumlah pinjaman"])
        #expect(outline.dossier.indicators.map { $0.formula?.raw }.suffix(2) == ["Jumlah orang", "Jumlah berkas"])
        #expect(outline.doubts.contains(.split))
    }

    @Test("further columns: unit, target, who is responsible; a column without a meaning is listed")
    func furtherColumns() {
        let outline = SheetOutline(
            sheet(
                "Kepala Bidang Arsip",
                "| 1 | Tertatanya arsip | Persentase arsip | A dibagi B | Daftar | % | 80 | Seksi Arsip | x y |",
                header:
                    "| NO | KINERJA | INDIKATOR | FORMULA | SUMBER DATA | SATUAN | TARGET 2020 | PENANGGUNG JAWAB | DATA |"
            ))
        #expect(outline.entries.last == "J1.H1.I1 - Persentase arsip (%) target@2020=80")
        #expect(outline.texts(.responsible) == ["Seksi Arsip"])
        #expect(outline.unread == ["x y"])
    }

    @Test("names of people stay out, posts stay in")
    func withoutPeople() throws {
        let outline = SheetOutline(
            "Nama : Budi Santoso\n" + sheet("Sekretaris", "| 1 | Tertatanya arsip | Jumlah arsip | Jumlah | Umum |"))
        let proposal = PeopleFilter.apply(try #require(outline.proposal))
        let text = String(decoding: DossierFile.write(proposal, as: .json), as: UTF8.self)
        #expect(!text.contains("Budi") && !text.contains("Santoso"))
        #expect(text.contains("Sekretaris"))
    }
}
