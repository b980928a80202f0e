import Testing

@testable import Rules

@Suite("Numbers with their words")
struct NumberInBracketsTests {
    @Test("a number and its words are read together")
    func reads() {
        let found = NumberInBrackets.all(in: "melaksanakan 5 (lima) program dengan 14 (empat belas) kegiatan")
        #expect(found.map(\.number) == [5, 14])
        #expect(found.map(\.meant) == [5, 14])
    }

    @Test("the noun in place of the words")
    func noun() {
        let found = NumberInBrackets.all(in: "terdapat 4 (kegiatan) kegiatan yang belum")
        #expect(found.map(\.isRepeatedNoun) == [true])
        #expect(found.first?.meant == nil)
    }

    @Test(
        "other brackets are none",
        arguments: [
            "UU 23/2014 (lima)", "tahun 2019 (dua) hal", "pasal (3) ayat", "a (b", "(lima)", "Rp 15.000,- (lima)",
        ])
    func ignores(text: String) {
        #expect(NumberInBrackets.all(in: text).isEmpty)
    }
}
