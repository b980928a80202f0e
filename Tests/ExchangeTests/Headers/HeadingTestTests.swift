import Testing

@testable import Exchange

@Suite struct HeadingTestTests {
    private let test = HeadingTest(words: ["TARGET", "TAHUN", "INDIKATOR"], mostWords: 4, takesNames: false)

    @Test(arguments: ["Target", "TARGET TAHUN 2026", "Indikator (PMTB)", "%", "(%)"])
    func wordsOfHeadingsHeadAColumn(text: String) {
        #expect(test.isHeading(text))
    }

    @Test(arguments: ["", "2026", "PMTB", "Target warga", "12 target", "Target / tahun target tahun target", "…"])
    func otherTextsDoNot(text: String) {
        #expect(!test.isHeading(text))
    }

    @Test func aSpokenNameIsTakenWhereNamesAre() {
        #expect(!test.isHeading("Target BAPPEDA"))
        #expect(HeadingTest(words: ["TARGET"], mostWords: 4, takesNames: true).isHeading("Target BAPPEDA"))
    }

    @Test func aLongTextHeadsNothing() {
        #expect(!test.isHeading(String(repeating: "TARGET ", count: 60)))
    }
}
