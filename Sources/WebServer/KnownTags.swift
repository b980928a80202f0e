/// The versions a browser has already, as If-None-Match lists them (RFC 9110, 13.1.2).
struct KnownTags: Hashable, Sendable {
    /// Between their quotes.
    private let tags: Set<Substring>
    private let isAny: Bool

    init(_ header: String) {
        var tags: Set<Substring> = []
        var rest = header[...]
        while let start = rest.firstIndex(of: "\"") {
            let tag = rest[rest.index(after: start)...].prefix { $0 != "\"" }
            guard tag.endIndex < rest.endIndex else { break }
            tags.insert(tag)
            rest = rest[rest.index(after: tag.endIndex)...]
        }
        self.tags = tags
        isAny = header.allSatisfy { $0 == "*" || $0 == " " || $0 == "\t" } && header.contains("*")
    }

    /// Compares weakly: `W/"1"` and `"1"` are the same page, maybe packed otherwise.
    ///
    /// - Parameter tag: with its quotes.
    func contains(_ tag: String) -> Bool {
        if isAny { return true }
        let opaque = tag.drop { $0 != "\"" }.dropFirst().dropLast()
        return tags.contains(opaque)
    }
}
