import Domain

/// The names that what is imported gets in a dossier that has names already.
struct ImportedNames: Sendable {
    private(set) var documents: [DocumentID: DocumentID] = [:]
    private(set) var entries: [EntryID: EntryID] = [:]
    private(set) var nodes: [NodeID: NodeID] = [:]
    private(set) var indicators: [IndicatorID: IndicatorID] = [:]
    private(set) var positions: [PositionID: PositionID] = [:]

    init(_ proposed: Dossier, beside present: Dossier) {
        name(documentsOf: proposed, beside: present)
        for position in proposed.positions {
            let title = NormalizedName(position.title)
            let same = present.positions.first { NormalizedName($0.title) == title }?.id
            let taken = Set(present.positions.map(\.id)).union(positions.values)
            positions[position.id] = same ?? Self.free(position.id, beside: taken)
        }
        let printed = PrintedNames(present)
        for document in proposed.documents {
            let replaced = documents[document.id].flatMap { id in present.documents.first { $0.id == id } }
            name(entriesOf: document, of: proposed, printed: printed, replaced: replaced, present: present)
        }
        complete(proposed, beside: present)
    }

    private mutating func name(documentsOf proposed: Dossier, beside present: Dossier) {
        var open = present.documents
        var taken = Set(present.documents.map(\.id))
        for document in proposed.documents {
            let same = open.firstIndex {
                ($0.kind, $0.year, $0.revision, $0.stage) == (
                    document.kind, document.year, document.revision, document.stage
                )
            }
            let id = same.map { open.remove(at: $0).id } ?? Self.free(document.id, beside: taken)
            taken.insert(id)
            documents[document.id] = id
        }
    }

    /// Entries of a replaced document keep their names where they print the same; a subject printed elsewhere too keeps
    /// its own.
    private mutating func name(
        entriesOf document: PlanDocument, of proposed: Dossier, printed: PrintedNames, replaced: PlanDocument?,
        present: Dossier
    ) {
        let levels = Dictionary(proposed.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        let subjects = Dictionary(document.entries.map { ($0.id, $0.subject) }) { first, _ in first }
        let standing = present.documents.filter { $0.id != replaced?.id }.flatMap(\.entries).map(\.id)
        var open = replaced.map { PrintedEntries($0, of: present) } ?? PrintedEntries()
        var used = Set(standing).union(entries.values)
        var reserved = used.union(open.names)
        for entry in document.entries {
            let parent = entry.parent.flatMap { entries[$0] }
            let kind = PrintedKind(entry, levels)
            let old = open.take(entry, kind, parent: parent) { !used.contains($0) }
            let id = old?.id ?? Self.free(entry.id, beside: reserved)
            used.insert(id)
            reserved.insert(id)
            entries[entry.id] = id
            let above = entry.parent.flatMap { subjects[$0] }.flatMap { known(for: $0) }
            if let known = old?.subject ?? printed.subject(of: entry, kind, under: above) {
                adopt(known, for: entry.subject)
            }
        }
    }

    /// What of the present dossier a subject of the proposal was found to be.
    private func known(for subject: Subject) -> Subject? {
        switch subject {
        case .agency: .agency
        case .node(let id): nodes[id].map { .node($0) }
        case .indicator(let id): indicators[id].map { .indicator($0) }
        case .position(let id): positions[id].map { .position($0) }
        }
    }

    private mutating func adopt(_ known: Subject, for subject: Subject) {
        switch (subject, known) {
        case (.node(let new), .node(let old)) where nodes[new] == nil && !nodes.values.contains(old): nodes[new] = old
        case (.indicator(let new), .indicator(let old))
        where indicators[new] == nil && !indicators.values.contains(old):
            indicators[new] = old
        default: break
        }
    }

    /// What is new gets a name that nothing has.
    private mutating func complete(_ proposed: Dossier, beside present: Dossier) {
        var taken = Set(present.nodes.map(\.id)).union(nodes.values)
        for node in proposed.nodes where nodes[node.id] == nil {
            let id = Self.free(node.id, beside: taken)
            taken.insert(id)
            nodes[node.id] = id
        }
        var known = Set(present.indicators.map(\.id)).union(indicators.values)
        for indicator in proposed.indicators where indicators[indicator.id] == nil {
            let id = Self.free(indicator.id, beside: known)
            known.insert(id)
            indicators[indicator.id] = id
        }
    }

    /// The name itself where it is free, else with the next number behind it: "K1~2".
    private static func free<Part>(_ id: Identifier<Part>, beside taken: Set<Identifier<Part>>) -> Identifier<Part> {
        var (candidate, number) = (id, 2)
        while taken.contains(candidate) {
            candidate = Identifier("\(id.text)~\(number)")
            number += 1
        }
        return candidate
    }
}
