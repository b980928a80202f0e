/// An entry's statements, each slot with the first that takes it, the others in their order.
package struct SlottedStatements: Hashable, Sendable {
    /// By slot.
    package private(set) var slots: [StatementSlot: Statement]
    /// Those a path of a finding counts: "statements/0" is the first.
    package private(set) var further: [Statement]
    /// Which slot each statement took, in the order stated; nil for a further one.
    package private(set) var order: [StatementSlot?]

    /// - Parameter allowed: slots the kind of entry has; all by default.
    package init(
        _ statements: [Statement], in document: DocumentKind, allowed: (StatementSlot) -> Bool = { _ in true }
    ) {
        slots = [:]
        further = []
        order = []
        for statement in statements {
            if let slot = StatementSlot(of: statement, in: document), allowed(slot), slots[slot] == nil {
                slots[slot] = statement
                order.append(slot)
            } else {
                further.append(statement)
                order.append(nil)
            }
        }
    }

    /// The slots' statements in the order of the slots, the further ones last.
    package var inFileOrder: [Statement] { StatementSlot.all.compactMap { slots[$0] } + further }

    /// Whether the statements stand in the order of the slots, the further ones last.
    package var isInFileOrder: Bool {
        let usual = StatementSlot.all.filter { slots[$0] != nil }.map(Optional.some)
        return order == usual + Array(repeating: nil, count: further.count)
    }
}
