import Domain

/// An entry's own yearly and quarterly figures: what a layout states once for a period.
///
/// Where a layout states several of different origin for one year (Renja, E.81), none is the year's own.
struct EntryFigures: Sendable {
    private(set) var target: Statement?
    private(set) var quarters: [Statement?] = [nil, nil, nil, nil]
    private(set) var budget: Statement?
    private(set) var quarterBudgets: [Statement?] = [nil, nil, nil, nil]
    private(set) var quarterTargets: [Reported<Quantity>] = Array(repeating: .notApplicable(.noSuchColumn), count: 4)

    /// Of an entry without figures.
    static let none = EntryFigures([], in: .actionPlan)

    /// The first statement for a period counts.
    init(_ statements: [Statement], in kind: DocumentKind) {
        for statement in statements {
            switch StatementSlot(of: statement, in: kind) {
            case .target where target == nil: target = statement
            case .budget where budget == nil: budget = statement
            case .targetQuarter(let quarter) where quarters[quarter.index] == nil:
                quarters[quarter.index] = statement
                quarterTargets[quarter.index] = statement.quantity?.reading ?? .notApplicable(.noSuchColumn)
            case .budgetQuarter(let quarter) where quarterBudgets[quarter.index] == nil:
                quarterBudgets[quarter.index] = statement
            default: break
            }
        }
    }
}
