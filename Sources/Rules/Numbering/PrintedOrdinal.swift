/// A printed number as a position among its siblings: "7", "7.", "b)", "IV", "2.3".
struct PrintedOrdinal: Hashable, Sendable {
    enum Style: Hashable, Sendable {
        case arabic
        case letter
        case capitalLetter
        case roman
    }

    let style: Style
    /// What stands before the last part of a number in parts: "2" in "2.3".
    let prefix: String
    let value: Int

    /// Reads a printed number; nil when it is none.
    init?(_ printed: String) {
        let text = Self.core(of: printed)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = parts.last, !last.isEmpty, last.utf8.count <= 4 else { return nil }
        prefix = parts.dropLast().joined(separator: ".")
        if last.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(last) {
            (style, value) = (.arabic, number)
        } else if let number = Self.roman(last) {
            (style, value) = (.roman, number)
        } else if last.utf8.count == 1, let letter = last.utf8.first, (97...122).contains(letter) {
            (style, value) = (.letter, Int(letter) - 96)
        } else if last.utf8.count == 1, let letter = last.utf8.first, (65...90).contains(letter) {
            (style, value) = (.capitalLetter, Int(letter) - 64)
        } else {
            return nil
        }
    }

    /// Another position written the same way.
    func text(of other: Int) -> String {
        let last =
            switch style {
            case .arabic: String(other)
            case .letter: Self.letter(other, after: 96)
            case .capitalLetter: Self.letter(other, after: 64)
            case .roman: Self.romanNumerals.indices.contains(other) ? Self.romanNumerals[other] : String(other)
            }
        return prefix.isEmpty ? last : prefix + "." + last
    }

    private static func letter(_ position: Int, after base: UInt8) -> String {
        guard (1...26).contains(position) else { return String(position) }
        return String(Unicode.Scalar(base + UInt8(position)))
    }

    /// Without blanks, brackets and closing points.
    private static func core(of printed: String) -> String {
        var text = printed.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
        while text.last == "." || text.last == "," { text.removeLast() }
        return text
    }

    /// 0 to 20, as far as documents count that way.
    private static let romanNumerals = [
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX",
    ]

    private static func roman(_ text: Substring) -> Int? {
        romanNumerals.firstIndex(of: String(text)).flatMap { $0 > 0 ? $0 : nil }
    }
}
