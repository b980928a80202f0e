import Domain

/// What a cell of a work plan's table states: whose figure it is, of which time, a quantity or money.
struct StatementKey: Hashable, Sendable {
    var role: StatementRole
    var basis: StatementBasis
    /// nil for a text, whatever its period.
    var period: StatedPeriod?
    var isMoney: Bool

    /// - Parameter isMoney: nil for what is usual in the role.
    init(
        _ role: StatementRole, _ basis: StatementBasis = .own, _ period: StatedPeriod? = nil, isMoney: Bool? = nil
    ) {
        self.role = role
        self.basis = basis
        self.period = period
        self.isMoney = isMoney ?? (role == .budget)
    }

    func holds(_ statement: Statement) -> Bool {
        statement.role == role && statement.basis == basis && (period == nil || statement.period == period)
            && (statement.money != nil) == isMoney
    }

    /// The same of the money that belongs to it: a target's budget, what was spent for an actual.
    var money: StatementKey {
        StatementKey(role == .target ? .budget : role, basis, period, isMoney: true)
    }
}
