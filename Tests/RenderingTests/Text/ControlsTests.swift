import Testing

@testable import Rendering

@Suite("Control characters")
struct ControlsTests {
    @Test(
        "line ends and tabs become other text, other controls nothing, all else stays",
        arguments: [
            ("satu\ndua", "satu/dua"), ("satu\r\ndua", "satu/dua"), ("a\u{2028}b\u{85}c", "a/b/c"), ("a\tb", "a_b"),
            ("a\0b\u{1B}[31m\u{7F}", "ab[31m"), ("a\u{80}b\u{FFFE}\u{FFFF}", "ab"), ("é “x” 👩🏽‍💼", "é “x” 👩🏽‍💼"),
        ])
    func replaces(text: String, expected: String) {
        #expect(text.replacingControls(lineEnd: "/", tab: "_") == expected)
    }
}
