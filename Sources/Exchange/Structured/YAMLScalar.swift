/// How plain scalars of YAML are taken: few words and JSON's numbers mean something, everything else is text.
enum YAMLScalar {
    /// What an unquoted scalar means. "no", "0x1F" and "12:30" are text, as a person who types them expects.
    static func value(_ text: String) -> StructuredValue {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: ExactNumber(text: text).map { .number($0) } ?? .string(text)
        }
    }

    /// Whether some reader of YAML 1.1 or 1.2 would take the unquoted text for anything but a text.
    static func isAmbiguous(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        if words.contains(text.lowercased()) { return true }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return text.utf8.allSatisfy(belongsToNumberOrTime)
        default: return false
        }
    }

    private static let words: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=", ".inf", "-.inf", "+.inf", ".nan",
    ]

    /// Digits of all bases, signs, points, exponents, and what stands in times: "2001-12-14t21:59:43.10-05:00".
    private static func belongsToNumberOrTime(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: "+-._,:xXoOtTzZ \t".utf8.contains(byte)
        }
    }
}
