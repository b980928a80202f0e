import Domain

/// A figure a document could state about an entry: whose, of what kind and of which period.
package struct FigureAddress: Hashable, Sendable {
    package let entry: EntryID
    package let role: StatementRole
    package let basis: StatementBasis
    package let period: StatedPeriod?

    package init(entry: EntryID, role: StatementRole, basis: StatementBasis = .own, period: StatedPeriod?) {
        self.entry = entry
        self.role = role
        self.basis = basis
        self.period = period
    }

    init(of statement: Statement) {
        self.init(
            entry: statement.entry, role: statement.role, basis: statement.basis, period: statement.period)
    }

    /// "target|own|2020-Q1|S1.I1".
    package var code: String {
        [role.rawValue, basis.rawValue, period?.code ?? "", entry.text].joined(separator: "|")
    }

    /// Reads a `code`; nil for any other text.
    package init?(code: String) {
        let parts = code.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let role = StatementRole(rawValue: parts[0]),
            let basis = StatementBasis(rawValue: parts[1])
        else { return nil }
        let period = StatedPeriod(code: parts[2])
        guard period != nil || parts[2].isEmpty else { return nil }
        self.init(entry: EntryID(parts[3]), role: role, basis: basis, period: period)
    }
}
