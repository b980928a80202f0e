import Domain

/// An indicator as one document prints it, with its figures.
package struct IndicatorView: Sendable {
    package let document: IndexedDocument
    let row: Int

    package var entry: Entry { document.entries[row] }
    package var id: EntryID { entry.id }
    package var name: String? { entry.name }
    package var number: String? { entry.number }

    /// Its name reduced to what identifies it; nil when it prints none.
    package var identity: NormalizedName? { document.names[row] }
    /// What its name says it measures.
    var wording: IndicatorWording { document.wordings[row] ?? IndicatorWording(name) }

    /// As printed.
    package var unit: String? { entry.unit }

    /// Its method; the default one when the dossier lists none.
    package var method: Indicator {
        let id = entry.indicatorID ?? IndicatorID(entry.id.text)
        return document.methods[id] ?? Indicator(id: id)
    }

    package var accumulation: Accumulation { method.accumulation }

    /// The node it measures.
    package var node: NodeView {
        NodeView(document: document, row: document.parents[row] ?? row)
    }

    private var figures: EntryFigures { document.figures[row] }

    package var statements: [Statement] { document.statements[id] ?? [] }

    /// The year's own target; nil where the layout has none.
    package var target: Statement? { figures.target }

    /// The quarters' own targets; nil where the layout has none.
    package var quarters: [Statement?] { figures.quarters }

    /// The year's own budget; nil where the layout prints none at the indicator.
    package var budget: Statement? { figures.budget }

    package var quarterBudgets: [Statement?] { figures.quarterBudgets }

    /// The year's target as read.
    package var yearTarget: Reported<Quantity> { target?.quantity?.reading ?? .notApplicable(.noSuchColumn) }

    /// The quarters' targets as read.
    package var quarterTargets: [Reported<Quantity>] { figures.quarterTargets }

    /// Whether the layout has quarterly cells for it.
    package var hasQuarterColumns: Bool { quarters.contains { $0 != nil } }

    package var path: DossierPath { path(nil) }

    /// The post whose sheet it stands on; nil for an indicator of a plan.
    package var position: PositionID? {
        if case .position(let id) = node.entry.subject { id } else { nil }
    }

    func path(_ field: DossierPath.Field?) -> DossierPath {
        let row = node.id
        return position.map { .indicator(id, of: row, position: $0, field) } ?? .indicator(id, of: row, field)
    }

    /// The place of its name.
    package var place: Place { Place(path: path, source: entry.place, quote: name ?? "") }

    /// Where it is seen: the cell of its name or, where that is empty, of its first figure.
    package var source: SourcePlace? { entry.place ?? statements.lazy.compactMap(\.place).first }

    /// The place of its year's target.
    package var targetPlace: Place { place(target, .target) }

    /// The place of a quarter's target.
    package func quarterPlace(_ quarter: Quarter) -> Place { place(quarters[quarter.index], .quarter(quarter)) }

    /// The places of all quarters that state something.
    package var quarterPlaces: [Place] {
        Quarter.allCases.filter { quarterTargets[$0.index].isReported }.map(quarterPlace)
    }

    /// The place of its year's budget.
    package var budgetPlace: Place { place(budget, .budget) }

    /// The place of a quarter's budget.
    package func budgetPlace(_ quarter: Quarter) -> Place {
        place(quarterBudgets[quarter.index], .budgetQuarter(quarter))
    }

    private func place(_ statement: Statement?, _ field: DossierPath.Field) -> Place {
        Place(
            path: path(field), source: statement?.place ?? entry.place,
            quote: statement?.value.raw ?? "")
    }
}
