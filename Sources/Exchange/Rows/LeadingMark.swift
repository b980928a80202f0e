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

    /// "1", "1.", "(2)", "a.", "b)", "IV.", "2.1": nothing but a mark.
    static func isMark(_ text: String) -> Bool {
        guard text.utf8.count <= 14 else { return false }
        var body = Substring(text)
        if body.first == "(" { body = body.dropFirst() }
        if let last = body.last, last == "." || last == ")" { body = body.dropLast() }
        guard !body.isEmpty, body.utf8.count <= 12 else { return false }
        if body.allSatisfy({ $0.isASCII && $0.isNumber }) { return body.utf8.count <= 3 }
        if body.utf8.count == 1, let letter = body.first { return letter.isASCII && letter.isLetter }
        if body.utf8.count <= 5, body.allSatisfy({ "IVXL".contains($0) }) { return true }
        let steps = body.split(separator: ".", omittingEmptySubsequences: false)
        return steps.count > 1 && steps.allSatisfy { !$0.isEmpty && $0.utf8.count <= 2 && $0.allSatisfy(\.isNumber) }
    }

    /// "5.03.02", "5.03.02.2.01.0003": a code of the nomenclature rather than a mark of order.
    static func isCode(_ text: String) -> Bool {
        guard (5...24).contains(text.utf8.count) else { return false }
        let body = text.last == "." ? text.dropLast() : text[...]
        let steps = body.split(separator: ".", omittingEmptySubsequences: false)
        return steps.count >= 3 && steps.allSatisfy { (1...4).contains($0.utf8.count) && $0.allSatisfy(\.isNumber) }
            && steps.contains { $0.utf8.count >= 2 && $0.hasPrefix("0") } && steps.contains { $0.utf8.count == 2 }
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
