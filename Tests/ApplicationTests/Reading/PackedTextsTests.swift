import Testing

@testable import Application

@Suite("Texts in one buffer")
struct PackedTextsTests {
    @Test("each text ends where its bytes end; nil and nothing are empty")
    func packs() {
        let packed = PackedTexts(["12,5%", nil, "", "é"])
        #expect(packed.utf8 == Array("12,5%é".utf8))
        #expect(packed.ends == [5, 5, 5, 7])
        #expect(PackedTexts([]).ends.isEmpty)
    }
}
