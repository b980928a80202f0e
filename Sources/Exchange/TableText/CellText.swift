import Domain

/// Removes the markup that text extraction leaves in cells and lines: `**bold**`, `<b>`, `<br>`.
enum CellText {
    static func cleaned(_ raw: Substring) -> String {
        let hasMarkup = raw.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "<") }
        let text = hasMarkup ? withoutMarkup(raw) : String(raw)
        return isSimple(text) ? text.trimmed : text.squeezed
    }

    /// Whether a text is free of tabs, no-break spaces and doubled spaces, so that trimming is enough.
    private static func isSimple(_ text: String) -> Bool {
        var previousIsSpace = false
        for byte in text.utf8 {
            if byte >= 0x80 || byte < 32 { return false }
            let isSpace = byte == 32
            if isSpace, previousIsSpace { return false }
            previousIsSpace = isSpace
        }
        return true
    }

    private static func withoutMarkup(_ raw: Substring) -> String {
        let bytes = Array(raw.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == star, index + 1 < bytes.count, bytes[index + 1] == star {
                index += 2
            } else if bytes[index] == UInt8(ascii: "<"), let end = tagEnd(bytes, after: index) {
                text.append(UInt8(ascii: " "))
                index = end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let star = UInt8(ascii: "*")
    private static let longestTag = 64
    private static let tags: Set<String> = [
        "b", "i", "u", "br", "p", "ul", "ol", "li", "sup", "sub", "strong", "em", "span", "div",
    ]

    /// The index after an HTML tag that begins at an index; nil when "<" is only a sign.
    private static func tagEnd(_ bytes: [UInt8], after start: Int) -> Int? {
        let body = bytes[(start + 1)...].prefix(longestTag)
        guard let end = body.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let name = String(decoding: body[..<end], as: UTF8.self).drop { $0 == "/" }.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber)
        }
        return tags.contains(name.lowercased()) ? end + 1 : nil
    }
}
