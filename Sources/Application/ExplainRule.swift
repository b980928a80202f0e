import Documents
import Domain
import Rules

/// Explains one rule: what it demands, why, what to do, with its own examples.
package enum ExplainRule {
    package enum Failure: Error, Hashable, Sendable {
        /// With the ids that look most like it.
        case unknownRule(String, near: [RuleID])
    }

    /// The rule of an id.
    package static func rule(_ id: String) throws(Failure) -> Rule {
        if let rule = RuleCatalog.rule(RuleID(id)) { return rule }
        throw .unknownRule(id, near: near(id))
    }

    /// The explanation as a document.
    package static func document(_ id: String, in language: Language = .id) throws(Failure) -> Document {
        RuleSheet(rule: try rule(id), language: language).document
    }

    private static func near(_ id: String) -> [RuleID] {
        let ranked = RuleCatalog.all.compactMap { rule -> (distance: Int, id: RuleID)? in
            if rule.id.text.contains(id) { return (0, rule.id) }
            return EditDistance.between(rule.id.text, id, limit: max(3, id.utf8.count / 3)).map { ($0, rule.id) }
        }
        let sorted = ranked.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
        let family = RuleCatalog.all.map(\.id).filter { $0.family == RuleID(id).family }
        return Array((sorted.isEmpty ? family : sorted.map(\.id)).prefix(5))
    }
}
