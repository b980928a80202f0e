import Domain
import Testing

struct FractionReadingTests {
    @Test(
        "fractions in words and signs",
        arguments: [
            ("(Jumlah A / Jumlah B) x 100 %", "Jumlah A", "Jumlah B", 100),
            ("Jumlah hadir × 100 persen / jumlah pegawai", "", "", nil),
            ("Jumlah hadir per jumlah pegawai x 100%", "Jumlah hadir", "jumlah pegawai", 100),
            ("Jumlah hadir : Jumlah pegawai X 100 %", "Jumlah hadir", "Jumlah pegawai", 100),
            ("Jumlah hadir dibagi dengan jumlah pegawai dikali 100%", "Jumlah hadir", "jumlah pegawai", 100),
            ("Realisasi dibandingkan dengan target kali 100 persen", "Realisasi", "target", 100),
            ("Perbandingan antara jumlah lulus dengan jumlah peserta", "jumlah lulus", "jumlah peserta", nil),
            (
                "Perbandingan kerja sama dengan mitra dengan jumlah mitra", "kerja sama dengan mitra", "jumlah mitra",
                nil
            ),
            ("Jumlah kematian / jumlah kelahiran x 100.000", "Jumlah kematian", "jumlah kelahiran", 100_000),
            ("A hadir / B pegawai x 100,00 %", "A hadir", "B pegawai", 100),
            ("100% x (SK terbit / usulan masuk)", "SK terbit", "usulan masuk", 100),
            ("unit/SKPD patuh / unit/SKPD terdaftar x 100%.", "unit/SKPD patuh", "unit/SKPD terdaftar", 100),
        ] as [(String, String, String, Int?)])
    func fractions(text: String, numerator: String, denominator: String, multiplier: Int?) {
        let fraction = FractionReading(text)
        #expect(fraction?.numerator ?? "" == numerator)
        #expect(fraction?.denominator ?? "" == denominator)
        #expect(fraction?.multiplier == multiplier)
    }

    @Test(
        "stacked lines with a rule between them",
        arguments: [
            ("Jumlah A\n--------- x 100%\nJumlah B", 100), ("Jumlah A x 100%\n______\nJumlah B", 100),
            ("Jumlah A\n———\nJumlah B", nil),
        ] as [(String, Int?)])
    func stacked(text: String, multiplier: Int?) {
        let fraction = FractionReading(stacked: text)
        #expect(fraction?.numerator == "Jumlah A")
        #expect(fraction?.denominator == "Jumlah B")
        #expect(fraction?.multiplier == multiplier)
    }

    @Test(
        "no fraction",
        arguments: ["Jumlah berkas/dok", "Perbandingan jumlah trayek", "dibagi jumlah kali 100%", "10/20 x 100%", ""])
    func none(text: String) {
        #expect(FractionReading(text) == nil)
        #expect(FractionReading(stacked: text) == nil)
    }
}
