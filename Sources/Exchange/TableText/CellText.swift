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
        var text = ""
        var rest = raw
        while let character = rest.first {
            if rest.hasPrefix("**") {
                rest = rest.dropFirst(2)
            } else if character == "<", let tag = tagEnd(in: rest) {
                text.append(" ")
                rest = rest[tag...]
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    /// The index after an HTML tag at the start; nil when "<" is only a sign.
    private static func tagEnd(in text: Substring) -> Substring.Index? {
        let body = text.dropFirst().prefix(64)
        guard let first = body.first, first.isLetter || first == "/", let end = body.firstIndex(of: ">") else {
            return nil
        }
        let name = body[..<end].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let known: Set<String> = [
            "b", "i", "u", "br", "p", "ul", "ol", "li", "sup", "sub", "strong", "em", "span", "div",
        ]
        return known.contains(name) ? text.index(after: end) : nil
    }
}
