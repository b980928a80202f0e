import Domain

/// What a node or an indicator states as its budget, for the year and the quarters.
struct BudgetRow: Sendable {
    enum Owner: Sendable {
        case node(NodeView)
        case indicator(IndicatorView)
    }

    let owner: Owner
    /// Whose figure it is, where a document states several for one year; nil for the year's own.
    let basis: StatementBasis?
    private let statements: [BudgetSpan: Statement]
    /// The place of the year's figure of a basis.
    private let basisPlace: Place?

    init(_ node: NodeView) {
        self.init(.node(node), year: node.budget, quarters: node.quarterBudgets)
    }

    /// What a node of a work plan states for a year on one basis: the first such amount.
    init(_ node: NodeView, basis: StatementBasis) {
        owner = .node(node)
        self.basis = basis
        let figure = node.document.stated(node.row).first { figure in
            guard figure.role == .budget, figure.basis == basis, case .year? = figure.period else { return false }
            return figure.isMoney
        }
        statements = figure.map { [.year: $0.statement] } ?? [:]
        basisPlace = figure?.place
    }

    init(_ indicator: IndicatorView) {
        self.init(.indicator(indicator), year: indicator.budget, quarters: indicator.quarterBudgets)
    }

    private init(_ owner: Owner, year: Statement?, quarters: [Statement?]) {
        self.owner = owner
        basis = nil
        basisPlace = nil
        var statements: [BudgetSpan: Statement] = [:]
        statements[.year] = year
        for (quarter, statement) in zip(Quarter.allCases, quarters) { statements[.quarter(quarter)] = statement }
        self.statements = statements
    }

    /// As printed: an activity by its name, an indicator by its own.
    var title: Localized {
        switch owner {
        case .node(let node): node.title
        case .indicator(let indicator):
            .init(
                id: "indikator \(indicator.name ?? "tanpa nama")",
                en: "the indicator \(indicator.name ?? "without a name")")
        }
    }

    /// "kegiatan", "indikator".
    var levelTitle: Localized {
        switch owner {
        case .node(let node): .several(node.level)
        case .indicator: .init(id: "indikator", en: "indicators")
        }
    }

    var isEmpty: Bool { statements.isEmpty }

    /// Whether an amount is reported for the year or any quarter.
    var isReported: Bool { BudgetSpan.all.contains { amount($0) != nil } }

    var hasQuarterCells: Bool { statements.keys.contains { $0 != .year } }

    /// Whether an amount is there that can't be read.
    var isUnreadable: Bool { BudgetSpan.all.contains { gap($0) == .unreadable } }

    func statement(_ span: BudgetSpan) -> Statement? { statements[span] }

    func cell(_ span: BudgetSpan) -> StatedMoney? { statements[span]?.money }

    func amount(_ span: BudgetSpan) -> Money? { cell(span)?.reading.value }

    /// Why a cell that is there holds no amount.
    func gap(_ span: BudgetSpan) -> Reported<Money>.Gap? {
        if case .missing(let gap)? = cell(span)?.reading { gap } else { nil }
    }

    func place(_ span: BudgetSpan) -> Place {
        if basis != nil, case .node(let node) = owner { return basisPlace ?? node.place }
        return switch (owner, span) {
        case (.node(let node), .year): node.budgetPlace
        case (.node(let node), .quarter(let quarter)): node.budgetPlace(quarter)
        case (.indicator(let indicator), .year): indicator.budgetPlace
        case (.indicator(let indicator), .quarter(let quarter)): indicator.budgetPlace(quarter)
        }
    }

    /// The sum of the quarters that state an amount; nil for none, or beyond all bounds.
    var quarterTotal: Money? {
        let amounts = Quarter.allCases.compactMap { amount(.quarter($0)) }
        return amounts.isEmpty ? nil : Money.sum(amounts)
    }

    /// What the row's other figures make of one: the quarters make the year, the year less the others a quarter.
    func implied(_ span: BudgetSpan) -> Money? {
        guard span != .year else { return quarterTotal }
        guard let year = amount(.year), let total = quarterTotal, let own = amount(span), let rest = total.minus(own)
        else { return nil }
        return year.minus(rest)
    }
}
