import Domain

/// Finds the nodes and indicators that a text names among those that the tables print.
struct NodeFinding {
    private struct Named {
        let node: WrittenNode
        let name: NormalizedName
    }

    /// Programs and their parts, those of the evaluation first and last.
    private let planned: [Named]
    private let reached: [Named]
    private let heads: [WrittenNode]

    /// So many nodes are looked at for a similar name.
    private static let most = 300

    init(_ nodes: [WrittenNode]) {
        let named = nodes.compactMap { node -> Named? in
            guard node.level >= .program, let name = node.name else { return nil }
            return Named(node: node, name: NodeKey.name(name))
        }
        let evaluated = named.filter { $0.node.form == .evaluation }
        let others = named.filter { $0.node.form != .evaluation }
        reached = Array((evaluated + others).prefix(Self.most))
        planned = Array((others.reversed() + evaluated).prefix(Self.most))
        heads = Array(nodes.lazy.filter { $0.level <= .objective }.prefix(Self.most))
    }

    /// The program or activity of a name; only one that a single node answers to.
    func node(named text: String, isReached: Bool) -> WrittenNode? {
        let name = NodeKey.name(text)
        guard name.words.count >= 2 else { return nil }
        let candidates = isReached ? reached : planned
        if let exact = candidates.first(where: { $0.name == name }) { return exact.node }
        if let similar = candidates.first(where: { $0.name.resembles(name) }) { return similar.node }
        let scored = candidates.map { (named: $0, score: score($0.name, name)) }
        guard let top = scored.map(\.score).max(), top >= 60 else { return nil }
        let best = scored.filter { $0.score == top }.map(\.named)
        return Set(best.map(\.name)).count == 1 ? best.first?.node : nil
    }

    /// The indicator of a node that a wording means; nil where none or several do.
    func indicator(_ text: String, of node: WrittenNode) -> EntryID? {
        let name = NormalizedName(text)
        guard name.words.count >= 2 else { return nil }
        let scored = node.indicators.prefix(Self.most).compactMap { indicator -> (entry: EntryID, score: Int)? in
            guard let printed = indicator.name else { return nil }
            return (indicator.entry, IndicatorKey.likeness(NormalizedName(printed), name))
        }
        guard let top = scored.map(\.score).max(), top >= 50 else { return nil }
        let best = scored.filter { $0.score == top }
        return best.count == 1 ? best[0].entry : nil
    }

    /// The indicator of a goal, an objective or the agency that a wording means.
    func keyIndicator(_ text: String) -> EntryID? {
        heads.lazy.compactMap { indicator(text, of: $0) }.first
    }

    private func score(_ left: NormalizedName, _ right: NormalizedName) -> Int {
        left.words.first == right.words.first ? NodeKey.likeness(left, right) : 0
    }
}
