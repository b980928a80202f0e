extension PrintedText {
    /// What takes so many lines or fewer need not be counted word by word.
    private static let fewLines = 4

    /// About how many lines a text takes.
    ///
    /// - Parameter line: its width, in thousandths of an em.
    func lines(of text: String, within line: Int, isBold: Bool = false) -> Int {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) { sum, part in
            let least = 1 + width(of: part, isBold: isBold) / line
            return sum + (least <= Self.fewLines ? least : filled(by: part, line, isBold))
        }
    }

    /// Lines that its words fill one after the other.
    private func filled(by text: Substring, _ line: Int, _ isBold: Bool) -> Int {
        let space = width(of: " ", isBold: isBold)
        var (lines, used) = (1, 0)
        for word in text.split(separator: " ") {
            let width = width(of: word, isBold: isBold)
            if width > line {
                // Broken between syllables, which don't fill lines to their ends.
                lines += 1 + width * 6 / (line * 5)
                used = line
            } else if used > 0, used + space + width > line {
                lines += 1
                used = width
            } else {
                used += width + (used > 0 ? space : 0)
            }
        }
        return lines
    }
}
