import Domain

/// Proposes which entries of a work plan's tables print the same program, activity or indicator.
struct WorkPlanIdentity {
    struct Match {
        var entry: EntryID
        var isExact: Bool
    }

    private struct KnownNode {
        var entry: EntryID
        var id: NodeID
        var name: NormalizedName
        /// The program it stands under.
        var program: NodeID?
        var children: Set<String>
        var outcomes: [NormalizedName]
    }

    private struct KnownIndicator {
        var entry: EntryID
        var id: IndicatorID
        var name: NormalizedName
    }

    private var nodes: [PlanLevel: [KnownNode]] = [:]
    private var exact: [String: [Int]] = [:]
    /// Nodes of a level by the program they stand under.
    private var beside: [String: [Int]] = [:]
    private var indicators: [String: [KnownIndicator]] = [:]
    private var programIndicators: [String: KnownIndicator] = [:]
    /// What the table that is being written has matched already.
    private var usedNodes: Set<NodeID> = []
    private var usedIndicators: Set<IndicatorID> = []

    /// So many nodes are looked at for a similar name.
    private static let most = 400

    mutating func beginTable() {
        usedNodes = []
        usedIndicators = []
    }

    // MARK: - Nodes

    /// The entry that prints the same node already.
    func match(_ node: NodeDraft, program: NodeID?) -> Match? {
        let known = nodes[node.level] ?? []
        if node.level == .agency { return agency(node, among: known) }
        guard let text = node.name else { return nil }
        let name = NodeKey.name(text)
        guard !name.isEmpty else { return nil }
        let same = exact[Self.key(node.level, name)] ?? []
        let isPart = node.level >= .activity
        if let index = same.first(where: { !isPart || known[$0].program == program }) {
            return Match(entry: known[index].entry, isExact: true)
        }
        let near = (beside[Self.key(node.level, isPart ? program : nil)] ?? []).prefix(Self.reach(among: known.count))
            .map { known[$0] }.filter { !usedNodes.contains($0.id) }
        if let alike = best(near, name: name, isPart: isPart) { return Match(entry: alike.entry, isExact: false) }
        if node.level == .program, let shared = sharing(node, among: near) {
            return Match(entry: shared.entry, isExact: false)
        }
        guard isPart, let index = same.first, !usedNodes.contains(known[index].id) else { return nil }
        return Match(entry: known[index].entry, isExact: true)
    }

    /// The agency itself, of which a row of sums speaks, too; not another one.
    private func agency(_ node: NodeDraft, among known: [KnownNode]) -> Match? {
        let name = node.name.map { NormalizedName($0) }
        let same = node.isTotal ? known.first : known.first { known in name.map { known.name.resembles($0) } ?? true }
        return same.map { Match(entry: $0.entry, isExact: true) }
    }

    private func best(_ known: [KnownNode], name: NormalizedName, isPart: Bool) -> KnownNode? {
        if let same = known.first(where: { $0.name.resembles(name) }) { return same }
        guard isPart else { return nil }
        let scored = known.map {
            (node: $0, score: NodeKey.isAlike($0.name, name) ? NodeKey.likeness($0.name, name) : 0)
        }
        guard let top = scored.max(by: { $0.score < $1.score }), top.score >= 50 else { return nil }
        return scored.count { $0.score == top.score && $0.node.id != top.node.id } == 0 ? top.node : nil
    }

    /// The program that has at least half of the activities, or its outcome, in common.
    private func sharing(_ node: NodeDraft, among known: [KnownNode]) -> KnownNode? {
        let children = Self.children(of: node)
        let outcomes = Self.outcomes(of: node)
        return known.first { program in
            let shared = program.children.intersection(children).count
            if shared > 0, shared * 2 >= children.count, shared * 2 >= program.children.count { return true }
            return outcomes.contains { mine in program.outcomes.contains { IndicatorKey.likeness(mine, $0) >= 80 } }
        }
    }

    private static func outcomes(of node: NodeDraft) -> [NormalizedName] {
        node.level == .program ? node.indicators.compactMap { $0.name.map { NormalizedName($0) } } : []
    }

