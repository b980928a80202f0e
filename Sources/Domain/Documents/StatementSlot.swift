/// The fixed place of a statement in `selaras.dossier/1`: the year's own figures and attributes have one each,
/// everything else is a further statement.
package enum StatementSlot: Hashable, Sendable {
    case target
    case targetQuarter(Quarter)
    case budget
    case budgetQuarter(Quarter)
    case attribute(StatementRole)

    /// The texts a node has at most one of.
    package static let attributes: [StatementRole] = [
        .location, .fundingSource, .targetGroup, .priority, .responsible, .note,
    ]

    /// All slots in the order in which a file holds them.
    package static let all: [StatementSlot] =
        [.target] + Quarter.allCases.map(StatementSlot.targetQuarter)
        + [.budget] + Quarter.allCases.map(StatementSlot.budgetQuarter) + attributes.map(StatementSlot.attribute)

    /// The slot a statement would take; nil for a further statement.
    ///
    /// - Parameter document: where figures stand in several columns for one year (Renja, E.81), none has a slot.
    package init?(of statement: Statement, in document: DocumentKind) {
        guard statement.basis == .own else { return nil }
        switch (statement.role, statement.period, statement.value) {
        case (.target, .year, .quantity) where document.statesOneFigurePerPeriod: self = .target
        case (.target, .quarter(_, let quarter), .quantity) where document.statesOneFigurePerPeriod:
            self = .targetQuarter(quarter)
        case (.budget, .year, .money) where document.statesOneFigurePerPeriod: self = .budget
        case (.budget, .quarter(_, let quarter), .money) where document.statesOneFigurePerPeriod:
            self = .budgetQuarter(quarter)
        case (let role, _, .text) where Self.attributes.contains(role): self = .attribute(role)
        default: return nil
        }
    }

    /// Whether a node holds it: a node has no target of its own.
    package var isForNodes: Bool {
        switch self {
        case .budget, .budgetQuarter, .attribute: true
        case .target, .targetQuarter: false
        }
    }

    /// Whether an indicator holds it.
    package var isForIndicators: Bool {
        switch self {
        case .target, .targetQuarter, .budget, .budgetQuarter: true
        case .attribute(let role): role == .note
        }
    }
}

extension DocumentKind {
    /// Whether the layout prints one target and one amount for a period, not several of different origin.
    package var statesOneFigurePerPeriod: Bool {
        switch self {
        case .actionPlan, .individualIndicators, .performanceAgreement, .keyIndicators: true
        case .workPlan, .strategicPlan, .evaluation, .performanceReport: false
        }
    }
}
