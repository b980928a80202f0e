import Domain

/// An action plan as stated, indexed for printing: what hangs under what, and the text of every cell.
struct StatedPlan {
    let agency: Agency
    let document: PlanDocument
    /// Entries of nodes in document order.
    let nodes: [Entry]
    private let levels: [NodeID: PlanLevel]
    private let children: [EntryID: [Entry]]
    private let indicatorsOf: [EntryID: [Entry]]
    private let statements: [EntryID: [Statement]]
    private let entries: [EntryID: Entry]

    /// The dossier's first action plan; nil where it has none.
    init?(_ dossier: Dossier) {
        guard let document = dossier.documents.first(where: { $0.kind == .actionPlan }) else { return nil }
        self.document = document
        agency = dossier.agency
        nodes = document.entries.filter { $0.nodeID != nil }
        levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        children = Dictionary(grouping: nodes.filter { $0.parent != nil }) { $0.parent ?? $0.id }
        let indicators = document.entries.filter { $0.indicatorID != nil && $0.parent != nil }
        indicatorsOf = Dictionary(grouping: indicators) { $0.parent ?? $0.id }
        statements = Dictionary(grouping: document.statements, by: \.entry)
        entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The level of a node's entry.
    func level(of entry: Entry) -> PlanLevel? { entry.nodeID.flatMap { levels[$0] } }

    /// All entries of a level in document order.
    func nodes(_ level: PlanLevel) -> [Entry] { nodes.filter { self.level(of: $0) == level } }

    /// What hangs directly under an entry and is of one of the levels, in document order.
    func children(of entry: Entry, _ levels: Set<PlanLevel>) -> [Entry] {
        (children[entry.id] ?? []).filter { self.level(of: $0).map(levels.contains) ?? false }
    }

    /// The indicators of a node in document order.
    func indicators(of entry: Entry) -> [Entry] { indicatorsOf[entry.id] ?? [] }

    /// The entry itself or the nearest one above it that is of a level.
    func ancestor(of entry: Entry, _ level: PlanLevel) -> Entry? {
        var current: Entry? = entry
        var steps = 0
        while let here = current, steps <= PlanLevel.allCases.count {
            if self.level(of: here) == level { return here }
            current = here.parent.flatMap { entries[$0] }
            steps += 1
        }
        return nil
    }

    /// What an entry states as its own, as printed; "" where the cell is empty or the source had none.
    func text(_ role: StatementRole, of entry: Entry?, in period: StatedCell) -> String {
        guard let entry else { return "" }
        let statement = (statements[entry.id] ?? []).first {
            $0.role == role && $0.basis == .own && period.holds($0.period)
        }
        return statement?.value.raw ?? ""
    }
}
