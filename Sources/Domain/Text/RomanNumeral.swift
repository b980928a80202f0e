/// Numbers in Roman capitals: "IV".
package enum RomanNumeral {
    private static let marks: [(value: Int, mark: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    private static let largest = 3_999

    /// In digits what has no such numeral.
    package static func text(_ number: Int) -> String {
        guard (1...largest).contains(number) else { return "\(number)" }
        var rest = number
        return marks.reduce(into: "") { result, roman in
            while rest >= roman.value {
                result += roman.mark
                rest -= roman.value
            }
        }
    }
}
