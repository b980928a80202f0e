import Domain

/// What a line of prose is by its own words: a chapter, a section, an item of a list, a line of the contents.
enum OutlineLine: Hashable, Sendable {
    /// "Bab I", "BAB I PENDAHULUAN".
    case chapter(number: String, title: String)
    /// "2.1.1 Realisasi …": as deep as it has steps.
    case section(number: String, title: String)
    case item(marker: String, text: String, depth: Int)
    case plain

    init(_ text: String) {
        if let chapter = Self.chapter(text) {
            self = .chapter(number: chapter.number, title: chapter.title)
        } else if let section = Self.section(text) {
            self = .section(number: section.number, title: section.title)
        } else if let item = Self.item(text) {
            self = item
        } else {
            self = .plain
        }
    }

    private static func chapter(_ text: String) -> (number: String, title: String)? {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].lowercased() == "bab" else { return nil }
        let number = LeadingMark.bare(String(words[1])).uppercased()
        guard !number.isEmpty, number.allSatisfy({ "IVXL".contains($0) || $0.isNumber }) else { return nil }
        return (number, words.count > 2 ? unstarred(words[2]) : "")
    }

    /// "1.1", "2.1.6." before a title.
    private static func section(_ text: String) -> (number: String, title: String)? {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return nil }
        let number = words[0].last == "." ? words[0].dropLast() : words[0]
        let steps = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (2...4).contains(steps.count),
            steps.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            words[1].first?.isLetter == true
        else { return nil }
        return (String(number), unstarred(words[1]))
    }

    private static func item(_ text: String) -> OutlineLine? {
        if let first = text.unicodeScalars.first, MissingMarks.isHyphen(first) || "•▪●○*".unicodeScalars.contains(first)
        {
            let rest = String(text.unicodeScalars.dropFirst()).trimmed
            if case .item(let marker, let text, _)? = item(rest), marker != "-" {
                return .item(marker: marker, text: text, depth: 2)
            }
            return rest.first?.isLetter == true ? .item(marker: "-", text: rest, depth: 3) : nil
        }
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let last = words[0].last, last == "." || last == ")", words[0].count <= 5 else {
            return nil
        }
        let bare = LeadingMark.bare(String(words[0]))
        let isNumber = bare.count <= 3 && !bare.isEmpty && bare.allSatisfy { $0.isASCII && $0.isNumber }
        let isLetter = bare.count == 1 && (bare.first.map { $0.isASCII && $0.isLowercase } ?? false)
        guard isNumber || isLetter else { return nil }
        return .item(marker: bare, text: unstarred(words[1]), depth: isNumber ? 1 : 2)
    }

    /// Without the stars that emphasis leaves.
    static func unstarred(_ text: some StringProtocol) -> String {
        text.contains("*") ? String(text.filter { $0 != "*" }).trimmed : String(text).trimmed
    }
}
