import Domain

/// The programs of the table of the plan year, as totals are compared with them.
struct PlanTable: Sendable {
    let table: String
    let programs: [NodeView]
    let activities: [NodeView]
    /// The table's own total, where it prints one.
    let total: BudgetRow?

    init?(_ document: IndexedDocument, _ tables: PrintedTables) {
        guard document.hasSeveralTables, let table = tables.plan else { return nil }
        programs = document.nodes(.program, in: table, of: tables)
        activities = document.nodes(.activity, in: table, of: tables)
        guard !programs.isEmpty else { return nil }
        self.table = table
        total = document.nodes(.agency).filter { tables.table(of: $0.row) == table }
            .map { BudgetRow($0, basis: .own) }.first(where: \.isReported)
    }

    /// The sum of the programs; nil where one has no amount.
    var sum: Money? {
        let amounts = programs.compactMap { BudgetRow($0, basis: .own).amount(.year) }
        return amounts.count == programs.count ? Money.sum(amounts) : nil
    }

    /// The cell to mend where a stated total is wrong: the table's own total, where it says the same.
    func cause(of stated: Money, or other: Place) -> Place {
        guard let total, total.amount(.year) == stated else { return other }
        return total.place(.year)
    }
}
