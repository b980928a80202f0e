/// One figure or text a document states about an entry. No statement means the layout has no such cell.
package struct Statement: Hashable, Sendable {
    package var entry: EntryID
    package var role: StatementRole
    package var basis: StatementBasis
    package var period: StatedPeriod?
    package var value: StatedValue
    /// The table's number as printed ("2.1"), or its id.
    package var table: String?
    /// 1-based position in the header tree.
    package var column: Int?
    /// Header texts joined with " / ".
    package var heading: String?
    package var place: SourcePlace?

    package init(
        entry: EntryID, role: StatementRole, basis: StatementBasis = .own, period: StatedPeriod?, value: StatedValue,
        table: String? = nil, column: Int? = nil, heading: String? = nil, place: SourcePlace? = nil
    ) {
        self.entry = entry
        self.role = role
        self.basis = basis
        self.period = period
        self.value = value
        self.table = table
        self.column = column
        self.heading = heading
        self.place = place
    }

    package var quantity: StatedQuantity? {
        if case .quantity(let quantity) = value { quantity } else { nil }
    }

    package var money: StatedMoney? {
        if case .money(let money) = value { money } else { nil }
    }
}
