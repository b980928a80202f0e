import Domain

/// The entries of one document, each to be found once by what identifies it.
struct PrintedEntries {
    private struct Key: Hashable {
        let kind: PrintedKind
        let parent: EntryID?
        let text: String
    }

    /// The last first.
    private var open: [Key: [Entry]] = [:]
    let names: Set<EntryID>

    init() {
        names = []
    }

    init(_ document: PlanDocument, of dossier: Dossier) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        names = Set(document.entries.map(\.id))
        for entry in document.entries.reversed() {
            for text in Self.texts(of: entry) {
                let key = Key(kind: PrintedKind(entry, levels), parent: entry.parent, text: text)
                open[key, default: []].append(entry)
            }
        }
    }

    /// The next entry of the same kind under the same one with the same code, name or, failing these, number or place.
    mutating func take(
        _ entry: Entry, _ kind: PrintedKind, parent: EntryID?, isFree: (EntryID) -> Bool
    ) -> Entry? {
        for text in Self.texts(of: entry) {
            let key = Key(kind: kind, parent: parent, text: text)
            while let candidate = open[key]?.popLast() {
                if isFree(candidate.id) { return candidate }
            }
        }
        return nil
    }

    /// What prints nothing is found by its place alone, which its id follows.
    private static func texts(of entry: Entry) -> [String] {
        let texts = PrintedNames.texts(of: entry) + (entry.number.map { ["№\($0)"] } ?? [])
        return texts.isEmpty ? ["=\(entry.id)"] : texts
    }
}
