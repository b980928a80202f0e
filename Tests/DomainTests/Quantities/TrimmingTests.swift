import Domain
import Testing

@Suite("White space")
struct TrimmingTests {
    @Test(
        "white space goes from both ends",
        arguments: [
            ("  a b ", "a b"), ("\u{a0}a\u{a0}", "a"), ("\r\n", ""), ("", ""), ("a\r\n", "a"), ("é ", "é"),
            ("e\u{301}\t", "e\u{301}"),
        ])
    func trims(text: String, expected: String) {
        #expect(text.trimmed == expected)
        #expect(text[...].trimmed == expected)
    }

    @Test("every run of white space becomes one space", arguments: [(" a \u{a0} b\r\n\tc ", "a b c"), ("   ", "")])
    func squeezes(text: String, expected: String) {
        #expect(text.squeezed == expected)
    }
}
