import Domain

/// Finds what was printed before: the same objective, the same program in another block, the same indicator.
struct PlanRegistry {
    struct Known {
        var entry: EntryID
        var level: PlanLevel
        var name: NormalizedName
        var parent: EntryID?
        var under: EntryID?
        var number: String?
        var section: Int
    }

    private(set) var nodes: [PlanLevel: [Known]] = [:]
    /// Nodes of the documents read before; only ever the same subject, never the same entry.
    private var earlier: [PlanLevel: [Known]] = [:]
    private var exact: [PlanLevel: [String: Int]] = [:]
    private var indicators: [EntryID: [(entry: EntryID, name: NormalizedName)]] = [:]

    /// Goes on to the next document of the dossier.
    mutating func endDocument() {
        for (level, known) in nodes { earlier[level, default: []].append(contentsOf: known) }
        nodes = [:]
        exact = [:]
        indicators = [:]
    }

    /// The first node of a level with the name in the documents read before.
    func before(_ level: PlanLevel, named name: NormalizedName) -> (known: Known, isExact: Bool)? {
        guard let known = earlier[level]?.first(where: { $0.name.resembles(name) }) else { return nil }
        return (known, known.name == name)
    }

    mutating func add(_ node: Known) {
        if exact[node.level, default: [:]][node.name.text] == nil {
            exact[node.level, default: [:]][node.name.text] = nodes[node.level]?.count ?? 0
        }
        nodes[node.level, default: []].append(node)
    }

    mutating func add(indicator: EntryID, named name: NormalizedName, of node: EntryID) {
        indicators[node, default: []].append((indicator, name))
    }

    /// The first node of a level with the name, or with a name that differs only by slips of spelling.
    func first(_ level: PlanLevel, named name: NormalizedName) -> (known: Known, isExact: Bool)? {
        guard !name.isEmpty else { return nil }
        if let index = exact[level]?[name.text], let known = nodes[level]?[index] { return (known, true) }
        return nodes[level]?.first { $0.name.resembles(name) }.map { ($0, false) }
    }

    /// The node already printed at this very place: same section, parent, name and number.
    func repeated(_ node: Known) -> Known? {
        nodes[node.level]?.last { known in
            known.section == node.section && known.parent == node.parent && known.under == node.under
                && known.name == node.name && known.number == node.number && !node.name.isEmpty
        }
    }

    func indicator(of node: EntryID, named name: NormalizedName) -> EntryID? {
        indicators[node]?.first { $0.name.resembles(name) }?.entry
    }
}
