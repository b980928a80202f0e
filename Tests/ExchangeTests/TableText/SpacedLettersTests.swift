import Testing

@testable import Exchange

struct SpacedLettersTests {
    @Test(arguments: [("M E M U T U S K A N", "MEMUTUSKAN"), ("A B C D", "A B C D"), ("Kepala Badan", "Kepala Badan")])
    func joinsOnlySpacedWords(text: String, joined: String) {
        #expect(SpacedLetters.joined(text) == joined)
    }
}
