import Domain
import FoundationEssentials
import Testing

struct EvaluationReaderTests {
    private let head = """
        Evaluasi Terhadap Hasil Renja Perangkat Daerah
        Badan Kepegawaian Daerah Kabupaten Sukamaju
        Tahun 2020

        """

    private let fifteen = """
        | No | Sasaran | Program/Kegiatan | Indikator Kinerja Program (outcome)/Kegiatan (output) | Target Renstra Perangkat Daerah pada Tahun 2021 (Akhir Periode Renstra Perangkat Daerah) | | Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (n-2) | | Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun n-1) yang Dievaluasi | | Realisasi Kinerja Pada Triwulan | | | | | | | | Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi | | Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2020 | | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2020 (%) | | Unit Perangkat Daerah Penanggung Jawab |
        | | | | | | | | | | | I | | II | | III | | IV | | | | | | | | |
        | 1 | 2 | 3 | 4 | 5 | | 6 | | 7 | | 8 | | 9 | | 10 | | 11 | | 12 = 8+9+10+11 | | 13 = 6+12 | | 14 = 13/5 x 100% | | 15 |
        | | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | |
        | 1 | Meningkatnya kompetensi | Program Pengembangan Aparatur | Persentase ASN bersertifikat | 80% | 5.000.000 | 40% | 2.000.000 | 60% | 1.000.000 | 10% | 200.000 | 10% | 200.000 | 20% | 200.000 | 15% | 300.000 | 55% | 900.000 | 95% | 2.900.000 | 118,75 | 58 | Bidang Diklat |
        | | | Pendidikan dan Pelatihan | Jumlah peserta | 300 orang | 3.000.000 | 104 orang | 1.000.000 | 50 orang | 500.000 | 10 orang | 100.000 | 10 orang | 100.000 | 15 orang | 100.000 | 15 orang | 150.000 | 50 orang | 450.000 | 154 orang | 1.450.000 | 51,33 | 48,33 | Bidang Diklat |
        | | | | Jumlah laporan | 12 | | 4 | | 2 | | 0 | | 1 | | 0 | | 1 | | 2 | | 6 | | 50 | | |
        | Rata-rata capaian kinerja (%) | | | | | | | | | | | | | | | | | | | | | | 73,36 | 53,17 | |
        | Predikat kinerja | | | | | | | | | | | | | | | | | | | | | | Sedang | Rendah | |
        | Faktor pendorong keberhasilan kinerja : Koordinasi yang baik | | | | | | | | | | | | | | | | | | | | | | | | |
        | Faktor penghambat | Anggaran terlambat | | | | | | | | | | | | | | | | | | | | | | | |
        """

