import Testing

@testable import Rendering

@Suite("Characters of a terminal")
struct GlyphTests {
    @Test(
        "characters that steer a terminal are replaced",
        arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{0}", "\u{7F}"])
    func replacesControls(text: String) {
        #expect([Glyph](text).map(\.character) == ["\u{FFFD}"])
    }

    @Test("line ends and tabs are spaces", arguments: ["\n", "\r\n", "\t", "\u{2028}"])
    func spacesStaySpaces(text: String) {
        #expect([Glyph](text).map(\.character) == [" "])
    }

    @Test(
        "widths are those of a terminal",
        arguments: [("a", 1), ("é", 1), ("e\u{301}", 1), ("字", 2), ("👍🏽", 2), ("–", 1), ("\u{200B}", 0)])
    func widths(text: String, width: Int) {
        #expect([Glyph](text).width == width)
    }
}
