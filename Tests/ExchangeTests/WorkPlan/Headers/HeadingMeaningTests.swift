import Domain
import Testing

@testable import Exchange

/// Heading, what it means, whose figure, of which time; "-" for none.
typealias HeadingCase = (path: [String], meaning: String, basis: StatementBasis, period: String)

struct HeadingMeaningTests {
    private static let headings: [HeadingCase] = [
        (["No"], "ordinal", .own, "-"), (["Kode Rekening"], "code", .own, "-"), (["Satuan"], "unit", .own, "-"),
        (["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan"], "name", .own, "-"),
        (["Indikator Kinerja Program (outcome)/kegiatan (output)"], "indicator", .own, "-"),
        (["Target Capaian Kinerja Program (Renstra PD tahun 2016- 2021)"], "target", .strategicPlan, "end"),
        (["Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s.d tahun 2018"], "actual", .own, "..2018"),
        (["Target dan Realisasi Kinerja tahun Lalu (2019)", "Target Renja PD tahun 2019"], "target", .own, "2019"),
        (["Target dan Realisasi Kinerja tahun Lalu (2019)", "Realisasi Renja PD tahun 2019"], "actual", .own, "2019"),
        (["Target dan Realisasi Kinerja tahun Lalu (2019)", "Tingkat Realisasi (%)"], "rate", .own, "2019"),
        (["Target Program/ Kegiatan Renja PD tahun 2020"], "target", .own, "2020"),
        (
            [
                "Perkiraan Realisasi Capaian Target Renstra s.d Tahun Berjalan (2020)",
                "Realisasi Capaian s.d Tahun 2020",
            ],
            "cumulative", .own, "..2020"
        ),
        (
            ["Perkiraan Realisasi Capaian Target Renstra s.d Tahun Berjalan (2020)", "Tingkat Capaian Target (%)"],
            "rate",
            .strategicPlan, "..2020"
        ),
        (["Target Renstra BKD", "Tahun 2017 (n-3)"], "target", .strategicPlan, "2017"),
        (["Realisasi Capaian", "Tahun (n-2)"], "actual", .own, "2022"),
        (["Proyeksi", "Tahun 2025"], "projection", .own, "2025"),
        (["Rancangan Awal RKPD", "Pagu indikatif (Rp.)"], "money budget", .draftRKPD, "2024"),
        (["Rancangan Awal RKPD", "Lokasi"], "text location", .draftRKPD, "-"),
        (["Hasil analisis kebutuhan", "Kebutuhan dana (Rp.)"], "money budget", .needsAnalysis, "2024"),
        (["Hasil analisis kebutuhan", "Target capaian"], "target", .needsAnalysis, "2024"),
        (["Rencana Tahun 2024", "Target capaian kinerja"], "target", .own, "2024"),
        (
            ["Prakiraan Maju Rencana Tahun 2025", "Kebutuhan Dana/pagu indikatif (Rp)"], "money budget", .forward,
            "2025"
        ),
        (["Prakiraan Maju", "Target"], "target", .forward, "2025"), (["Sumber Dana"], "text funding-source", .own, "-"),
        (["Target Akhir Tahun Rencana (2026)"], "target", .strategicPlan, "end"),
        (["Target Kinerja dan Kerangka Pendanaan Tahun 2024", "Rp."], "money budget", .own, "2024"),
        (["Target Kinerja dan Kerangka Pendanaan Tahun 2024", "Target"], "target", .own, "2024"),
        (["Realisasi Renja tahun lalu (n-2)", "Rp"], "money actual", .own, "2022"),
        (["Rumusan Indikator"], "text formula", .own, "-"),
        (["Formulasi Perhitungan / Penjelasan"], "text formula", .own, "-"),
        (["URUSAN", "Jumlah", "Program"], "count program-count", .own, "2024"),
        (["URUSAN", "Jumlah", "Keg"], "count activity-count", .own, "2024"), (["Cttn Ptg"], "text note", .own, "-"),
        (["Besaran/Volume"], "target", .own, "2024"), (["Organisasi Perangkat Daerah"], "name", .own, "-"),
        (["Kelompok Sasaran"], "text target-group", .own, "-"), (["Prioritas Daerah"], "text priority", .own, "-"),
        (["PD Penanggung Jawab"], "text responsible", .own, "-"),
    ]

    @Test("a heading tells what its cells are, whose figures and of which year", arguments: headings)
    func tells(heading: HeadingCase) throws {
        let column = try #require(HeadingMeaning(heading.path, year: 2024).column)
        #expect(Self.word(column.meaning) == heading.meaning)
        #expect(column.basis == heading.basis)
        #expect(column.period?.code ?? "-" == heading.period)
    }

    @Test("words of no work plan mean nothing", arguments: ["Nama Wali", "Kondisi"])
    func foreign(text: String) {
        #expect(HeadingMeaning([text], year: 2024).column == nil)
    }

    private static func word(_ meaning: WorkPlanColumn.Meaning) -> String {
        switch meaning {
        case .ordinal: "ordinal"
        case .code: "code"
        case .name: "name"
        case .indicator: "indicator"
        case .unit: "unit"
        case .quantity(let role): role.rawValue
        case .money(let role): "money \(role.rawValue)"
        case .text(let role): "text \(role.rawValue)"
        case .count(let role): "count \(role.rawValue)"
        case .other: "other"
        }
    }
}
