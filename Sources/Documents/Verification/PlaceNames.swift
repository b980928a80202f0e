import Domain

/// Turns paths of a dossier into names for people: "Program … › Kegiatan …", "TW II".
package struct PlaceNames: Sendable {
    /// A place in words.
    package struct Trail: Hashable, Sendable {
        /// From the outermost node or the document inwards.
        package var nodes: [String]
        package var indicator: String?
        /// "target tahunan", "anggaran TW II"; nil for the thing itself.
        package var field: String?
    }

    private let entries: [String: Entry]
    private let levels: [NodeID: PlanLevel]
    private let documents: [String: PlanDocument]

    package init(_ dossier: Dossier) {
        let all = dossier.documents.flatMap(\.entries)
        entries = Dictionary(all.map { ($0.id.text, $0) }) { first, _ in first }
        levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        documents = Dictionary(dossier.documents.map { ($0.id.text, $0) }) { first, _ in first }
    }

    /// The place of a path; empty where the dossier has no such thing.
    package func trail(of path: DossierPath) -> Trail {
        var parts = path.text.split(separator: "/").map(String.init)[...]
        guard let root = parts.popFirst(), let id = parts.popFirst() else { return Trail(nodes: []) }
        switch root {
        case "nodes": return nodeTrail(id, rest: parts)
        case "documents": return Trail(nodes: [documents[id]?.kind.title ?? "Dokumen"] + textPart(parts))
        default: return Trail(nodes: [])
        }
    }

    private func nodeTrail(_ id: String, rest: ArraySlice<String>) -> Trail {
        var rest = rest
        var trail = Trail(nodes: ancestors(of: id).map(title))
        if rest.first == "indicators", rest.count > 1 {
            rest = rest.dropFirst()
            if let entry = rest.popFirst().flatMap({ entries[$0] }) { trail.indicator = numbered(entry, "tanpa nama") }
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
        let name = entry.name ?? "tanpa nama"
        let isNamedByLevel = name.lowercased().hasPrefix(level.lowercased())
        let heading = isNamedByLevel ? nil : level
        return [heading, entry.number, name].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func numbered(_ entry: Entry, _ nameless: String) -> String {
        [entry.number, entry.name ?? nameless].compactMap { $0 }.joined(separator: " ")
    }

    private func textPart(_ parts: ArraySlice<String>) -> [String] {
        parts.first == "blocks" ? ["Naskah"] : []
    }

    private func field(_ parts: ArraySlice<String>) -> String? {
        let quarter = parts.last.flatMap(Int.init).flatMap(Quarter.init(rawValue:))?.title
        switch parts.first {
        case "target": return "target tahunan"
        case "quarters": return quarter.map { "target \($0)" }
        case "budget": return parts.count > 1 ? quarter.map { "anggaran \($0)" } : "anggaran"
        default: return nil
        }
    }
}
