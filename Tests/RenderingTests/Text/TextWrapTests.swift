import Testing

@testable import Rendering

@Suite("Breaking lines")
struct TextWrapTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        TextWrap.lines([Glyph](text), width: width).map { String($0.map(\.character)) }
    }

    @Test(
        "text is broken at spaces, long words inside",
        arguments: [
            ("satu dua tiga", 8, ["satu dua", "tiga"]),
            ("satu  dua", 20, ["satu dua"]),
            ("pertanggungjawaban", 6, ["pertan", "ggungj", "awaban"]),
            ("a pertanggungjawaban", 6, ["a", "pertan", "ggungj", "awaban"]),
            ("", 5, [""]),
            ("字字字", 4, ["字字", "字"]),
        ])
    func breaks(text: String, width: Int, expected: [String]) {
        #expect(lines(text, width) == expected)
    }

    @Test("no line is wider than asked for", arguments: 2..<40)
    func neverOverflows(width: Int) {
        let text = "Persentase 字幕 pejabat\tyang sesuai   dengan kompetensinya👍🏽 pertanggungjawaban"
        for line in TextWrap.lines([Glyph](text), width: width) { #expect(line.width <= width) }
    }
}
