import Domain

/// Siblings that are counted together, with their printed numbers, under the way of counting the document follows.
///
/// Some documents begin again at 1 under each parent, others count through: the way with the fewest slips is meant.
struct NumberedGroup: Sendable {
    /// One numbered entry: what it is called in messages, where it stands and its number.
    struct Item: Sendable {
        let entry: Entry
        let place: Place
        let printed: String
        let ordinal: PrintedOrdinal
    }

    let level: PlanLevel
    let isIndicator: Bool
    let items: [Item]
    let slips: [NumberRun.Slip]
    private let isUniform: Bool

    /// "Sasaran", "Indikator kegiatan", for messages.
    var title: Localized {
        guard isIndicator else { return Localized(both: level.title) }
        return Localized(id: "Indikator \(level.title.lowercased())", en: "\(level.title) indicator")
    }

    /// All groups of a document, each counted the way the document counts on that level.
    static func groups(of document: IndexedDocument) -> [NumberedGroup] {
        PlanLevel.allCases.flatMap { level -> [NumberedGroup] in
            let nodes = document.nodes.filter { $0.level == level }
            let indicators = nodes.flatMap(\.indicators)
            return best(of: candidates(nodes), level: level, isIndicator: false)
                + best(of: candidates(indicators), level: level, isIndicator: true)
        }
    }

    /// The ways of counting nodes, from the narrowest to the whole document.
    private static func candidates(_ nodes: [NodeView]) -> [[[Item]]] {
        let items = nodes.map { ($0, item($0.entry, $0.place)) }
        let narrow = [
            grouped(items) { "\(scope(of: $0.parent))|\($0.entry.under?.text ?? "")" },
            grouped(items) { scope(of: $0.parent) },
        ]
        let depth = nodes.lazy.map(\.ancestors.count).max() ?? 0
        let wide = (1..<max(depth, 1)).map { height in
            grouped(items) { node in node.ancestors.dropFirst(height).first?.id.text ?? "" }
        }
        return narrow + wide + [grouped(items) { _ in "" }]
    }

    /// The ways of counting indicators: per node, per parent of the node, or through.
    private static func candidates(_ indicators: [IndicatorView]) -> [[[Item]]] {
        let items = indicators.map { ($0, item($0.entry, $0.place)) }
        return [
            grouped(items) { $0.node.id.text },
            grouped(items) { $0.node.parent?.id.text ?? "" },
            grouped(items) { _ in "" },
        ]
    }

    /// Two blocks of one program under one objective are one parent.
    private static func scope(of parent: NodeView?) -> String {
        guard let parent, let node = parent.entry.nodeID else { return "" }
        return "\(node)|\(parent.parent?.id.text ?? "")|\(parent.entry.under?.text ?? "")"
    }

    private static func item(_ entry: Entry, _ place: Place) -> Item? {
        guard let printed = entry.number, let ordinal = PrintedOrdinal(printed) else { return nil }
        var numbered = place
        numbered.quote = place.quote.isEmpty ? printed : "\(printed) \(place.quote)"
        return Item(entry: entry, place: numbered, printed: printed, ordinal: ordinal)
    }

    /// In printed order; a further print of the same node is no item of its own.
    private static func grouped<View>(_ items: [(View, Item?)], by key: (View) -> String) -> [[Item]] {
        var order: [String] = []
        var groups: [String: [Item]] = [:]
        var seen: [String: Set<Subject>] = [:]
        for case (let view, let item?) in items {
            let key = key(view)
            if groups[key] == nil { order.append(key) }
            let isFirst = seen[key, default: []].insert(item.entry.subject).inserted
            if isFirst { groups[key, default: []].append(item) }
        }
        return order.compactMap { groups[$0] }
    }

    private static func best(of candidates: [[[Item]]], level: PlanLevel, isIndicator: Bool) -> [NumberedGroup] {
        let graded = candidates.map { groups in
            groups.map { group(of: $0, level: level, isIndicator: isIndicator) }
        }
        let costs = graded.map { $0.reduce(0) { $0 + $1.cost } }
        guard let least = costs.min(), let index = costs.firstIndex(of: least) else { return [] }
        let chosen = graded[index]
        return chosen.count == 1 ? chosen.map(\.asExcerpt) : chosen
    }

    private static func group(of items: [Item], level: PlanLevel, isIndicator: Bool) -> NumberedGroup {
        let isUniform = Set(items.map { "\($0.ordinal.style) \($0.ordinal.prefix)" }).count <= 1
        return NumberedGroup(
            level: level, isIndicator: isIndicator, items: items,
            slips: isUniform ? NumberRun(items.map(\.ordinal.value)).slips : [], isUniform: isUniform)
    }

    /// Numbers written in more than one way don't count on from one another; nothing is said of their order.
    private var cost: Int { isUniform ? slips.count : items.count }

    /// The only group of a document may be cut out of a longer plan: it need not begin at 1.
    private var asExcerpt: NumberedGroup {
        let rest = slips.filter { slip in
            if case .gap(_, after: nil, _) = slip { false } else { true }
        }
        return NumberedGroup(level: level, isIndicator: isIndicator, items: items, slips: rest, isUniform: isUniform)
    }
}
