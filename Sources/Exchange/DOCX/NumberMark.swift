import Domain

/// Numbers as lists print them: 3, c, C, iii, III.
enum NumberMark {
    /// - Parameter format: a number format of Word; an unknown one counts in digits.
    static func text(_ number: Int, format: String) -> String {
        switch format {
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": RomanNumeral.text(number).lowercased()
        case "upperRoman": RomanNumeral.text(number)
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        default: "\(number)"
        }
    }

    /// After "z" Word goes on with "aa", "bb".
    private static func letters(_ number: Int) -> String {
        guard (1...520).contains(number) else { return "\(number)" }
        let letter = UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
        return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
    }
}
