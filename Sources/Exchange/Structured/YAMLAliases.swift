/// Finds anchors and aliases in a YAML text before it is composed: expanding them can take for ever.
enum YAMLAliases {
    /// Whether there is something like "&name" and something like "*name" where tokens may begin.
    ///
    /// A text may look like it ("Sarana &prasarana … *catatan"); both kinds in one file are refused all the same, and
    /// the writer never produces such a file.
    static func arePossible(in bytes: [UInt8]) -> Bool {
        var hasAnchor = false
        var hasAlias = false
        var previous = UInt8(ascii: "\n")
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), opensToken(previous), index + 1 < bytes.count,
                isName(bytes[index + 1])
            {
                if byte == UInt8(ascii: "&") { hasAnchor = true } else { hasAlias = true }
                if hasAnchor, hasAlias { return true }
            }
            previous = byte
        }
        return false
    }

    private static func opensToken(_ previous: UInt8) -> Bool {
        previous <= 0x20 || "[{,:?-".utf8.contains(previous)
            // The last bytes of a byte order mark and of the line breaks beyond ASCII.
            || previous == 0xBF || previous == 0x85 || previous == 0xA8 || previous == 0xA9
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
