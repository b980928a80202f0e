extension LegalCitation {
    /// Reads a line of a list of legal bases; nil when it doesn't begin with an instrument that has a number.
    package static func read(_ text: String) -> LegalCitation? {
        let words = CitationWords(text)
        guard let main = words.instrument(at: 0) ?? words.instrument(at: 1) else { return nil }
        let end = words.firstIndex(from: main.end) { ["sebagaimana", "jo", "juncto"].contains($0) } ?? words.count
        let amendments = words.instruments(from: end).map(\.instrument).filter { $0 != main.instrument }
        var seen: Set<LegalInstrument> = []
        return LegalCitation(
            instrument: main.instrument, title: words.title(from: main.end),
            amendments: amendments.filter { seen.insert($0).inserted },
            gazette: words.gazette(of: main.instrument, from: main.end))
    }

    /// Every instrument a text mentions with its number, in order.
    package static func mentions(in text: String) -> [LegalInstrument] {
        CitationWords(text).instruments(from: 0).map(\.instrument)
    }
}
