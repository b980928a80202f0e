import Domain

/// Takes out of a dossier that was read what the printed document added to its source.
struct Additions {
    private let parts: Set<Added.Part>

    init(_ added: [Added]) {
        parts = added.reduce(into: []) { $0.formUnion($1.parts) }
    }

    /// - Parameter source: what was printed; its documents in the same order.
    func remove(from read: Dossier, to source: Dossier) -> Dossier {
        var result = read
        var gone: Set<NodeID> = []
        for index in result.documents.indices where source.documents.indices.contains(index) {
            let original = source.documents[index]
            let known = Set(original.blocks.map(Self.key))
            gone.formUnion(
                removeTables(from: &result.documents[index], known: Set(original.entries.compactMap(\.name))))
            if parts.contains(.numbers) { removeNumbers(from: &result.documents[index], to: original) }
            result.documents[index].blocks.removeAll { isAdded($0) && !known.contains(Self.key($0)) }
        }
        let named = Set(result.documents.flatMap(\.entries).compactMap(\.nodeID))
        result.nodes.removeAll { gone.contains($0.id) && !named.contains($0.id) }
        return result
    }

    private static func key(_ block: Block) -> [String?] { [block.kind.rawValue, block.number, block.text] }

    private func isAdded(_ block: Block) -> Bool {
        parts.contains { part in
            switch part {
            case .headings(let titles): block.kind == .heading && titles.contains(block.text)
            case .captions(let words): block.kind == .caption && words.contains { block.text.hasSuffix(". \($0)") }
            case .tables, .numbers: false
            }
        }
    }

    /// Rows are told by their order, as far as their names are the same.
    private func removeNumbers(from document: inout PlanDocument, to source: PlanDocument) {
        let own = source.entries.filter { $0.nodeID != nil }
        let read = document.entries.indices.filter { document.entries[$0].nodeID != nil }
        for (index, entry) in zip(read, own)
        where entry.number == nil && document.entries[index].name == entry.name {
            document.entries[index].number = nil
        }
    }

    /// - Parameter known: names of the source's entries.
    /// - Returns: the nodes that stood in them.
    private func removeTables(from document: inout PlanDocument, known: Set<String>) -> Set<NodeID> {
        var gone: Set<NodeID> = []
        for case .tables(let word) in parts where !known.contains(word) {
            let entries = Set(document.entries.filter { $0.name == word }.map(\.id))
            gone.formUnion(document.entries.filter { entries.contains($0.id) }.compactMap(\.nodeID))
            let tables = Set(document.statements.filter { entries.contains($0.entry) }.compactMap(\.table))
            document.entries.removeAll { entries.contains($0.id) }
            document.statements.removeAll { entries.contains($0.entry) }
            let filled = Set(document.statements.compactMap(\.table))
            let empty = tables.subtracting(filled)
            document.tables.removeAll { empty.contains($0.id.text) }
            document.blocks.removeAll { $0.table.map { empty.contains($0.text) } ?? false }
        }
        return gone
    }
}

extension DocumentDefinition {
    /// What was printed in this document and read again, without what the document added to its source.
    package func withoutAdditions(_ read: Dossier, to source: Dossier) -> Dossier {
        Additions(added).remove(from: read, to: source)
    }
}
