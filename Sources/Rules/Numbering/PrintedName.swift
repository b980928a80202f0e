import Domain

/// One print of a node's name, reduced to what identifies it.
struct PrintedName: Sendable {
    let identity: NormalizedName
    let place: Place

    /// The name of an entry and of its reprints.
    static func all(of node: NodeView) -> [PrintedName] {
        let first = node.identity.map { PrintedName(identity: $0, place: node.place) }
        let again = node.entry.reprints.compactMap { reprint in
            reprint.name.map { name in
                PrintedName(
                    identity: NormalizedName(name),
                    place: Place(path: node.path, source: reprint.place, quote: name))
            }
        }
        return ([first].compactMap { $0 } + again).filter { !$0.identity.isEmpty }
    }

    /// The wording printed most often; of equals the one without a known misspelling, then the first.
    static func usual(of prints: [PrintedName]) -> NormalizedName? {
        let counts = Dictionary(prints.map { ($0.identity, 1) }, uniquingKeysWith: +)
        let most = counts.values.max() ?? 0
        let candidates = prints.filter { counts[$0.identity] == most }
        let clean = candidates.first { FieldSpelling.corrections(in: $0.place.quote).isEmpty }
        return (clean ?? candidates.first)?.identity
    }
}