    mutating func add(_ entry: EntryID, id: NodeID, _ node: NodeDraft, program: NodeID?) {
        usedNodes.insert(id)
        guard !node.isTotal else { return }
        let name = node.name.map(NodeKey.name) ?? NodeKey.name("")
        let index = nodes[node.level]?.count ?? 0
        nodes[node.level, default: []].append(
            KnownNode(
                entry: entry, id: id, name: name, program: program, children: Self.children(of: node),
                outcomes: Self.outcomes(of: node)))
        beside[Self.key(node.level, node.level >= .activity ? program : nil), default: []].append(index)
        if !name.isEmpty { exact[Self.key(node.level, name), default: []].append(index) }
    }

    private static func key(_ level: PlanLevel, _ name: NormalizedName) -> String { level.rawValue + " " + name.text }

    private static func key(_ level: PlanLevel, _ program: NodeID?) -> String {
        level.rawValue + " of " + (program?.text ?? "")
    }

    /// The more nodes there are, the fewer are compared, so that the cost stays in proportion to the document.
    private static func reach(among count: Int) -> Int { max(8, min(most, 200_000 / max(count, 1))) }

    private static func children(of node: NodeDraft) -> Set<String> {
        Set(node.children.compactMap { $0.name.map { NodeKey.name($0).text } })
    }

    // MARK: - Indicators

    /// For each indicator of a node the entry that prints the same already: equal names first, then similar ones.
    func matches(_ drafts: [IndicatorDraft], pool: String, program: NodeID?) -> [Int: Match] {
        var result: [Int: Match] = [:]
        let names = drafts.map { NormalizedName($0.name ?? "") }
        let pooled = indicators[pool] ?? []
        var byName: [String: KnownIndicator] = [:]
        for known in pooled where byName[known.name.text] == nil { byName[known.name.text] = known }
        var taken = usedIndicators
        for (index, name) in names.enumerated() where !name.isEmpty {
            guard let known = byName[name.text], !taken.contains(known.id) || isAgain(name, names[..<index]) else {
                continue
            }
            result[index] = Match(entry: known.entry, isExact: true)
            taken.insert(known.id)
        }
        var free = pooled.prefix(Self.reach(among: drafts.count)).filter { !taken.contains($0.id) }
        let isOnly = drafts.count == 1 && Set(free.map(\.id)).count == 1
        for least in [90, isOnly ? 40 : 60] {
            for (index, name) in names.enumerated() where !name.isEmpty && result[index] == nil {
                let scored = free.map { (known: $0, score: IndicatorKey.likeness($0.name, name)) }
                guard let top = scored.max(by: { $0.score < $1.score }), top.score >= least else { continue }
                result[index] = Match(entry: top.known.entry, isExact: false)
                free.removeAll { $0.id == top.known.id }
            }
        }
        for (index, name) in names.enumerated() where result[index] == nil {
            guard let program, let known = programIndicators[program.text + " " + name.text],
                !usedIndicators.contains(known.id)
            else { continue }
            result[index] = Match(entry: known.entry, isExact: false)
        }
        return result
    }

    /// Whether a node prints an indicator a second time.
    private func isAgain(_ name: NormalizedName, _ before: ArraySlice<NormalizedName>) -> Bool {
        before.suffix(Self.most).contains(name)
    }

    mutating func add(_ entry: EntryID, id: IndicatorID, named name: String?, pool: String, program: NodeID?) {
        usedIndicators.insert(id)
        guard let name else { return }
        let known = KnownIndicator(entry: entry, id: id, name: NormalizedName(name))
        indicators[pool, default: []].append(known)
        if let program, programIndicators[program.text + " " + known.name.text] == nil {
            programIndicators[program.text + " " + known.name.text] = known
        }
    }

    /// Indicators of goals, objectives and the agency are one pool; others belong to their node.
    static func pool(_ level: PlanLevel, _ id: NodeID) -> String { level <= .objective ? "" : id.text }
}
