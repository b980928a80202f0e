/// Splits a source into words and marks, and leaves out comments, regular expressions and the text of strings; code
/// inside an interpolation stays.
struct SwiftLexer {
    private(set) var tokens: [Token] = []
    private(set) var position = 0
    private(set) var line = 1
    private let bytes: [UInt8]

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    static func tokens(of text: String) -> [Token] {
        var lexer = SwiftLexer(text)
        lexer.readCode(untilClosingParenthesis: false)
        return lexer.tokens
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// Reads code to the end, or to the mark that closes an interpolation.
    mutating func readCode(untilClosingParenthesis: Bool) {
        var depth = 0
        while position < bytes.count {
            if skipBlank() || skipComment() || skipString() || skipRegex() || readWord() { continue }
            let mark = bytes[position]
            if mark == UInt8(ascii: "(") { depth += 1 }
            if mark == UInt8(ascii: ")") {
                if untilClosingParenthesis && depth == 0 { return }
                depth -= 1
            }
            tokens.append(Token(text: String(UnicodeScalar(mark)), line: line))
            position += 1
        }
    }

    /// Whether the text goes on with these characters, `offset` further on.
    func isAt(_ text: StaticString, offset: Int = 0) -> Bool {
        let start = position + offset
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    /// The byte `offset` further on; nil past the end.
    func byte(offset: Int = 0) -> UInt8? {
        let index = position + offset
        return bytes.indices.contains(index) ? bytes[index] : nil
    }

    /// Moves on and counts lines.
    mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func skipBlank() -> Bool {
        guard let byte = byte(), byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "`") else { return false }
        advance()
        return true
    }

    private mutating func skipComment() -> Bool {
        if isAt("//") {
            while let byte = byte(), byte != UInt8(ascii: "\n") { position += 1 }
            return true
        }
        guard isAt("/*") else { return false }
        var depth = 0
        repeat {
            if isAt("/*") {
                depth += 1
                advance(2)
            } else if isAt("*/") {
                depth -= 1
                advance(2)
            } else {
                advance()
            }
        } while depth > 0 && position < bytes.count
        return true
    }

    private mutating func readWord() -> Bool {
        let start = position
        while let byte = byte(), Self.isWordByte(byte) { position += 1 }
        guard position > start else { return false }
        tokens.append(Token(text: String(decoding: bytes[start..<position], as: UTF8.self), line: line))
        return true
    }
}
