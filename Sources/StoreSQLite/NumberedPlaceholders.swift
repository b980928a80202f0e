/// Rewrites `$1` to `?1`: SQLite takes `$1` for a name and numbers names by their first appearance, so that values bound
/// by position would end up in the wrong places.
enum NumberedPlaceholders {
    /// Leaves text between quotes, quoted names and comments as they are.
    static func rewritten(_ sql: String) -> String {
        let bytes = Array(sql.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let end = skipped(bytes, from: index)
            if end > index {
                result += bytes[index..<end]
                index = end
            } else {
                let isPlaceholder =
                    bytes[index] == UInt8(ascii: "$") && index + 1 < bytes.count && isDigit(bytes[index + 1])
                    && !(index > 0 && isNamePart(bytes[index - 1]))
                result.append(isPlaceholder ? UInt8(ascii: "?") : bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The end of the literal, quoted name or comment that begins at an index; the index itself where none does.
    private static func skipped(_ bytes: [UInt8], from start: Int) -> Int {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        switch bytes[start] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
            // A doubled quote ends one part and begins the next at once.
            return end(of: [bytes[start]], in: bytes, from: start + 1)
        case UInt8(ascii: "["):
            return end(of: [UInt8(ascii: "]")], in: bytes, from: start + 1)
        case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
            return end(of: [UInt8(ascii: "\n")], in: bytes, from: start + 2)
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
            return end(of: Array("*/".utf8), in: bytes, from: start + 2)
        default: return start
        }
    }

    /// Behind a mark; the end of the text where it is missing.
    private static func end(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return bytes.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
