import Documents
import Domain
import Rules

/// What came of each rule: kept, broken so many times, or not applicable to this dossier.
struct DutyOutcomes {
    private let dossier: IndexedDossier
    private let findings: [RuleID: [Finding]]

    init(dossier: IndexedDossier, findings: [Finding]) {
        self.dossier = dossier
        self.findings = findings.reduce(into: [:]) { found, finding in
            for rule in Set([finding.rule] + finding.explains) { found[rule, default: []].append(finding) }
        }
    }

    func duties(of rules: [Rule]) -> [CheckedDuty] {
        rules.map { rule in
            CheckedDuty(id: rule.id, title: rule.title, tier: rule.tier, basis: rule.basis, outcome: outcome(of: rule))
        }
    }

    /// A rule is kept only where it had something to look at.
    private func outcome(of rule: Rule) -> CheckedDuty.Outcome {
        if let breaches = Breaches(of: rule.id, in: findings[rule.id] ?? []) { return .broken(breaches) }
        let years = dossier.documents.map(\.document.year)
        if let range = rule.years, !years.contains(where: { $0.map(range.contains) ?? true }) {
            return .notApplicable(
                .init(
                    id: "berlaku untuk tahun \(range.lowerBound)–\(range.upperBound)",
                    en: "holds for the years \(range.lowerBound)–\(range.upperBound)"))
        }
        return dossier.lacking(for: rule).map { .notApplicable($0.absence) } ?? .kept
    }
}
