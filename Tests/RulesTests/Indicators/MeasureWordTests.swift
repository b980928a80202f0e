import Testing

@testable import Rules

@Suite("What an indicator's first words measure")
struct MeasureWordTests {
    @Test(
        "the measure is read from the opening word",
        arguments: [
            ("Prosentase ASN yang disiplin", MeasureWord.percentage), ("Presentase kesiapan", .percentage),
            ("Jumlah peserta", .count), ("Rasio jumlah PNS", .ratio), ("Indeks kepuasan", .index),
            ("Nilai Indeks Kepuasan", .score), ("Predikat SAKIP", .grade), ("Rata-rata lama sekolah", .other),
            ("a. Jumlah peserta", .count),
        ])
    func reads(name: String, measure: MeasureWord) {
        #expect(MeasureWord.leading(name) == measure)
    }

    @Test("a condition or a thing is no measure", arguments: ["Tersedianya barang", "PNS yang dikirim", ""])
    func isNone(name: String) {
        #expect(MeasureWord.leading(name) == nil)
    }

    @Test("two measures at the beginning are both read")
    func isDoubled() throws {
        let pair = try #require(MeasureWord.doubled("Rasio Persentase Penetapan"))
        #expect(pair.0 == .ratio)
        #expect(pair.1 == .percentage)
        #expect(MeasureWord.doubled("Persentase ASN") == nil)
    }
}
