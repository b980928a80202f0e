/// A sentence of ours with open parts, in both languages.
///
/// `{1}` is a part that is quoted as it stands; `[1]` one that is words of ours again, which have their own English. The
/// Indonesian has its parts in order, the English where it needs them.
package struct ReasonPattern: Hashable, Sendable {
    /// A piece of a sentence.
    enum Piece: Hashable, Sendable {
        case words(String)
        /// Counted from 0.
        case part(Int, isOurs: Bool)
    }

    let indonesian: [Piece]
    let english: [Piece]
    /// Whether it stands inside other sentences alone.
    let isPhrase: Bool

    init(id: String, en: String) {
        self.init(id, en, isPhrase: false)
    }

    init(phrase: String, en: String) {
        self.init(phrase, en, isPhrase: true)
    }

    private init(_ id: String, _ en: String, isPhrase: Bool) {
        indonesian = Self.pieces(of: id)
        english = Self.pieces(of: en)
        self.isPhrase = isPhrase
    }

    /// How many letters of it are its own: of several that fit a text, the one with the most is meant.
    var weight: Int {
        indonesian.reduce(0) { if case .words(let words) = $1 { $0 + words.utf8.count } else { $0 } }
    }

    func filled(with parts: [String]) -> String { Self.text(of: indonesian) { index, _ in parts[index] } }

    /// The sentence in English, of one that was written; nil where it isn't this one.
    ///
    /// - Parameter words: the English of words of ours; nil where they are none.
    func english(of written: String, words: (String) -> String?) -> String? {
        guard let parts = parts(of: written) else { return nil }
        var ours: [Int: String] = [:]
        for case .part(let index, true) in indonesian {
            guard let text = words(parts[index]) else { return nil }
            ours[index] = text
        }
        return Self.text(of: english) { index, isOurs in isOurs ? ours[index] ?? parts[index] : parts[index] }
    }

    /// What stands at the open parts of a sentence; nil where it isn't this one.
    private func parts(of written: String) -> [String]? {
        var (rest, parts) = (Substring(written), [String]())
        for (position, piece) in indonesian.enumerated() {
            guard case .words(let words) = piece else { continue }
            if position == 0 {
                guard rest.hasPrefix(words) else { return nil }
                rest = rest.dropFirst(words.count)
            } else if position == indonesian.count - 1 {
                guard rest.hasSuffix(words) else { return nil }
                parts.append(String(rest.dropLast(words.count)))
                rest = ""
            } else {
                guard let found = rest.firstRange(of: words) else { return nil }
                parts.append(String(rest[..<found.lowerBound]))
                rest = rest[found.upperBound...]
            }
        }
        if case .part? = indonesian.last {
            parts.append(String(rest))
            rest = ""
        }
        return rest.isEmpty ? parts : nil
    }

    private static func text(of pieces: [Piece], _ part: (Int, Bool) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .part(let index, let isOurs): part(index, isOurs)
            }
        }.joined()
    }

    private static func pieces(of text: String) -> [Piece] {
        var (pieces, rest) = ([Piece](), Substring(text))
        while let match = rest.firstMatch(of: /\{(\d)\}|\[(\d)\]/) {
            let words = rest[..<match.range.lowerBound]
            if !words.isEmpty { pieces.append(.words(String(words))) }
            let number = (match.1 ?? match.2).flatMap { Int($0) } ?? 1
            pieces.append(.part(number - 1, isOurs: match.2 != nil))
            rest = rest[match.range.upperBound...]
        }
        return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
    }
}
