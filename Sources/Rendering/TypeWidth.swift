/// About how wide text is in Arial or Liberation Sans, in thousandths of the type's size.
enum TypeWidth {
    /// The width of the widest word.
    static func longestWord(_ text: String) -> Int {
        var longest = 0
        var word = 0
        for scalar in text.unicodeScalars {
            if scalar.value == 0x20 || scalar.value == 0x0A {
                longest = max(longest, word)
                word = 0
            } else {
                word += width(of: scalar)
            }
        }
        return max(longest, word)
    }

    /// The width of a text on one line.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    static func width(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        guard value >= 0x20 else { return 0 }
        if value < 0x7F { return printable[value - 0x20] }
        return value < 0x1100 ? 620 : 1_000
    }

    /// From space to tilde.
    private static let printable = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
