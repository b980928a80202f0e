/// Signs that nobody sees on paper: marks of direction, spaces without width, soft hyphens.
enum InvisibleSigns {
    /// The text without them: with them, what looks the same isn't.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(where: { leads.contains($0) }), text.unicodeScalars.contains(where: isInvisible) else {
            return text
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
    }

    /// The bytes that they begin with in UTF-8.
    private static let leads: [UInt8] = [0xC2, 0xE2, 0xEF]

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