    @Test("fifteen columns: figures of the plan, of the year and of each quarter, money at the names")
    func official() {
        let outline = SheetOutline(head + fifteen)
        #expect(outline.documents.map(\.kind) == [.evaluation])
        #expect(outline.entries.count == 10)
        #expect(outline.entries[0] == "S1 1 Meningkatnya kompetensi")
        #expect(
            outline.entries[1] == "S1.P1 - Program Pengembangan Aparatur budget/strategic-plan@end=5.000.000 "
                + "cumulative/strategic-plan@..2019=2.000.000 budget@2020=1.000.000 actual@2020-Q1=200.000 "
                + "actual@2020-Q2=200.000 actual@2020-Q3=200.000 actual@2020-Q4=300.000 actual@2020=900.000 "
                + "cumulative/strategic-plan@..2020=2.900.000 rate/strategic-plan@..2020=58")
        #expect(
            outline.entries[2] == "S1.P1.I1 - Persentase ASN bersertifikat target/strategic-plan@end=80% "
                + "cumulative/strategic-plan@..2019=40% target@2020=60% actual@2020-Q1=10% actual@2020-Q2=10% "
                + "actual@2020-Q3=20% actual@2020-Q4=15% actual@2020=55% cumulative/strategic-plan@..2020=95% "
                + "rate/strategic-plan@..2020=118,75")
        #expect(outline.entries[3].hasPrefix("S1.P1.K1 - Pendidikan dan Pelatihan"))
        #expect(outline.entries[5].hasPrefix("S1.P1.K1.I2 - Jumlah laporan"))
        #expect(outline.texts(.responsible) == ["Bidang Diklat", "Bidang Diklat"])
        #expect(outline.unread == [])
        #expect(outline.doubts == [])
        let rates = outline.documents[0].statements.filter { $0.role == .rate }
        #expect(rates.prefix(2).map(\.column) == [24, 23])
    }

    @Test("averages, grades and remarks below the body")
    func footer() {
        let outline = SheetOutline(head + fifteen)
        #expect(
            Array(outline.entries.suffix(4)) == [
                "O1 - Rata-rata capaian kinerja (%) rate/strategic-plan@..2020=73,36 rate/strategic-plan@..2020=53,17",
                "O2 - Predikat kinerja rate/strategic-plan@..2020=Sedang rate/strategic-plan@..2020=Rendah",
                "O3 - Faktor pendorong keberhasilan kinerja", "O4 - Faktor penghambat",
            ])
        #expect(outline.texts(.note) == ["Koordinasi yang baik", "Anggaran terlambat"])
    }

    @Test("seventeen columns: a rate of the year, codes, units beside each figure")
    func extended() {
        let outline = SheetOutline(
            head + """
                | Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Target Renja Tahun 2020 | | | Realisasi Triwulan I | | | Realisasi Renja Tahun 2020 | | | Tingkat Capaian Kinerja Renja (%) | | Penanggung Jawab | Ket |
                | | | | Volume | Satuan | Rp | Volume | Satuan | Rp | Volume | Satuan | Rp | K | Rp | | |
                | 5.03.02 | Program Kepegawaian | Indeks sistem merit | 80 | indeks | 900.000 | 20 | indeks | 100.000 | 75 | indeks | 800.000 | 93,75 | 88,89 | Sekretariat | - |
                | 5.03.02.2.01 | Pengadaan ASN | Jumlah formasi | 100 | orang | 400.000 | 0 | orang | 0 | 90 | orang | 350.000 | 90 | 87,5 | Bidang Pengadaan | selesai |
                """)
        #expect(
            outline.entries == [
                "P1 - Program Kepegawaian budget@2020=900.000 actual@2020-Q1=100.000 actual@2020=800.000 rate@2020=88,89",
                "P1.I1 - Indeks sistem merit (indeks) target@2020=80 actual@2020-Q1=20 actual@2020=75 rate@2020=93,75",
                "P1.K1 - Pengadaan ASN budget@2020=400.000 actual@2020-Q1=0 actual@2020=350.000 rate@2020=87,5",
                "P1.K1.I1 - Jumlah formasi (orang) target@2020=100 actual@2020-Q1=0 actual@2020=90 rate@2020=90",
            ])
        #expect(outline.documents.first?.entries.map(\.code) == ["5.03.02", nil, "5.03.02.2.01", nil])
        let first = outline.documents.first?.statements.first { $0.role == .target }
        #expect(first?.quantity?.reading.value == .number(80, unit: "indeks"))
        #expect(outline.texts(.note) == ["selesai"])
    }

    @Test("the header printed again on the next page goes on with the open program")
    func pages() {
        let header = """
            | Program/Kegiatan | Indikator | Target 2020 | Realisasi TW I | Realisasi TW II |
            """
        let outline = SheetOutline(
            head + """
                \(header)
                | Program Kepegawaian | Indeks merit | 80 | 20 | 40 |

                \(header)
                | Kegiatan Pengadaan ASN | Jumlah formasi | 100 | 0 | 10 |
                """)
        #expect(outline.entries.map { String($0.prefix(8)) } == ["P1 - Pro", "P1.I1 - ", "P1.K1 - ", "P1.K1.I1"])
        #expect(outline.documents.first?.tables.map(\.rows) == [2])
    }

    @Test("an amount on a further row of a name is its indicator's; a shifted row is repaired with doubts")
    func furtherAmounts() {
        let outline = SheetOutline(
            head + """
                | No | Program | Indikator | Target 2020 | Pagu | Realisasi TW I | Realisasi TW II |
                | 1 | Program Kepegawaian | Indeks merit | 80 | 900.000.000 | 20 | 40 |
                | | | Jumlah formasi | 100 | 400.000.000 | 0 | 10 |
                """)
        #expect(
            outline.entries.last
                == "P1.I2 - Jumlah formasi target@2020=100 actual@2020-Q1=0 actual@2020-Q2=10 budget@2020=400.000.000")
        #expect(outline.doubts == [.assignment])
    }
}
