import Domain

/// The keys of an entry's slots: of attributes, and in the list `order`.
enum SlotName {
    static func attribute(_ role: StatementRole) -> String {
        switch role {
        case .fundingSource: "fundingSource"
        case .targetGroup: "targetGroup"
        default: role.rawValue
        }
    }

    /// "target", "quarters/1", "budget", "budget/quarters/1", "attributes/location".
    static func path(_ slot: StatementSlot) -> String {
        switch slot {
        case .target: "target"
        case .targetQuarter(let quarter): "quarters/\(quarter.rawValue)"
        case .budget: "budget"
        case .budgetQuarter(let quarter): "budget/quarters/\(quarter.rawValue)"
        case .attribute(let role): "attributes/\(attribute(role))"
        }
    }
}
