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
        switch scalar {
        case "i", "j", "l", "'", "|": 240
        case " ", ".", ",", ":", ";", "/", "I", "f", "t", "!", "(", ")", "-", "r", "[", "]", "*", "\"": 330
        case "m", "M", "W", "w", "%", "@": 860
        case "A"..."Z", "&", "+", "=", "<", ">": 690
        case "a"..."z", "0"..."9": 556
        default: scalar.value < 0x80 ? 556 : scalar.value < 0x1100 ? 620 : 1_000
        }
    }
}
