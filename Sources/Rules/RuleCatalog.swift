import Domain

/// All rules there are.
package enum RuleCatalog {
    /// The rule of an id; nil when there is none.
    package static func rule(_ id: RuleID) -> Rule? { all.first { $0.id == id } }
}
