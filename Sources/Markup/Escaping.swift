/// Which bytes of a text may not stand as they are in markup, and what stands for them.
enum Escaping {
    enum Context {
        case text
        case attributeValue
    }

    /// U+FFFD, for characters that no XML document may contain.
    private static let replacementCharacter: StaticString = "\u{FFFD}"

    /// How many of eight bytes, the lowest first, come before the first that needs a second look: a control character,
    /// `"`, `&`, `'`, `<`, `>`, or what begins U+FFFE and U+FFFF; all others are copied in runs.
    @inline(__always)
    static func cleanBytes(_ word: UInt64) -> Int { signs(word).trailingZeroBitCount / 8 }

    /// The highest bit of the first such byte, and maybe of some behind it; 0 where there is none.
    @inline(__always)
    static func signs(_ word: UInt64) -> UInt64 {
        let low = (word &- eight(0x20)) & ~word
        // `&` and `'` differ in one bit, so do `<` and `>`.
        let found =
            low | zero(word ^ eight(0x22)) | zero((word & eight(0xFE)) ^ eight(0x26))
            | zero((word & eight(0xFD)) ^ eight(0x3C)) | zero(word ^ eight(0xEF))
        return found & eight(0x80)
    }

    /// Whether no byte needs a second look.
    static func isClean(_ source: UnsafeRawBufferPointer) -> Bool {
        guard let start = source.baseAddress, source.count >= 8 else {
            return source.baseAddress.map { cleanBytes(ByteSink.word($0, source.count)) >= source.count } ?? true
        }
        // The last word overlaps the one before.
        let last = source.count - 8
        var offset = 0
        while offset < last {
            if cleanBytes(word(start, offset)) < 8 { return false }
            offset += 8
        }
        return cleanBytes(word(start, last)) == 8
    }

    @inline(__always)
    private static func word(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The byte eight times.
    @inline(__always)
    private static func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// Sets the highest bit of the first byte that is 0.
    @inline(__always)
    private static func zero(_ word: UInt64) -> UInt64 { (word &- eight(1)) & ~word }

    /// What replaces the character that begins at `index`, and how many bytes it has; nil to keep it.
    static func replacement(
        in bytes: UnsafeRawBufferPointer, at index: Int, context: Context, dialect: MarkupWriter.Dialect
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
    private static func isNoncharacter(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xBF else { return false }
        return bytes[index + 2] == 0xBE || bytes[index + 2] == 0xBF
    }
}
