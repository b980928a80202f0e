import Domain
import Exchange
import Testing

/// The tables of a work plan as other offices print them: known by their columns, never by their number.
@Suite("Tables of a work plan in other layouts")
struct WorkPlanVariantsTests {
    @Test(
        "an evaluation of the new nomenclature: code in five cells, sub activities, performance and rupiah side by side"
    )
    func evaluationOfPairs() {
        let sheet = WorkPlanSheet.table(
            "Tabel T-C.29. Rekapitulasi Evaluasi Hasil Pelaksanaan Renja",
            "Kode | | | | | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Kinerja Capaian Renstra PD | | Realisasi Target s.d. tahun n-3 (2021) | Target dan Realisasi tahun lalu (n-2) | | | Target Renja tahun berjalan (n-1) | Perkiraan Realisasi Capaian Target Renstra s.d. tahun berjalan | ",
            " | | | | | | | K | Rp | | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | | Realisasi Capaian | Tingkat Capaian (%)",
            "1 | | | | | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
            "2 | 23 | 01 | | | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Nilai SAKIP | 75 | 9.000.000.000 | 68 | 70 | 71 | 101,43% | 72 | 73 | 97,33%",
            "2 | 23 | 01 | 2.01 | | Perencanaan dan Evaluasi Kinerja Perangkat Daerah | Persentase dokumen tepat waktu | 100% | 500.000.000 | 90% | 95% | 95% | 100% | 100% | 100% | 100%",
            "2 | 23 | 01 | 2.01 | 0001 | Penyusunan Dokumen Perencanaan | Jumlah dokumen perencanaan | 12 dokumen | 200.000.000 | 4 dokumen | 2 dokumen | 2 dokumen | 100% | 2 dokumen | 8 dokumen | 66,67%"
        )
        #expect(sheet.tables == ["T-C.29:3"])
        #expect(
            sheet.lines == [
                "program [2.23.01] PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH: budget/strategic-plan/end=9.000.000.000",
                "- Nilai SAKIP: target/strategic-plan/end=75 actual/own/..2021=68 target/own/2022=70 actual/own/2022=71 "
                    + "rate/own/2022=101,43% target/own/2023=72 cumulative/own/..2023=73 rate/strategic-plan/..2023=97,33%",
                "activity [2.23.01.2.01] Perencanaan dan Evaluasi Kinerja Perangkat Daerah: "
                    + "budget/strategic-plan/end=500.000.000",
                "- Persentase dokumen tepat waktu: target/strategic-plan/end=100% actual/own/..2021=90% target/own/2022=95% "
                    + "actual/own/2022=95% rate/own/2022=100% target/own/2023=100% cumulative/own/..2023=100% "
                    + "rate/strategic-plan/..2023=100%",
                "sub-activity [2.23.01.2.01.0001] Penyusunan Dokumen Perencanaan: budget/strategic-plan/end=200.000.000",
                "- Jumlah dokumen perencanaan: target/strategic-plan/end=12 dokumen actual/own/..2021=4 dokumen "
                    + "target/own/2022=2 dokumen actual/own/2022=2 dokumen rate/own/2022=100% target/own/2023=2 dokumen "
                    + "cumulative/own/..2023=8 dokumen rate/strategic-plan/..2023=66,67%",
            ])
        #expect(sheet.doubts.isEmpty)
        #expect(sheet.unread.isEmpty)
    }

    @Test("a plan with one code, label rows, sources of money, thousands of rupiah and a row of sums")
    func planInThousands() {
        let sheet = WorkPlanSheet.table(
            "Tabel 5.1 Rencana Program dan Kegiatan Tahun 2024 dan Prakiraan Maju Tahun 2025 (dalam ribuan rupiah)",
            "Kode | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Rencana Tahun 2024 | | | | Catatan Penting | Prakiraan Maju Tahun 2025 | ",
            " | | | Lokasi | Target Capaian Kinerja | Pagu Indikatif (Rp) | Sumber Dana | | Target Capaian Kinerja | Pagu Indikatif (Rp)",
            "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)",
            "2 | URUSAN PEMERINTAHAN WAJIB | | | | | | | | ",
            "2.23 | BIDANG URUSAN PERPUSTAKAAN | | | | | | | | ",
            "2.23.02 | Program Pembinaan Perpustakaan | Indeks literasi | Kabupaten | 62 | 450.000 | APBD | | 64 | 500.000",
            "2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | Jumlah pemustaka | Kabupaten | 1.500 orang | 450.000 | APBD | prioritas | 1.750 orang | 500.000",
            " | | Jumlah koleksi | | 250 buku | | | | 300 buku | ",
            " | JUMLAH | | | | 450.000 | | | | 500.000"
        )
        #expect(sheet.tables == ["5.1:6"])
        #expect(
            sheet.lines == [
                "affair [2] URUSAN PEMERINTAHAN WAJIB",
                "affair [2.23] BIDANG URUSAN PERPUSTAKAAN",
                "program [2.23.02] Program Pembinaan Perpustakaan: location/own=Kabupaten "
                    + "funding-source/own=APBD budget/own/2024=450.000 budget/forward/2025=500.000",
                "- Indeks literasi: target/own/2024=62 target/forward/2025=64",
                "activity [2.23.02.2.01] Kegiatan Pengelolaan Perpustakaan: location/own=Kabupaten "
                    + "funding-source/own=APBD note/own=prioritas budget/own/2024=450.000 "
                    + "budget/forward/2025=500.000",
                "- Jumlah pemustaka: target/own/2024=1.500 orang target/forward/2025=1.750 orang",
                "- Jumlah koleksi: target/own/2024=250 buku target/forward/2025=300 buku",
                "agency JUMLAH: budget/own/2024=450.000 budget/forward/2025=500.000",
            ])
        let money = sheet.document?.statements.compactMap { $0.money?.reading.value }
        #expect(money?.first == Money(rupiah: 450_000_000))
    }

    @Test("proposals of the people: a list, or nothing at all")
    func proposals() {
        let header =
            "No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan"
        let listed = WorkPlanSheet.table(
            "Tabel T-C.32 Usulan Program dan Kegiatan dari Para Pemangku Kepentingan", header,
            "(1) | (2) | (3) | (4) | (5) | (6)",
            "1 | Kegiatan Pojok Baca | Desa Sukasari | Jumlah pojok baca | 2 unit | diterima")
        #expect(
            listed.lines == [
                "activity #1 Kegiatan Pojok Baca: location/own=Desa Sukasari note/own=diterima",
                "- Jumlah pojok baca: target/own/2024=2 unit",
            ])
        let empty = WorkPlanSheet.table(
            "Tabel T-C.32 Usulan Program dan Kegiatan", header, "(1) | (2) | (3) | (4) | (5) | (6)",
            "- | NIHIL | - | - | - | -")
        #expect(empty.tables == ["T-C.32:1"])
        #expect(empty.lines == ["agency NIHIL: note/own=NIHIL"])
        let merged = WorkPlanSheet.table(
            "Tabel T-C.32 Usulan Program dan Kegiatan", header, "(1) | (2) | (3) | (4) | (5) | (6)", "NIHIL | | | | |")
        #expect(merged.lines == empty.lines)
        #expect(merged.doubts.isEmpty)
    }

    @Test("years that the headings give only by their distance from the planned year")
    func serviceByDistance() {
        let sheet = WorkPlanSheet.table(
            "Tabel 2.2 Pencapaian Kinerja Pelayanan",
            "NO | Indikator | SPM/Standar Nasional | IKK | Target Renstra Perangkat Daerah | | | | Realisasi Capaian | | Proyeksi | | Catatan Analisis",
            " | | | | Tahun (n-2) | Tahun (n-1) | Tahun (n) | Tahun (n+1) | Tahun (n-2) | Tahun (n-1) | Tahun (n) | Tahun (n+1) | ",
            "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13",
            "1 | Indeks literasi masyarakat | - | ya | 60 | 61 | 62 | 64 | 58,5 | 60,2 | 62 | 64 | tercapai")
        #expect(
            sheet.lines == [
                "agency Dinas Perpustakaan dan Kearsipan",
                "- #1 Indeks literasi masyarakat: note/own=- target/strategic-plan/2022=60 "
                    + "target/strategic-plan/2023=61 target/strategic-plan/2024=62 "
                    + "target/strategic-plan/2025=64 actual/own/2022=58,5 actual/own/2023=60,2 "
                    + "projection/own/2024=62 projection/own/2025=64 note/own=ya note/own=tercapai",
            ])
    }

    @Test("a review with one indicator in each row and roman programs without the word")
    func reviewByRows() {
        let sheet = WorkPlanSheet.table(
            "Tabel 2.3 Review terhadap Rancangan Awal RKPD",
            "No | Rancangan Awal RKPD | | | | | Hasil Analisis Kebutuhan | | | | | Catatan Penting",
            " | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | ",
            "I | Pembinaan Perpustakaan | Kota | Indeks literasi | 62 | 450.000.000 | Pembinaan Perpustakaan | Kota | Indeks literasi | 63 | 500.000.000 | ",
            "1 | Pengelolaan Koleksi | Kota | Jumlah koleksi | 250 buku | 450.000.000 | Pengelolaan Koleksi | Kota | Jumlah koleksi | 300 buku | 500.000.000 | naik",
            " | | | Jumlah pemustaka | 100 orang | | | | Jumlah anggota baru | 90 orang | | ")
        #expect(
            sheet.lines == [
                "program #I Pembinaan Perpustakaan: budget/draft-rkpd/2024=450.000.000 "
                    + "location/draft-rkpd=Kota budget/needs-analysis/2024=500.000.000 "
                    + "location/needs-analysis=Kota",
                "- Indeks literasi: target/draft-rkpd/2024=62 target/needs-analysis/2024=63",
                "activity #1 Pengelolaan Koleksi: note/own=naik budget/draft-rkpd/2024=450.000.000 "
                    + "location/draft-rkpd=Kota budget/needs-analysis/2024=500.000.000 "
                    + "location/needs-analysis=Kota",
                "- Jumlah koleksi: target/draft-rkpd/2024=250 buku target/needs-analysis/2024=300 buku",
                "- Jumlah pemustaka: target/draft-rkpd/2024=100 orang",
                "- Jumlah anggota baru: target/needs-analysis/2024=90 orang",
            ])
        #expect(sheet.tables == ["2.3:3"])
    }

    @Test("counts of programs and activities by kind of affair")
    func recapitulation() {
        let sheet = WorkPlanSheet.table(
            "Tabel 4.1 Rekapitulasi Program dan Kegiatan",
            "NO | Perangkat Daerah | URUSAN | | | NON URUSAN | | | URUSAN DAN NON URUSAN | | ",
            " | | Jumlah | | Pagu (Rp) | Jumlah | | Pagu (Rp) | Jumlah | | Pagu (Rp)",
            " | | Program | Kegiatan | | Program | Kegiatan | | Program | Kegiatan | ",
            "1 | Dinas Perpustakaan | 2 | 5 | 700.000.000 | 1 | 6 | 300.000.000 | 3 | 11 | 1.000.000.000")
        #expect(
            sheet.lines == [
                "agency #1 Dinas Perpustakaan: program-count/own/2024=3 activity-count/own/2024=11 "
                    + "budget/own/2024=1.000.000.000",
                "affair URUSAN: program-count/own/2024=2 activity-count/own/2024=5 budget/own/2024=700.000.000",
                "affair NON URUSAN: program-count/own/2024=1 activity-count/own/2024=6 budget/own/2024=300.000.000",
            ])
    }

    @Test("from the goal to the activities, names merged over their rows or printed in each")
    func cascade() {
        let sheet = WorkPlanSheet.table(
            "Tabel 3.2 Tujuan, Sasaran, Program dan Kegiatan",
            "Tujuan | Indikator Tujuan | Sasaran | Indikator Sasaran | Program/Kegiatan | Indikator Kinerja | Target Tahun 2024 | Pagu (Rp)",
            "Meningkatnya literasi | Indeks literasi | Meningkatnya kunjungan | Persentase kunjungan | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 80% | 450.000.000",
            "Meningkatnya literasi | | Meningkatnya kunjungan | | Kegiatan Pengelolaan Koleksi | Jumlah koleksi | 250 buku | 450.000.000",
            " | | | | | Jumlah pemustaka | 100 orang | ")
        #expect(
            sheet.lines == [
                "goal Meningkatnya literasi", "- Indeks literasi", "objective Meningkatnya kunjungan",
                "- Persentase kunjungan", "program Program Pembinaan Perpustakaan: budget/own/2024=450.000.000",
                "- Persentase perpustakaan aktif: target/own/2024=80%",
                "activity Kegiatan Pengelolaan Koleksi: budget/own/2024=450.000.000",
                "- Jumlah koleksi: target/own/2024=250 buku", "- Jumlah pemustaka: target/own/2024=100 orang",
            ])
        let program = sheet.document?.entries.first { $0.name == "Program Pembinaan Perpustakaan" }
        #expect(program?.under != nil)
    }

    @Test("money that several rows of one activity print is that of their indicators")
    func moneyByRow() {
        let sheet = WorkPlanSheet.table(
            "Tabel 4.2 Rencana Kerja", "Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp)",
            "Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000",
            "Kegiatan Pengelolaan Koleksi | Jumlah koleksi | 250 buku | 300.000.000",
            " | Jumlah pemustaka | 100 orang | 150.000.000")
        #expect(
            sheet.lines == [
                "program Program Pembinaan Perpustakaan: budget/own/2024=450.000.000",
                "- Indeks literasi: target/own/2024=62",
                "activity Kegiatan Pengelolaan Koleksi",
                "- Jumlah koleksi: target/own/2024=250 buku budget/own/2024=300.000.000",
                "- Jumlah pemustaka: target/own/2024=100 orang budget/own/2024=150.000.000",
            ])
    }
}
