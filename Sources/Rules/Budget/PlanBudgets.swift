import Domain

/// The yearly amounts of a work plan, which states several for one program: own, draft, needs and forward.
struct PlanBudgets: Sendable {
    /// One printed amount of a node.
    struct Print: Sendable {
        let row: BudgetRow
        let node: NodeView
        let amount: Money
        let table: String?
        let year: Int?

        var basis: StatementBasis { row.basis ?? .own }
        var place: Place { row.place(.year) }
    }

    static let bases: [StatementBasis] = [.own, .needsAnalysis, .draftRKPD, .forward]

    let document: IndexedDocument
    /// All amounts in document order.
    let prints: [Print]
    /// By node.
    let ofNode: [NodeID: [Print]]

    /// Empty for documents with one figure a year.
    init(_ document: IndexedDocument) {
        self.document = document
        guard !document.document.kind.statesOneFigurePerPeriod else {
            prints = []
            ofNode = [:]
            return
        }
        prints = document.nodes.flatMap { node in
            Self.bases.compactMap { basis -> Print? in
                let row = BudgetRow(node, basis: basis)
                guard let amount = row.amount(.year) else { return nil }
                let statement = row.statement(.year)
                let year: Int? = if case .year(let year)? = statement?.period { year } else { nil }
                return Print(row: row, node: node, amount: amount, table: statement?.table, year: year)
            }
        }
        ofNode = Dictionary(grouping: prints.filter { $0.node.entry.nodeID != nil }) { print in
            print.node.entry.nodeID ?? NodeID("")
        }
    }

    /// What other tables, or the other half of this one, print for rows of a sum.
    func restated(_ rows: [BudgetRow]) -> [RestatedAmount] {
        rows.flatMap { row -> [RestatedAmount] in
            guard case .node(let node) = row.owner, let id = node.entry.nodeID, let own = row.amount(.year) else {
                return []
            }
            var known: Set<Money> = [own]
            return (ofNode[id] ?? []).reversed().compactMap { other in
                guard other.basis != .forward || row.basis == .forward, known.insert(other.amount).inserted else {
                    return nil
                }
                return RestatedAmount(row: row, amount: other.amount, place: other.place, table: other.table)
            }
        }
    }
}
