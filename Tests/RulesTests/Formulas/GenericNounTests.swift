import Testing

@testable import Rules

@Suite("Names that count without saying of what")
struct GenericNounTests {
    @Test(
        "nothing named",
        arguments: ["Jumlah berkas", "Jumlah dok/berkas", "Jml surat", "Jumlah Paket", "Jumlah data yang di update"])
    func namesNothing(name: String) {
        #expect(GenericNoun.namesNothing(name))
    }

    @Test(
        "something named",
        arguments: ["Jumlah berkas pensiun", "Jumlah peserta", "Berkas", "Persentase kehadiran", "Jumlah"])
    func namesSomething(name: String) {
        #expect(!GenericNoun.namesNothing(name))
    }
}
