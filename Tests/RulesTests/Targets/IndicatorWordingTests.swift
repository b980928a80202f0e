import Testing

@testable import Rules

@Suite("The first words of an indicator's name")
struct IndicatorWordingTests {
    @Test(
        "say what it measures",
        arguments: [
            ("Persentase ASN yang hadir", IndicatorWording.Measure.percentage),
            ("a. Prosentase pemenuhan formasi", .percentage),
            ("Presentasi persiapan yang terlaksana", .percentage),
            ("Rasio persentase penetapan", .percentage),
            ("Jumlah dokumen", .count),
            ("Banyaknya aduan", .count),
            ("Jumlah persentase kehadiran", .percentage),
            ("Jumlah penurunan kemiskinan (%)", .other),
            ("Jumlah kenaikan dalam persen", .other),
            ("Adanya dokumen evaluasi", .presence),
            ("Tersedianya bahan bacaan", .other),
            ("", .other),
        ])
    func measure(name: String, expected: IndicatorWording.Measure) {
        #expect(IndicatorWording(name).measure == expected)
    }

    @Test("words are found whole and in any case")
    func mentions() {
        #expect(IndicatorWording("Jumlah Peserta, didata").mentions(["peserta"]))
        #expect(!IndicatorWording("Jumlah kepesertaan").mentions(["peserta"]))
    }

    @Test("spellings of persentase are one")
    func unified() {
        #expect(IndicatorWording("Prosentase KGB").unified == IndicatorWording("persentase  kgb").unified)
    }
}
