import Domain

/// Turns paths of a dossier into names for people: "Program … › Kegiatan …", "TW II".
package struct PlaceNames: Sendable {
    /// A place in words.
    package struct Trail: Hashable, Sendable {
        /// From the outermost node or the document inwards.
        package var nodes: [String]
        /// The post whose sheet it is on; nil for other places.
        package var post: String?
        package var indicator: String?
        /// "target tahunan", "anggaran TW II"; nil for the thing itself.
        package var field: String?
    }

    private static let document = Localized(id: "Dokumen", en: "Document")
    private static let text = Localized(id: "Naskah", en: "Text")
    private static let nameless = Localized(id: "tanpa nama", en: "without a name")
    private static let target = Localized(id: "target tahunan", en: "target of the year")
    private static let budget = Localized(id: "anggaran", en: "budget")

    private let entries: [String: Entry]
    private let levels: [NodeID: PlanLevel]
    private let documents: [String: PlanDocument]
    private let posts: [String: String]
    private let language: Language

    package init(_ dossier: Dossier, in language: Language) {
        self.language = language
        let all = dossier.documents.flatMap(\.entries)
        entries = Dictionary(all.map { ($0.id.text, $0) }) { first, _ in first }
        levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        posts = Dictionary(dossier.positions.map { ($0.id.text, $0.title) }) { first, _ in first }
        documents = Dictionary(dossier.documents.map { ($0.id.text, $0) }) { first, _ in first }
    }

    /// The place of a path; empty where the dossier has no such thing.
    package func trail(of path: DossierPath) -> Trail {
        var parts = path.text.split(separator: "/").map(String.init)[...]
        guard let root = parts.popFirst(), let id = parts.popFirst() else { return Trail(nodes: []) }
        switch root {
        case "nodes": return nodeTrail(id, rest: parts)
        case "positions": return postTrail(id, rest: parts)
        case "documents":
            return Trail(nodes: [documents[id]?.kind.title ?? Self.document.text(in: language)] + textPart(parts))
        default: return Trail(nodes: [])
        }
    }

    private func nodeTrail(_ id: String, rest: ArraySlice<String>) -> Trail {
        var rest = rest
        var trail = Trail(nodes: ancestors(of: id).map(title))
        if rest.first == "indicators", rest.count > 1 {
            rest = rest.dropFirst()
            if let entry = rest.popFirst().flatMap({ entries[$0] }) { trail.indicator = numbered(entry) }
        }
        trail.field = field(rest)
        return trail
    }

    /// The post, then the result of its row.
    private func postTrail(_ id: String, rest: ArraySlice<String>) -> Trail {
        guard let post = posts[id] else { return Trail(nodes: []) }
        var rest = rest
        var trail = Trail(nodes: [post], post: post)
        if rest.first == "rows", rest.count > 1 {
            rest = rest.dropFirst()
            if let result = rest.popFirst().flatMap({ entries[$0] }) { trail.nodes.append(numbered(result)) }
        }
        if rest.first == "indicators", rest.count > 1 {
            rest = rest.dropFirst()
            if let entry = rest.popFirst().flatMap({ entries[$0] }) { trail.indicator = numbered(entry) }
        }
        trail.field = field(rest)
        return trail
    }

    /// From the outermost inwards; a cycle, which only a damaged dossier has, ends the walk.
    private func ancestors(of id: String) -> [Entry] {
        var chain: [Entry] = []
        var next = entries[id]
        while let entry = next, chain.count < PlanLevel.allCases.count * 2 {
            chain.append(entry)
            next = entry.parent.flatMap { entries[$0.text] }
        }
        return chain.reversed()
    }

    private func title(of entry: Entry) -> String {
        let level = entry.nodeID.flatMap { levels[$0] }?.title ?? ""
        let name = entry.name ?? nameless
        let isNamedByLevel = name.lowercased().hasPrefix(level.lowercased())
        let heading = isNamedByLevel ? nil : level
        return [heading, entry.number, name].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var nameless: String { Self.nameless.text(in: language) }

    private func numbered(_ entry: Entry) -> String {
        [entry.number, entry.name ?? nameless].compactMap { $0 }.joined(separator: " ")
    }

    private func textPart(_ parts: ArraySlice<String>) -> [String] {
        parts.first == "blocks" ? [Self.text.text(in: language)] : []
    }

    private func field(_ parts: ArraySlice<String>) -> String? {
        let budget = Self.budget.text(in: language)
        let quarter = parts.last.flatMap(Int.init).flatMap(Quarter.init(rawValue:))?.title
        switch parts.first {
        case "target": return Self.target.text(in: language)
        case "quarters": return quarter.map { "target \($0)" }
        case "budget": return parts.count > 1 ? quarter.map { "\(budget) \($0)" } : budget
        default: return nil
        }
    }
}
