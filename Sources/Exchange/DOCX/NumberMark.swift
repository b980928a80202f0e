/// Numbers as lists print them: 3, c, C, iii, III.
enum NumberMark {
    private static let romans: [(value: Int, mark: String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    private static let mostRoman = 3_999

    /// - Parameter format: a number format of Word; an unknown one counts in digits.
    static func text(_ number: Int, format: String) -> String {
        switch format {
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": roman(number)
        case "upperRoman": roman(number).uppercased()
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

    private static func roman(_ number: Int) -> String {
        guard (1...mostRoman).contains(number) else { return "\(number)" }
        var rest = number
        return romans.reduce(into: "") { result, roman in
            while rest >= roman.value {
                result += roman.mark
                rest -= roman.value
            }
        }
    }
}
