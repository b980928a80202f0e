import Testing

@testable import Rules

@Suite("Words of a text")
struct LowercasedWordsTests {
    @Test("letters make words; numbers, marks and blanks separate them")
    func words() {
        #expect(LowercasedWords("Kegiatan2 BKD, (SK/TIM) 2020").words == ["kegiatan", "bkd", "sk", "tim"])
        #expect(LowercasedWords("").words.isEmpty)
        #expect(LowercasedWords("Satu dua tiga", limit: 2).words == ["satu", "dua"])
        #expect(LowercasedWords("café résumé").words == ["café", "résumé"])
    }
}
