import Domain

/// One column of a work plan's table by its meaning.
struct WorkPlanColumn: Hashable, Sendable {
    enum Meaning: Hashable, Sendable {
        case ordinal
        case code
        /// Names of nodes; several levels where one column mixes them.
        case name([PlanLevel])
        /// Names of indicators and the levels they measure; none where the text names no level.
        case indicator([PlanLevel])
        case unit
        case quantity(StatementRole)
        case money(StatementRole)
        case text(StatementRole)
        case count(StatementRole)
        /// Something a work plan has no place for; its cells are listed.
        case other
    }

    var meaning: Meaning
    var basis = StatementBasis.own
    var period: StatedPeriod?
    /// 1-based position in the header tree.
    var ordinal: Int
    /// Index of its cell in the header copy that was read.
    var index: Int
    /// Header texts, top first.
    var path: [String]

    /// Header texts joined with " / ".
    var heading: String { path.joined(separator: " / ") }

    /// The role of what its cells state; nil for names, marks and units.
    var role: StatementRole? {
        switch meaning {
        case .quantity(let role), .money(let role), .text(let role), .count(let role): role
        case .ordinal, .code, .name, .indicator, .unit, .other: nil
        }
    }

    var isQuantity: Bool {
        if case .quantity = meaning { true } else { false }
    }

    var isMoney: Bool {
        if case .money = meaning { true } else { false }
    }

    var isName: Bool {
        if case .name = meaning { true } else { false }
    }

    var isIndicator: Bool {
        if case .indicator = meaning { true } else { false }
    }

    var isFigure: Bool { isQuantity || isMoney }
}
