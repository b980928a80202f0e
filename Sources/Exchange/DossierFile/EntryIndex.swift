import Domain

/// Lookups over the entries of a dossier that writing it as a tree of nodes needs, built once.
struct EntryIndex {
    /// An entry with the document it stands in.
    struct Located {
        let entry: Entry
        let document: Int
    }

    let dossier: Dossier
    /// All entries in document order.
    let located: [Located]
    /// Indicators by the node or position entry they hang under, in document order.
    let indicators: [EntryID: [Located]]
    /// Indicators that hang under no such entry.
    let looseIndicators: [Located]
    /// The first entry of each node.
    let firstOfNode: [NodeID: EntryID]
    let firstOfIndicator: [IndicatorID: EntryID]
    let nodes: [NodeID: PlanNode]
    let methods: [IndicatorID: Indicator]
    private let statements: [[EntryID: [Statement]]]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        let located = dossier.documents.enumerated().flatMap { index, document in
            document.entries.map { Located(entry: $0, document: index) }
        }
        self.located = located
        let heads = Set(located.filter { $0.entry.indicatorID == nil }.map(\.entry.id))
        let measured = located.filter { $0.entry.indicatorID != nil }
        let nested = measured.filter { $0.entry.parent.map(heads.contains) ?? false }
        indicators = Dictionary(grouping: nested) { $0.entry.parent ?? $0.entry.id }
        looseIndicators = measured.filter { !($0.entry.parent.map(heads.contains) ?? false) }
        firstOfNode = Self.first(located) { $0.nodeID }
        firstOfIndicator = Self.first(located) { $0.indicatorID }
        nodes = Dictionary(dossier.nodes.map { ($0.id, $0) }) { first, _ in first }
        methods = Dictionary(dossier.indicators.map { ($0.id, $0) }) { first, _ in first }
        statements = dossier.documents.map { Dictionary(grouping: $0.statements, by: \.entry) }
    }

    /// What a document states of an entry.
    func statements(of located: Located) -> [Statement] {
        statements[located.document][located.entry.id] ?? []
    }

    /// The name a node has in the file: the id of its first entry.
    func name(of node: NodeID) -> String { firstOfNode[node]?.text ?? node.text }

    func name(of indicator: IndicatorID) -> String { firstOfIndicator[indicator]?.text ?? indicator.text }

    /// The nodes that the entries alone tell of.
    var impliedNodes: [PlanNode] {
        located.compactMap { located in
            guard let id = located.entry.nodeID, firstOfNode[id] == located.entry.id else { return nil }
            return nodes[id] ?? PlanNode(id: id, level: .activity)
        }
    }

    /// The indicators that the entries alone tell of.
    var impliedIndicators: [Indicator] {
        located.compactMap { located in
            guard let id = located.entry.indicatorID, firstOfIndicator[id] == located.entry.id else { return nil }
            return methods[id] ?? Indicator(id: id)
        }
    }

    private static func first<Key: Hashable>(_ located: [Located], _ key: (Entry) -> Key?) -> [Key: EntryID] {
        var first: [Key: EntryID] = [:]
        for located in located {
            if let key = key(located.entry), first[key] == nil { first[key] = located.entry.id }
        }
        return first
    }
}
