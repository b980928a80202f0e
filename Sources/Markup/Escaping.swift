/// Which bytes of a text may not stand as they are in markup, and what stands for them.
enum Escaping {
    enum Context {
        case text
        case attributeValue
    }

    /// U+FFFD, for characters that no XML document may contain.
    private static let replacementCharacter: StaticString = "\u{FFFD}"

    /// A bit for each of `"`, `&`, `'`, `<` and `>`, counted from the space.
    private static let suspects: UInt32 = 1 << 0x02 | 1 << 0x06 | 1 << 0x07 | 1 << 0x1C | 1 << 0x1E

    /// Whether a byte needs a second look; all others are copied in runs.
    @inline(__always)
    static func isSuspect(_ byte: UInt8) -> Bool {
        byte > 0x3E ? byte == 0xEF : byte < 0x20 || suspects >> (byte & 0x1F) & 1 == 1
    }

    /// What replaces the character that begins at `index`, and how many bytes it has; nil to keep it.
    static func replacement(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int, context: Context, dialect: MarkupWriter.Dialect
    ) -> (text: StaticString, length: Int)? {
        switch bytes[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): context == .attributeValue ? ("&quot;", 1) : nil
        case UInt8(ascii: "'"): context == .attributeValue ? ("&#39;", 1) : nil
        case 0x09: context == .attributeValue ? ("&#9;", 1) : nil
        case 0x0A: context == .attributeValue ? ("&#10;", 1) : nil
        // A bare carriage return is read back as a line feed; HTML knows no reference for it.
        case 0x0D: dialect == .xml ? ("&#13;", 1) : ("\n", 1)
        case 0x00..<0x20: (replacementCharacter, 1)
        default: isNoncharacter(bytes, at: index) ? (replacementCharacter, 3) : nil
        }
    }

    /// U+FFFE and U+FFFF, EF BF BE and EF BF BF in UTF-8.
    private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xBF else { return false }
        return bytes[index + 2] == 0xBE || bytes[index + 2] == 0xBF
    }
}
