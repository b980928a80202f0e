import Domain
import Regulation

/// A rule as it was applied to a dossier, and what came of it.
package struct CheckedDuty: Hashable, Sendable, Identifiable {
    package enum Outcome: Hashable, Sendable {
        /// Applied, nothing found.
        case kept
        /// Applied, with findings.
        case broken(Breaches)
        /// Not applied, and why.
        case notApplicable(Localized)
    }

    package let id: RuleID
    /// The duty in a sentence.
    package let title: Localized
    package let tier: Tier
    package let basis: LegalBasis?
    package let outcome: Outcome

    package init(id: RuleID, title: Localized, tier: Tier, basis: LegalBasis?, outcome: Outcome) {
        self.id = id
        self.title = title
        self.tier = tier
        self.basis = basis
        self.outcome = outcome
    }

    package var wasApplied: Bool {
        if case .notApplicable = outcome { false } else { true }
    }

    /// The same with so many findings as there are among these; one that was applied and has none is kept.
    func counting(_ findings: [Finding]) -> CheckedDuty {
        guard wasApplied else { return self }
        return CheckedDuty(
            id: id, title: title, tier: tier, basis: basis,
            outcome: Breaches(of: id, in: findings).map { .broken($0) } ?? .kept)
    }

    package var verdict: Verdict {
        switch outcome {
        case .kept: .conforming
        case .broken(let breaches): breaches.verdict
        case .notApplicable: .notApplicable
        }
    }
}
