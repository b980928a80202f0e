import Domain

/// The one figure a document states for a year, wherever it prints it.
enum YearFigure {
    /// The year's own target; nil where none or several different ones are printed.
    static func target(of indicator: IndicatorView, year: Int) -> (quantity: Quantity, place: Place)? {
        let stated = own(indicator.statements, .target, year: year)
        guard let first = stated.first?.1.quantity?.reading.value,
            stated.allSatisfy({ $0.1.quantity?.reading.value == first })
        else { return nil }
        let place = Place(
            path: indicator.path(field(of: stated[0], among: indicator.statements, in: indicator.document)),
            source: stated[0].1.place ?? indicator.entry.place, quote: stated[0].1.value.raw)
        return (first, place)
    }

    /// The year's own amount; nil where none or several different ones are printed.
    static func budget(of node: NodeView, year: Int) -> (money: Money, place: Place)? {
        let stated = own(node.statements, .budget, year: year)
        guard let first = stated.first?.1.money?.reading.value,
            stated.allSatisfy({ $0.1.money?.reading.value == first })
        else { return nil }
        let field = field(of: stated[0], among: node.statements, in: node.document)
        let place = Place(
            path: .node(node.id, field), source: stated[0].1.place ?? node.entry.place,
            quote: stated[0].1.value.raw)
        return (first, place)
    }

    private static func own(_ statements: [Statement], _ role: StatementRole, year: Int) -> [(Int, Statement)] {
        statements.enumerated().filter { _, statement in
            statement.role == role && statement.basis == .own && statement.period == .year(year)
        }.map { ($0, $1) }
    }

    private static func field(
        of stated: (Int, Statement), among statements: [Statement], in document: IndexedDocument
    ) -> DossierPath.Field? {
        let order = SlottedStatements(statements, in: document.document.kind).order
        switch order[stated.0] {
        case .target: return .target
        case .budget: return .budget
        default: return .statement(order[..<stated.0].count { $0 == nil })
        }
    }
}
