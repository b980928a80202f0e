/// The words of a citation, and what can be read from them.
struct CitationWords {
    /// As printed, without closing points, commas, colons and brackets.
    private let printed: [String]
    /// The same in lower case.
    private let words: [String]

    /// A mention of an instrument and the index behind it.
    typealias Mention = (instrument: LegalInstrument, end: Int)

    init(_ text: String) {
        var rest = text.replacing(":", with: " ")
        for joined in ["Undang - Undang", "Undang- Undang", "Undang -Undang"] {
            rest = rest.replacing(joined, with: "Undang-Undang")
        }
        printed = rest.split(whereSeparator: \.isWhitespace).prefix(400).map(Self.bare).filter { !$0.isEmpty }
        words = printed.map { $0.lowercased() }
    }

    var count: Int { words.count }

    func firstIndex(from start: Int, where test: (String) -> Bool) -> Int? {
        start < words.count ? words[start...].firstIndex(where: test) : nil
    }

    /// All mentions from an index on.
    func instruments(from start: Int) -> [Mention] {
        var found: [Mention] = []
        var index = start
        while index < words.count {
            if let mention = instrument(at: index) {
                found.append(mention)
                index = max(mention.end, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The instrument whose name begins at an index; nil when none does, or none with a number.
    func instrument(at index: Int) -> Mention? {
        guard index < words.count, let (kind, length) = InstrumentNames.kind(of: words[index...]) else { return nil }
        let start = index + length
        guard let label = label(from: start) else { return nil }
        let number = number(from: label.next)
        guard !number.text.isEmpty, number.text.contains(where: \.isNumber) else { return nil }
        let named = words[start..<label.index]
        let instrument = LegalInstrument(
            InstrumentNames.refined(kind, issuer: named), of: InstrumentNames.issuer(named),
            Self.normalized(number.text), number.year ?? Self.yearInside(number.text))
        return (instrument, number.end)
    }

    /// Where "Nomor" stands and where the number begins; "UU 23/2014" has a number without it.
    private func label(from start: Int) -> (index: Int, next: Int)? {
        let limit = min(words.count, start + 18)
        guard start < limit else { return nil }
        let isName = words[start].hasPrefix("permen")
        let bare = isName ? start + 1 : start
        if bare < limit, let first = words[bare].utf8.first, (48...57).contains(first) { return (bare, bare) }
        guard let label = words[start..<limit].firstIndex(where: { ["nomor", "no", "nomer"].contains($0) }),
            !words[start..<label].contains(where: { ["tentang", "pasal", "sebagaimana"].contains($0) })
        else { return nil }
        return (label, label + 1)
    }

    /// The number up to its year, the year, and the index behind both.
    private func number(from start: Int) -> (text: String, year: Int?, end: Int) {
        var end = start
        while end < words.count, end < start + 5, !["tahun", "tentang", "thn"].contains(words[end]) { end += 1 }
        if end == start + 5 { end = min(start + 1, words.count) }
        let text = printed[min(start, end)..<end].joined(separator: " ")
        guard end + 1 < words.count, ["tahun", "thn"].contains(words[end]) else { return (text, nil, end) }
        return (text, Self.year(words[end + 1]), end + 2)
    }

    /// What follows "tentang" up to the publication or the amendments.
    func title(from start: Int) -> String? {
        guard let about = firstIndex(from: start, where: { $0 == "tentang" }),
            words[start..<about].allSatisfy(Self.isNumbering)
        else { return nil }
        let end = firstIndex(from: about + 1) { ["lembaran", "tambahan", "sebagaimana", "berita"].contains($0) }
        let title = printed[(about + 1)..<(end ?? words.count)].joined(separator: " ")
        return title.isEmpty ? nil : title
    }

    /// What may stand between the number and "tentang": the further numbers of a joint regulation.
    private static func isNumbering(_ word: String) -> Bool {
        ["nomor", "no", "tahun", "dan", "pmk", "republik", "indonesia"].contains(word)
            || word.contains(where: \.isNumber)
    }

    /// Where it says the instrument was published: of several references the one of its own year.
    func gazette(of instrument: LegalInstrument, from start: Int) -> GazetteReference? {
        var references: [GazetteReference] = []
        var index = start
        while index + 1 < words.count {
            if words[index] == "lembaran", words[index + 1] == "negara" || words[index + 1] == "negera" {
                let isSupplement = index > 0 && words[index - 1] == "tambahan"
                add(reference(at: index + 2), isSupplement: isSupplement, to: &references)
            }
            index += 1
        }
        return references.first { $0.year == instrument.year } ?? references.first
    }

    private func add(
        _ reference: GazetteReference, isSupplement: Bool, to references: inout [GazetteReference]
    ) {
        if isSupplement {
            let supplement = reference.number
            if references.isEmpty || references[references.count - 1].supplement != nil {
                references.append(GazetteReference(supplement: supplement))
            } else {
                references[references.count - 1].supplement = supplement
            }
        } else {
            references.append(reference)
        }
    }

    /// "Republik Indonesia Tahun 2006 Nomor 96" behind "Lembaran Negara".
    private func reference(at start: Int) -> GazetteReference {
        var reference = GazetteReference()
        var index = start
        while index < min(words.count, start + 8), !["lembaran", "tambahan"].contains(words[index]) {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if words[index] == "tahun" { reference.year = Self.year(next) }
            if ["nomor", "no"].contains(words[index]), let number = Int(next) {
                reference.number = number
                break
            }
            index += 1
        }
        return reference
    }

    private static func year(_ word: String) -> Int? { PrintedYear.read(word, in: PrintedYear.ofInstruments) }

    /// The year in "PER/09/M.PAN/5/2007" and "23/2014".
    private static func yearInside(_ number: String) -> Int? {
        number.split { !$0.isNumber }.compactMap { year(String($0)) }.last
    }

    /// In capitals, a plain number without leading zeros: "08" and the "8" of "8/2008" are 8.
    private static func normalized(_ number: String) -> String {
        let parts = number.split(separator: "/")
        if parts.count == 2, let own = Int(parts[0]), year(String(parts[1])) != nil { return String(own) }
        return Int(number).map(String.init) ?? number.uppercased()
    }

    private static func bare(_ word: Substring) -> String {
        let marks: Set<Character> = [",", ";", ":", ".", "(", ")", "\"", "“", "”", "*"]
        var rest = word
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        return String(rest)
    }
}
