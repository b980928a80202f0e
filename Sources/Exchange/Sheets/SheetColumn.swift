import Domain

/// One column of a sheet's table by its meaning.
struct SheetColumn: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        case ordinal
        case code
        /// Titles of posts, where one table holds the sheets of all.
        case position
        case workUnit
        case duties
        case functions
        /// Names of nodes; several levels where one column mixes them.
        case name([PlanLevel])
        /// What a post is to reach.
        case result
        case indicator
        case unit
        case quantity(StatementRole)
        case money(StatementRole)
        /// A rate of money.
        case moneyRate
        case text(StatementRole)
        /// Something such a table has no place for; its cells are listed.
        case other
    }

    var role: Role
    var basis = StatementBasis.own
    var period: StatedPeriod?
    /// 1-based position in the header tree.
    var ordinal: Int
    /// Index of its cell in the header copy that was read.
    var index: Int
    /// Header texts joined with " / ".
    var heading: String

    /// Whether it holds what the rows are named after.
    var isLabel: Bool {
        switch role {
        case .name, .result: true
        default: false
        }
    }

    var isQuantity: Bool {
        if case .quantity = role { true } else { false }
    }

    /// Whether it holds amounts, or rates of them: figures of the node.
    var isMoney: Bool {
        switch role {
        case .money, .moneyRate: true
        default: false
        }
    }

    /// The column as the repair of shifted rows sees it.
    var placed: Column {
        let placedRole: Column.Role =
            switch role {
            case .ordinal: .ordinal
            case .code: .code
            case .name(let levels): .label(levels)
            case .indicator: .indicator
            case .unit: .unit
            case .quantity, .moneyRate: .target(.year)
            case .money: .budget(.year)
            case .position, .workUnit, .duties, .functions, .result, .text: .note
            case .other: .other
            }
        return Column(role: placedRole, level: nil, ordinal: ordinal, index: index, heading: heading)
    }
}
