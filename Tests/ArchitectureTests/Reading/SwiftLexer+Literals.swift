extension SwiftLexer {
    /// Skips a string of any kind: plain, over several lines, raw.
    mutating func skipString() -> Bool {
        var hashes = 0
        while byte(offset: hashes) == UInt8(ascii: "#") { hashes += 1 }
        guard byte(offset: hashes) == UInt8(ascii: "\"") else { return false }
        let quotes = isAt("\"\"\"", offset: hashes) ? 3 : 1
        advance(hashes + quotes)
        while byte() != nil && !isAtEnd(quotes: quotes, hashes: hashes) {
            readStringElement(hashes: hashes)
        }
        advance(quotes + hashes)
        return true
    }

    /// Skips a regular expression between slashes; a slash after a value divides.
    mutating func skipRegex() -> Bool {
        if isAt("#/") {
            advance(2)
            while byte() != nil && !isAt("/#") { advance() }
            advance(2)
            return true
        }
        guard byte() == UInt8(ascii: "/"), mayStartRegex, let end = endOfRegexLine else { return false }
        advance(end + 1)
        return true
    }

    private mutating func readStringElement(hashes: Int) {
        guard byte() == UInt8(ascii: "\\"), (0..<hashes).allSatisfy({ byte(offset: 1 + $0) == UInt8(ascii: "#") })
        else {
            advance()
            return
        }
        advance(1 + hashes)
        if byte() == UInt8(ascii: "(") {
            advance()
            readCode(untilClosingParenthesis: true)
        }
        advance()
    }

    private func isAtEnd(quotes: Int, hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { byte(offset: $0) == UInt8(ascii: "\"") }
            && (0..<hashes).allSatisfy { byte(offset: quotes + $0) == UInt8(ascii: "#") }
    }

    private var mayStartRegex: Bool {
        guard let next = byte(offset: 1), next > UInt8(ascii: " "), let previous = tokens.last else { return false }
        return ["=", "(", ",", ":", "[", "return"].contains(previous.text)
    }

    /// How far on the slash is that ends a regular expression on this line; nil where there is none.
    private var endOfRegexLine: Int? {
        var offset = 1
        while let byte = byte(offset: offset), byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "/") { return offset }
            offset += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }
}
