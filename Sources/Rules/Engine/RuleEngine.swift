import Domain
import Regulation

/// Runs rules over a dossier and returns findings: graded, merged by cause, in order.
package enum RuleEngine {
    /// - Parameters:
    ///   - doubts: cells read with a repair or a guess; what rests on one is at most a warning.
    ///   - nomenclature: the national list, asked for only where a finding is about wording.
    package static func check(
        _ dossier: Dossier, doubts: [Doubt] = [], rules: [Rule], nomenclature: () -> Nomenclature? = { nil }
    ) -> [Finding] {
        check(IndexedDossier(dossier, doubts: doubts), rules: rules, nomenclature: nomenclature)
    }

    /// The same over a dossier that was indexed before.
    package static func check(
        _ indexed: IndexedDossier, rules: [Rule], nomenclature: () -> Nomenclature? = { nil }
    ) -> [Finding] {
        var findings = rules.flatMap { rule in
            rule.check(indexed.restricted(to: rule.years)).map { finding(of: $0, rule: rule, indexed: indexed) }
        }
        if findings.contains(where: OfficialWording.isConcerned), let official = nomenclature() {
            findings.removeAll { OfficialWording.explains($0, official) }
        }
        return FindingMerge.merge(findings, rules: rules).sorted(by: precedes)
    }

    private static func finding(of violation: Violation, rule: Rule, indexed: IndexedDossier) -> Finding {
        let isDoubtful = violation.places.contains { indexed.isDoubtful($0.source) }
        let graded = severity(of: violation.certainty, tier: rule.tier)
        return Finding(
            rule: rule.id, severity: isDoubtful ? max(graded, .warning) : graded, tier: rule.tier,
            message: violation.message, arithmetic: violation.arithmetic, expected: violation.expected,
            stated: violation.stated, cause: violation.places[0].path,
            places: (violation.places + violation.hints).eachOnce,
            remedy: violation.remedy ?? rule.remedy, basis: rule.basis?.title, restsOnDoubt: isDoubtful)
    }

    private static func severity(of certainty: Violation.Certainty, tier: Tier) -> Severity {
        switch (tier, certainty) {
        case (.advisory, .style), (.advisory, .inferred): .advice
        case (.advisory, .decided): .warning
        case (_, .decided): .error
        case (_, .inferred): .warning
        case (_, .style): .advice
        }
    }

    /// By severity, then by place, then by rule.
    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left.severity != right.severity { return left.severity < right.severity }
        let leftPlace = PlaceOrder(left.places.first?.source)
        let rightPlace = PlaceOrder(right.places.first?.source)
        if leftPlace != rightPlace { return leftPlace < rightPlace }
        if left.cause != right.cause { return left.cause < right.cause }
        return left.rule < right.rule
    }
}
