import Domain
import Testing

@testable import Exchange

@Suite("Names that mean the same")
struct IdentityKeysTests {
    @Test("the word for the level is no part of a name")
    func nodes() {
        #expect(NodeKey.name("Program Pembinaan Perpustakaan") == NodeKey.name("PEMBINAAN PERPUSTAKAAN"))
        #expect(NodeKey.name("Sub Kegiatan Pengadaan Buku") == NodeKey.name("Pengadaan Buku"))
        #expect(NodeKey.isAlike(NodeKey.name("Pembinaan Pegawai"), NodeKey.name("Pembinaan ASN")))
        #expect(!NodeKey.isAlike(NodeKey.name("Pembinaan Pegawai"), NodeKey.name("Pengadaan Buku")))
    }

    @Test(
        "indicators are alike by their words, not where the result is another",
        arguments: [
            ("Jumlah jenis ATK yang tersedia", "Jumlah jenis alat tulis kantor yang tersedia", true),
            ("Jumlah buku yang terpelihara", "Jumlah buku yang terpenuhi", false),
            ("Jumlah rekening yang terbayarkan", "Jumlah rekening yang terbayarkan dalam 12 bulan", true),
            ("Jumlah peserta", "Jumlah koleksi", false),
        ])
    func indicators(left: String, right: String, isAlike: Bool) {
        let score = IndicatorKey.likeness(NormalizedName(left), NormalizedName(right))
        #expect((score >= 60) == isAlike)
    }

    @Test("sides of a review pair line by line, or by wording where their numbers differ")
    func pairs() {
        let left = ["Jumlah koleksi buku", "Jumlah pemustaka"]
        #expect(
            SidePairing.pairs(left, ["Jumlah koleksi buku", "Luas ruang baca"]) == [
                .init(left: 0, right: 0), .init(left: 1, right: nil), .init(left: nil, right: 1),
            ])
        #expect(
            SidePairing.pairs(left, ["Jumlah pemustaka"]) == [.init(left: 0, right: nil), .init(left: 1, right: 0)])
        #expect(SidePairing.pairs([], ["Jumlah pemustaka"]) == [.init(left: nil, right: 0)])
    }
}
