import Domain

/// Writes an entry's statements: slots under their keys, the others as STATEMENTs.
struct EntryFiguresShape {
    let slotted: SlottedStatements
    let document: PlanDocument

    init(_ statements: [Statement], in document: PlanDocument, allowed: (StatementSlot) -> Bool) {
        slotted = SlottedStatements(statements, in: document.kind, allowed: allowed)
        self.document = document
    }

    var target: StructuredValue { figure(.target) ?? .null }

    var quarters: StructuredValue { four(StatementSlot.targetQuarter) }

    /// {"annual", "quarters"}, or null.
    var budget: StructuredValue {
        let annual = figure(.budget)
        let quarters = four(StatementSlot.budgetQuarter)
        guard annual != nil || quarters != .null else { return .null }
        return .object([.init("annual", annual ?? .null), .init("quarters", quarters)])
    }

    /// The texts by their keys.
    var attributes: StructuredValue {
        .object(attributeStatements.map { .init(SlotName.attribute($0.role), .string($0.value.raw)) })
    }

    var note: StructuredValue { .text(slotted.slots[.attribute(.note)]?.value.raw) }

    var statements: StructuredValue {
        .array(slotted.further.map { StatementShape.tree($0, of: document.id) })
    }

    /// Keys that are written only where they say something: origins of the attributes, an unusual order.
    var rareFields: [StructuredValue.Field] {
        var fields: [StructuredValue.Field] = []
        let origins = attributeStatements.compactMap(origin)
        if !origins.isEmpty { fields.append(.init("attributeSources", .object(origins))) }
        if !slotted.isInFileOrder { fields.append(.init("order", order)) }
        return fields
    }

    private var attributeStatements: [Statement] {
        StatementSlot.attributes.compactMap { slotted.slots[.attribute($0)] }
    }

    private func origin(_ statement: Statement) -> StructuredValue.Field? {
        var fields = CellOrigin(of: statement).fields
        if let period = statement.period { fields.append(.init("period", .string(period.code))) }
        return fields.isEmpty ? nil : .init(SlotName.attribute(statement.role), .object(fields))
    }

    private var order: StructuredValue {
        var further = -1
        return .array(
            slotted.order.map { slot in
                if let slot { return .string(SlotName.path(slot)) }
                further += 1
                return .string("statements/\(further)")
            })
    }

    private func four(_ slot: (Quarter) -> StatementSlot) -> StructuredValue {
        let values = Quarter.allCases.map { figure(slot($0)) }
        return values.contains { $0 != nil } ? .array(values.map { $0 ?? .null }) : .null
    }

    private func figure(_ slot: StatementSlot) -> StructuredValue? {
        guard let statement = slotted.slots[slot] else { return nil }
        var fields: [StructuredValue.Field] = []
        switch statement.value {
        case .quantity(let quantity): fields = QuantityShape.fields(quantity)
        case .money(let money): fields = AmountShape.fields(money)
        case .count, .text: return nil
        }
        if let period = unusualPeriod(of: statement) { fields.append(.init("period", .string(period.code))) }
        return .object(fields + CellOrigin(of: statement).fields)
    }

    /// The period, where its year is not the document's own.
    private func unusualPeriod(of statement: Statement) -> StatedPeriod? {
        switch statement.period {
        case .year(let year), .quarter(let year, _): year == document.year ? nil : statement.period
        default: statement.period
        }
    }
}
