import Domain
import Testing

@testable import Exchange

struct SheetHeadingTests {
    typealias Role = SheetColumn.Role

    @Test(
        "what a column without figures holds",
        arguments: [
            ("NO", Role.ordinal), ("No. Urut", .ordinal), ("KODE REKENING", .code), ("KINERJA", .result),
            ("Hasil Kerja", .result), ("SASARAN STRATEGIS", .name([.objective])),
            ("SASARAN PROGRAM", .name([.program])),
            ("PROGRAM/KEGIATAN", .name([.program, .activity])), ("INDIKATOR KEGIATAN", .indicator),
            ("INDIKATOR PROGRAM", .indicator), ("IKU", .indicator), ("SATUAN", .unit),
            ("PENJELASAN/FORMULASI PENGHITUNGAN", .text(.formula)), ("RUMUS", .text(.formula)),
            ("Cara Perhitungan", .text(.formula)), ("Definisi Operasional", .text(.formula)),
            ("SUMBER DATA", .text(.dataSource)), ("SUMBER DANA", .text(.fundingSource)), ("KET.", .text(.note)),
            ("Penanggung Jawab", .text(.responsible)), ("LOKASI", .text(.location)), ("NAMA JABATAN", .position),
            ("URAIAN TUGAS", .duties), ("FUNGSI", .functions), ("UNIT KERJA", .workUnit), ("DATA", .other),
        ] as [(String, Role)])
    func names(text: String, role: Role) {
        #expect(SheetHeading([text], year: 2020).meaning.role == role)
    }

    @Test(
        "whose figures a column holds, and of which time",
        arguments: [
            (["TARGET"], Role.quantity(.target), StatementBasis.own, "2020"),
            (["TARGET 2022"], .quantity(.target), .own, "2022"), (["2017"], .quantity(.target), .own, "2017"),
            (["TARGET", "2018"], .quantity(.target), .own, "2018"),
            (["TARGET TRIWULAN", "II"], .quantity(.target), .own, "2020-Q2"),
            (["TARGET", "TW III"], .quantity(.target), .own, "2020-Q3"),
            (["ANGGARAN (Rp)"], .money(.budget), .own, "2020"), (["PAGU"], .money(.budget), .own, "2020"),
            (["Kondisi Awal"], .quantity(.actual), .own, "2019"),
            (["Kondisi Akhir Periode RPJMD"], .quantity(.target), .strategicPlan, "end"),
            (
                ["Target Renstra PD pada Tahun 2021 (Akhir Periode Renstra PD)", "K"], .quantity(.target),
                .strategicPlan, "end"
            ),
            (
                ["Target Renstra PD pada Tahun 2021 (Akhir Periode Renstra PD)", "Rp"], .money(.budget), .strategicPlan,
                "end"
            ),
            (["Target Renstra Tahun 2020"], .quantity(.target), .strategicPlan, "2020"),
            (
                ["Realisasi Capaian Kinerja Renstra PD sampai dengan Renja PD Tahun Lalu (n-2)", "K"],
                .quantity(.cumulative), .strategicPlan, "..2019"
            ),
            (
                ["Target Kinerja dan Anggaran Renja PD Tahun Berjalan (Tahun n-1) yang Dievaluasi", "Rp"],
                .money(.budget), .own, "2020"
            ),
            (["Realisasi Kinerja Pada Triwulan", "III", "K"], .quantity(.actual), .own, "2020-Q3"),
            (["Realisasi Kinerja Pada Triwulan", "IV", "Rp"], .money(.actual), .own, "2020-Q4"),
            (["Realisasi TW 2"], .quantity(.actual), .own, "2020-Q2"),
            (["Realisasi s/d Renja Tahun Lalu 2019", "K"], .quantity(.cumulative), .own, "..2019"),
            (
                ["Realisasi Capaian Kinerja dan Anggaran Renja PD yang Dievaluasi", "Rp"], .money(.actual), .own, "2020"
            ),
            (["Realisasi s/d Triwulan III"], .quantity(.cumulative), .own, "2020-Q3"),
            (["Tingkat Capaian Kinerja Renja (%)", "K"], .quantity(.rate), .own, "2020"),
            (["TRIWULAN I", "%"], .quantity(.rate), .own, "2020-Q1"),
            (["Capaian (%)"], .quantity(.rate), .own, "2020"),
            (
                ["Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2020", "K"], .quantity(.cumulative),
                .strategicPlan, "..2020"
            ),
            (
                ["Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2020 (%)", "Rp"], .moneyRate,
                .strategicPlan, "..2020"
            ),
        ] as [([String], Role, StatementBasis, String)])
    func figures(path: [String], role: Role, basis: StatementBasis, period: String) {
        let meaning = SheetHeading(path, year: 2020).meaning
        #expect(meaning.role == role)
        #expect(meaning.basis == basis)
        #expect(meaning.period?.code == period)
    }

    @Test("nothing is nothing")
    func empty() {
        #expect(SheetHeading([], year: 2020).meaning.role == .other)
    }
}
