import Testing

struct WorkPlanClaimsTests {
    /// An evaluation with one activity, and a text before it.
    private func claims(_ text: String) -> [String] {
        WorkPlanSheet(
            """
            \(text)

            Tabel 2.1 Evaluasi

            | Kode | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi s.d. tahun 2021 | Target Renja tahun 2022 | Realisasi Renja tahun 2022 | Tingkat Realisasi (%) |
            | 2.23.02 | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 50 | 55 | 54 | 98,18% |
            | 2.23.02.2.01 | Pengelolaan Koleksi | Jumlah koleksi yang dirawat | 250 | 50 | 55 | 54 | 98,18% |
            | | | Jumlah pemustaka yang dilayani | 900 | 300 | 300 | 270 | 90% |
            """
        ).claims
    }

    @Test("counts, totals and absorption of the whole agency, of the year the text names")
    func agency() {
        let found = claims(
            "Pada tahun 2022 dinas melaksanakan 2 (dua) program dengan 7 (tujuh) kegiatan. Anggaran sebesar "
                + "Rp. 1.250.000.000,-. Dari jumlah tersebut terealisasi sebesar Rp. 1.000.000.000,- atau 80%.")
        #expect(
            found == [
                "program-count 2 (dua) - 2022", "activity-count 7 (tujuh) - 2022",
                "budget-total Rp. 1.250.000.000,- - 2022",
                "actual-total Rp. 1.000.000.000,- - 2022", "absorption 80% - 2022",
            ])
    }

    @Test("what a paragraph says below the name of an activity is about it and its indicators")
    func activity() {
        let found = claims(
            """
            Pada tahun 2022 terdapat 1 (satu) kegiatan yang realisasinya dibawah 100%, yakni :

            1. Kegiatan Pengelolaan Koleksi

            Kegiatan ini terdiri dari 2 (dua) indikator kinerja, dimana ada 1 (satu) indikator yang realisasinya tidak memenuhi target, yaitu Jumlah pemustaka yang dilayani sebesar 90%. Realisasi anggaran pada kegiatan ini mencapai 75,5%.
            """)
        #expect(
            found == [
                "below-target-count 1 (satu) - 2022", "indicator-count 2 (dua) P1.K1 2022",
                "below-target-count 1 (satu) P1.K1 2022",
                "absorption 75,5% P1.K1 2022", "rate 90% P1.K1.I2 2022",
            ])
    }

    @Test("nothing is said of an activity that no table prints")
    func unknownActivity() {
        let found = claims(
            """
            1. Kegiatan Pembangunan Jembatan Gantung

            Kegiatan ini terdiri dari 2 (dua) indikator kinerja dan realisasi anggaran pada kegiatan ini mencapai 75,5%.
            """)
        #expect(found.isEmpty)
    }

    @Test("amounts in words, references to tables, the year of the plan")
    func others() {
        let found = claims(
            "Dinas menyusun rencana kerja tahun 2024 dengan total anggaran sebesar Rp 1.500.000,- (satu juta lima ratus ribu "
                + "rupiah), sebagaimana tabel 3.3.")
        #expect(
            found == [
                "budget-total Rp 1.500.000,- - 2024", "amount-in-words satu juta lima ratus ribu rupiah - 2024",
                "table-reference 3.3 - -", "year 2024 - -",
            ])
    }
}
