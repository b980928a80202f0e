/// Breaks text into lines that fit a width: at spaces, and inside a word only where it is longer than a line.
enum TextWrap {
    /// At least one line; no line is wider than `width`, which is at least 2.
    static func lines(_ text: [Glyph], width: Int) -> [[Glyph]] {
        let width = max(2, width)
        var lines: [[Glyph]] = []
        var line: [Glyph] = []
        var used = 0
        for word in text.split(whereSeparator: { $0.character == " " }) {
            let length = word.reduce(0) { $0 + $1.width }
            if used > 0, used + 1 + length > width {
                lines.append(line)
                line = []
                used = 0
            }
            if used > 0 {
                line.append(Glyph(" ", word.first?.ink ?? .plain))
                used += 1
            }
            for glyph in word {
                if used + glyph.width > width {
                    lines.append(line)
                    line = []
                    used = 0
                }
                line.append(glyph)
                used += glyph.width
            }
        }
        return used > 0 || lines.isEmpty ? lines + [line] : lines
    }
}
