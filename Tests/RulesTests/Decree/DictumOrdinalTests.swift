import Testing

@testable import Rules

@Suite("Numbers of dictums")
struct DictumOrdinalTests {
    @Test("in words", arguments: [("KESATU", 1), ("Pertama", 1), ("Keempat :", 4), ("kesepuluh", 10)])
    func values(word: String, value: Int) {
        #expect(DictumOrdinal.value(word) == value)
    }

    @Test("references in a text")
    func references() {
        let found = DictumOrdinal.references(
            in: "sebagaimana dimaksud pada diktum KESATU dan Diktum kelima, pada diktum ini")
        #expect(found.map(\.value) == [1, 5])
        #expect(DictumOrdinal.value("ini") == nil)
        #expect(DictumOrdinal.word(3) == "KETIGA" && DictumOrdinal.word(40) == "40")
    }
}
