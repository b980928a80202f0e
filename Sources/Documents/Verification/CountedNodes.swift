import Domain

/// The entries of a document's nodes that are things of a plan: neither totals nor the groups of a recapitulation.
struct CountedNodes {
    private let document: PlanDocument
    private let levelOf: [NodeID: PlanLevel]
    private let agencies: Set<EntryID>
    /// Entries with others below them.
    private let holders: Set<EntryID>

    init(_ document: PlanDocument, levelOf: [NodeID: PlanLevel]) {
        self.document = document
        self.levelOf = levelOf
        agencies = Set(document.entries.filter { $0.nodeID.flatMap { levelOf[$0] } == .agency }.map(\.id))
        holders = Set(document.entries.filter { $0.nodeID != nil }.compactMap(\.parent))
    }

    /// Levels that occur, from the top.
    var levels: [DocumentSummary.LevelCount] {
        let counted = document.entries.compactMap { entry in
            entry.nodeID.flatMap { levelOf[$0] }.map { (entry: entry, level: $0) }
        }.filter { isCounted($0.entry, $0.level) }
        let byLevel = Dictionary(grouping: counted, by: \.level)
        return byLevel.keys.sorted().map { level in
            let entries = (byLevel[level] ?? []).map(\.entry)
            return .init(
                level: level, distinct: Set(entries.map { identity(of: $0, level) }).count, printed: entries.count)
        }
    }

    private func isCounted(_ entry: Entry, _ level: PlanLevel) -> Bool {
        switch level {
        case .agency: holders.contains(entry.id) || !entry.isNamedAsTotal
        case .affair: holders.contains(entry.id) || !(entry.parent.map(agencies.contains) ?? false)
        default: true
        }
    }

    /// An agency is the same wherever its name stands.
    private func identity(of entry: Entry, _ level: PlanLevel) -> String {
        if level == .agency, let name = entry.name.map({ NormalizedName($0).text }), !name.isEmpty {
            return "\"" + name
        }
        return entry.nodeID?.text ?? entry.id.text
    }
}
