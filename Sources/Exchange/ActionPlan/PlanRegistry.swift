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

    /// A place in a table: what is printed there twice is printed once.
    private struct Spot: Hashable {
        var level: PlanLevel
        var name: String
        var parent: EntryID?
        var under: EntryID?
        var number: String?
        var section: Int

        init(_ node: Known) {
            level = node.level
            name = node.name.text
            parent = node.parent
            under = node.under
            number = node.number
            section = node.section
        }
    }

    private var nodes: [PlanLevel: NameIndex<Known>] = [:]
    /// Nodes of the documents read before; only ever the same subject, never the same entry.
    private var earlier: [PlanLevel: NameIndex<Known>] = [:]
    private var spots: [Spot: Known] = [:]
    private var levels: [EntryID: PlanLevel] = [:]
    private var indicators: [EntryID: NameIndex<EntryID>] = [:]
    private var added: [Known] = []

    /// Goes on to the next document of the dossier.
    mutating func endDocument() {
        for node in added { earlier[node.level, default: NameIndex()].add(node, named: node.name) }
        self = PlanRegistry(earlier: earlier)
    }

    init() {}

    private init(earlier: [PlanLevel: NameIndex<Known>]) {
        self.earlier = earlier
    }

    mutating func add(_ node: Known) {
        nodes[node.level, default: NameIndex()].add(node, named: node.name)
        levels[node.entry] = node.level
        added.append(node)
        if !node.name.isEmpty { spots[Spot(node)] = node }
    }

    mutating func add(indicator: EntryID, named name: NormalizedName, of node: EntryID) {
        indicators[node, default: NameIndex()].add(indicator, named: name)
    }

    /// The first node of a level with the name, or with a name that differs only by slips of spelling.
    func first(_ level: PlanLevel, named name: NormalizedName) -> (known: Known, isExact: Bool)? {
        nodes[level]?.first(name).map { (known: $0.item, isExact: $0.isExact) }
    }

    /// The first node of a level with the name in the documents read before.
    func before(_ level: PlanLevel, named name: NormalizedName) -> (known: Known, isExact: Bool)? {
        earlier[level]?.first(name).map { (known: $0.item, isExact: $0.isExact) }
    }

    /// The node already printed at this very place: same section, parent, name and number.
    func repeated(_ node: Known) -> Known? { spots[Spot(node)] }

    /// The level of a node of this document.
    func level(of node: EntryID) -> PlanLevel? { levels[node] }

    func indicator(of node: EntryID, named name: NormalizedName) -> EntryID? {
        indicators[node]?.first(name)?.item
    }
}
