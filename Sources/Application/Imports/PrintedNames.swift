import Domain

/// What a dossier prints, by what identifies it: its kind, its code or its name, and what it hangs under.
struct PrintedNames: Sendable {
    private struct Key: Hashable {
        let kind: PrintedKind
        let text: String
    }

    /// With the subject each hangs under.
    private var subjects: [Key: [(subject: Subject, parent: Subject?)]] = [:]

    init(_ dossier: Dossier) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        var above: [EntryID: Subject] = [:]
        for entry in dossier.documents.flatMap(\.entries) {
            above[entry.id] = entry.subject
            let parent = entry.parent.flatMap { above[$0] }
            for text in Self.texts(of: entry) {
                let key = Key(kind: PrintedKind(entry, levels), text: text)
                if !subjects[key, default: []].contains(where: { $0.subject == entry.subject }) {
                    subjects[key, default: []].append((entry.subject, parent))
                }
            }
        }
    }

    /// What is printed with the same code or name under the same thing; a node also where only one of its level is.
    func subject(of entry: Entry, _ kind: PrintedKind, under parent: Subject?) -> Subject? {
        for text in Self.texts(of: entry) {
            let known = subjects[Key(kind: kind, text: text)] ?? []
            if let parent, let same = known.first(where: { $0.parent == parent }) { return same.subject }
            if kind != .indicator, known.count == 1 { return known[0].subject }
        }
        return nil
    }

    /// The code goes before the name.
    static func texts(of entry: Entry) -> [String] {
        let name = entry.name.map { NormalizedName($0).text } ?? ""
        return [entry.code.map { "#\($0)" }, name.isEmpty ? nil : name].compactMap { $0 }
    }
}
