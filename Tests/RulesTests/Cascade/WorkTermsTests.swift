import Testing

@testable import Rules

@Suite("Words that say what work is about")
struct WorkTermsTests {
    @Test(
        "forms of one word share a stem",
        arguments: [
            ("pelayanan", "layanan"), ("kompetensinya", "kompetensi"), ("pembinaan", "binaan"), ("keuangan", "uangan"),
        ])
    func stems(first: String, second: String) {
        #expect(WorkTerms.stem(first) == WorkTerms.stem(second))
    }

    @Test("short words stay", arguments: ["gaji", "karis", "diklat", "sk"])
    func keepsShort(word: String) {
        #expect(WorkTerms.stem(word) == word)
    }

    @Test("common words say nothing")
    func dropsCommon() {
        #expect(WorkTerms.stems(["Terlaksananya kegiatan di lingkungan badan", nil]).isEmpty)
        #expect(WorkTerms.stems(["Jumlah peserta diklat teknis"]) == ["diklat", "teknis"])
    }
}
