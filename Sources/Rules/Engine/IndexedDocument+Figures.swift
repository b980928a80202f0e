import Domain

extension IndexedDocument {
    /// What an entry states, in order, each with its own path: a slot's, or its place among the further statements.
    func stated(_ row: Int) -> [StatedFigure] {
        let entry = entries[row]
        guard let statements = statements[entry.id], !statements.isEmpty else { return [] }
        let isIndicator = entry.indicatorID != nil
        let owner = isIndicator ? entries[parents[row] ?? row].id : entry.id
        let slotted = SlottedStatements(statements, in: document.kind) {
            isIndicator ? $0.isForIndicators : $0.isForNodes
        }
        var further = 0
        return zip(statements, slotted.order).map { statement, slot in
            let field: DossierPath.Field?
            if let slot {
                field = slot.field
            } else {
                field = .statement(further)
                further += 1
            }
            let path: DossierPath =
                isIndicator ? .indicator(entry.id, of: owner, field) : .node(entry.id, field)
            let place = Place(path: path, source: statement.place ?? entry.place, quote: statement.value.raw)
            return StatedFigure(statement: statement, place: place)
        }
    }
}

extension StatementSlot {
    /// The path's field of a figure; nil for the texts, which stand at the entry itself.
    fileprivate var field: DossierPath.Field? {
        switch self {
        case .target: .target
        case .targetQuarter(let quarter): .quarter(quarter)
        case .budget: .budget
        case .budgetQuarter(let quarter): .budgetQuarter(quarter)
        case .attribute: nil
        }
    }
}
