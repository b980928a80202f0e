import Domain

/// Which rules a run applies.
package enum RulePack: String, Hashable, Sendable, CaseIterable {
    /// Structural and mandatory rules.
    case official
    /// All rules.
    case thorough

    /// The rules of the catalogue that belong to it.
    package var rules: [Rule] {
        switch self {
        case .official: RuleCatalog.all.filter { $0.tier != .advisory }
        case .thorough: RuleCatalog.all
        }
    }
}
