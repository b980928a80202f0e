import Domain

/// Separates the mark of order from a name: "1. Penempatan PNS", "a Jumlah Rapat", "2 Prosentase …".
struct LeadingMark: Hashable, Sendable {
    var mark: String?
    var name: String

    init(_ text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map(Substring.init)
        if words.count == 2, words[0].utf8.count <= 24, Self.isMark(String(words[0])) || Self.isCode(String(words[0])),
            Self.opensName(words[1])
        {
            mark = Self.bare(String(words[0]))
            name = String(words[1])
        } else if let glued = Self.glued(text) {
            mark = glued.mark
            name = glued.name
        } else {
            mark = nil
            name = text
        }
    }

    /// Names end without the ":" or ";" of a running text.
    static func withoutEndMark(_ name: String) -> String {
        var text = name[...]
        while let last = text.last, last == ":" || last == ";" || last == " " { text = text.dropLast() }
        return String(text)
    }

    /// "1", "1.", "(2)", "a.", "b)", "IV.", "2.1": nothing but a mark.
    static func isMark(_ text: String) -> Bool {
        var body = text.utf8[...]
        guard body.count <= 14 else { return false }
        if body.first == UInt8(ascii: "(") { body = body.dropFirst() }
        if let last = body.last, last == point || last == UInt8(ascii: ")") { body = body.dropLast() }
        guard !body.isEmpty, body.count <= 12 else { return false }
        if body.allSatisfy(isDigit) { return body.count <= 3 }
        if body.count == 1, let letter = body.first { return isLetter(letter) }
        if body.count <= 5, body.allSatisfy({ "IVXL".utf8.contains($0) }) { return true }
        guard body.contains(point) else { return false }
        let steps = body.split(separator: point, omittingEmptySubsequences: false)
        return steps.count > 1 && steps.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    /// "5.03.02", "5.03.02.2.01.0003": a code of the nomenclature rather than a mark of order.
    static func isCode(_ text: String) -> Bool {
        var body = text.utf8[...]
        guard (5...24).contains(body.count), body.count(where: { $0 == point }) >= 2 else { return false }
        if body.last == point { body = body.dropLast() }
        let steps = body.split(separator: point, omittingEmptySubsequences: false)
        return steps.count >= 3 && steps.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(isDigit) }
            && steps.contains { $0.count >= 2 && $0.first == UInt8(ascii: "0") } && steps.contains { $0.count == 2 }
    }

    private static let point = UInt8(ascii: ".")

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    static func bare(_ mark: String) -> String {
        String(mark.drop { $0 == "(" }).split(separator: ")").first.map { part in
            part.hasSuffix(".") ? String(part.dropLast()) : String(part)
        } ?? mark
    }

    private static func opensName(_ rest: Substring) -> Bool {
        rest.first.map { $0.isLetter || $0 == "(" } ?? false
    }

    /// "1.Penempatan PNS": the mark without a space after it.
    private static func glued(_ text: String) -> (mark: String, name: String)? {
        guard text.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false,
            let point = text.prefix(4).firstIndex(where: { $0 == "." || $0 == ")" })
        else { return nil }
        let mark = text[..<point]
        let name = text[text.index(after: point)...]
        guard (1...2).contains(mark.count), mark.allSatisfy({ $0.isASCII && $0.isNumber }), name.count > 3,
            name.first?.isLetter == true
        else { return nil }
        return (String(mark), String(name))
    }
}
