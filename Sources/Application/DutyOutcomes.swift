import Documents
import Domain
import Rules

/// What came of each rule: kept, broken so many times, or not applicable to this dossier.
struct DutyOutcomes {
    private let years: [Int?]
    private let statesMoney: Bool
    private let statesTargets: Bool
    private let counts: [RuleID: Int]

    init(dossier: Dossier, findings: [Finding]) {
        years = dossier.documents.map(\.year)
        let statements = dossier.documents.lazy.flatMap(\.statements)
        statesMoney = statements.contains { $0.money != nil }
        statesTargets = statements.contains { $0.role == .target }
        counts = findings.reduce(into: [:]) { counts, finding in
            for rule in [finding.rule] + finding.explains { counts[rule, default: 0] += 1 }
        }
    }

    func duties(of rules: [Rule]) -> [CheckedDuty] {
        rules.map { rule in
            CheckedDuty(id: rule.id, title: rule.title, tier: rule.tier, basis: rule.basis, outcome: outcome(of: rule))
        }
    }

    private func outcome(of rule: Rule) -> CheckedDuty.Outcome {
        if let count = counts[rule.id] { return .broken(count) }
        if let range = rule.years, !years.contains(where: { $0.map(range.contains) ?? true }) {
            return .notApplicable(
                .init(
                    id: "berlaku untuk tahun \(range.lowerBound)–\(range.upperBound)",
                    en: "holds for the years \(range.lowerBound)–\(range.upperBound)"))
        }
        switch rule.id.family {
        case "budget" where !statesMoney:
            return .notApplicable(
                .init(id: "tata letak ini tidak memuat anggaran", en: "this layout states no budget"))
        case "target" where !statesTargets:
            return .notApplicable(
                .init(id: "tata letak ini tidak memuat target", en: "this layout states no targets"))
        default: return .kept
        }
    }
}
