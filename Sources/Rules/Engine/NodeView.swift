import Domain

/// A node as one document prints it, with what hangs on it.
package struct NodeView: Sendable {
    package let document: IndexedDocument
    let row: Int

    package var entry: Entry { document.entries[row] }
    package var id: EntryID { entry.id }
    package var name: String? { entry.name }
    package var number: String? { entry.number }

    /// Its name reduced to what identifies it; nil when it prints none.
    package var identity: NormalizedName? { document.names[row] }

    package var level: PlanLevel {
        document.levels[row] ?? .activity
    }

    /// "Kegiatan Penempatan PNS", for messages.
    package var title: Localized {
        guard let name else { return .init(id: "\(level.title) tanpa nama", en: "\(level.title) without a name") }
        return .init(both: name.lowercased().hasPrefix(level.title.lowercased()) ? name : "\(level.title) \(name)")
    }

    package var parent: NodeView? {
        document.parents[row].map { NodeView(document: document, row: $0) }
    }

    package var children: [NodeView] {
        (document.children[row] ?? []).map { NodeView(document: document, row: $0) }
    }

    package var indicators: [IndicatorView] {
        (document.indicatorRows[row] ?? []).map { IndicatorView(document: document, row: $0) }
    }

    /// The objective's indicator it is printed under.
    package var underIndicator: IndicatorView? {
        entry.under.flatMap { document.positions[$0] }.map { IndicatorView(document: document, row: $0) }
    }

    /// The nearest ancestor of a level, itself included.
    package func ancestor(_ level: PlanLevel) -> NodeView? {
        self.level == level ? self : parent?.ancestor(level)
    }

    /// Its ancestors from the parent up.
    package var ancestors: [NodeView] { parent.map { [$0] + $0.ancestors } ?? [] }

    /// Whether another entry prints the same node.
    package func isSame(as other: NodeView) -> Bool { entry.nodeID == other.entry.nodeID }

    package var statements: [Statement] { document.statements[id] ?? [] }

    /// The year's own budget; nil where the layout has none.
    package var budget: Statement? { document.figures[row].budget }

    /// The quarters' own budgets; nil where the layout has none.
    package var quarterBudgets: [Statement?] { document.figures[row].quarterBudgets }

    package var path: DossierPath {
        if case .position(let position) = entry.subject { .result(id, of: position) } else { .node(id) }
    }

    /// The place of its name.
    package var place: Place { Place(path: path, source: entry.place, quote: name ?? "") }

    /// Where it is seen: its own cell or, where that is empty, the first indicator's.
    package var source: SourcePlace? { entry.place ?? indicators.lazy.compactMap(\.source).first }

    /// The place of its year's budget.
    package var budgetPlace: Place {
        Place(path: .node(id, .budget), source: budget?.place ?? entry.place, quote: budget?.value.raw ?? "")
    }

    /// The place of a quarter's budget.
    package func budgetPlace(_ quarter: Quarter) -> Place {
        let statement = quarterBudgets[quarter.index]
        return Place(
            path: .node(id, .budgetQuarter(quarter)), source: statement?.place ?? entry.place,
            quote: statement?.value.raw ?? "")
    }
}
