import Domain
import Testing

@Suite("Texts in two languages")
struct LocalizedTests {
    private let text = Localized(id: "Nomor 3 berulang.", en: "Number 3 is repeated.")

    @Test("each language has its own text")
    func languages() {
        #expect(Language.allCases.map(text.text) == ["Nomor 3 berulang.", "Number 3 is repeated."])
    }

    @Test("what is the same in both needs to be written once")
    func both() {
        #expect(Localized(both: "4 × 70 = 280") == Localized(id: "4 × 70 = 280", en: "4 × 70 = 280"))
    }

    @Test("texts are added and joined in each language")
    func joins() {
        let sum = Localized(both: "4 × 70 = 280") + Localized(id: ", tertulis 300", en: ", printed 300")
        #expect(sum.en == "4 × 70 = 280, printed 300")
        #expect([sum, text].joined(separator: "; ").id == "4 × 70 = 280, tertulis 300; Nomor 3 berulang.")
        #expect([Localized]().joined(separator: "; ") == Localized(both: ""))
    }
}
