import Domain

/// A line of a list of contents: number, title and page, with the dots between them left out.
struct ContentsLine: Hashable, Sendable {
    let number: String?
    let title: String
    /// Empty where the list tells none.
    let page: String

    /// nil where the line ends in no page, nor in dots before one that isn't known: the number of "BAB I" is none.
    init?(_ text: String) {
        if text.hasSuffix(PrintedSign.page) {
            self = Self(withoutPage: text.dropLast(PrintedSign.page.count).trimmed)
            return
        }
        let words = text.split(separator: " ")
        guard words.count >= 2, let last = words.last else { return nil }
        if case .chapter(_, "") = OutlineLine(text) { return nil }
        let tail = String(last.reversed().prefix { $0 != "." && $0 != "…" }.reversed())
        guard Self.isPage(tail) else { return nil }
        page = tail
        var body = text.dropLast(tail.count).trimmed
        while let end = body.last, end == "." || end == "…" || end == " " || end == "_" { body.removeLast() }
        (number, title) = Self.parts(of: body)
        if title.isEmpty, number == nil { return nil }
    }

    /// A line of a list that tells no pages.
    init(withoutPage text: String) {
        page = ""
        (number, title) = Self.parts(of: text)
    }

    private static func parts(of line: String) -> (number: String?, title: String) {
        switch OutlineLine(line) {
        case .chapter(let printed, let name): return (printed, name)
        case .section(let printed, let name): return (printed, name)
        case .item, .plain:
            let caption = CaptionReading.number(of: line)
            let words = line.split(separator: " ", maxSplits: 2)
            return (caption?.number, caption != nil && words.count > 2 ? String(words[2]) : line)
        }
    }

    /// "12", "iv", "li": pages are numbers, small roman ones before the first chapter.
    private static func isPage(_ word: String) -> Bool {
        guard (1...5).contains(word.count) else { return false }
        return word.allSatisfy { $0.isASCII && $0.isNumber } || word.lowercased().allSatisfy { "ivxl".contains($0) }
    }
}
