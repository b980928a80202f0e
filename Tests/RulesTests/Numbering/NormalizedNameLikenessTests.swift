import Domain
import Testing

@testable import Rules

@Suite("How alike names are")
struct NormalizedNameLikenessTests {
    @Test("likeness is the share of common words")
    func share() {
        #expect(NormalizedName("a b c").likeness(to: NormalizedName("b c d")) == 0.5)
        #expect(NormalizedName("").likeness(to: NormalizedName("")) == 0)
        #expect(NormalizedName("Sasaran satu").likeness(to: NormalizedName("sasaran satu")) == 1)
    }

    @Test("batches differ only in their ordinal")
    func ordinals() {
        let first = NormalizedName("Golongan III Angkatan I")
        #expect(first.differsOnlyInOrdinal(from: NormalizedName("Golongan III Angkatan II")))
        #expect(!first.differsOnlyInOrdinal(from: first))
        #expect(!first.differsOnlyInOrdinal(from: NormalizedName("Golongan I Kelas II")))
    }
}
