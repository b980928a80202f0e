import Domain
import Regulation

/// A duty of a document, with its reason, its remedy, its own examples and the check that finds where it is broken.
package struct Rule: Sendable, Identifiable {
    package typealias Check = @Sendable (IndexedDossier) -> [Violation]

    package let id: RuleID
    /// As a duty: "Target triwulan menghasilkan target tahunan".
    package let title: Localized
    package let tier: Tier
    /// Required for `mandatory`.
    package let basis: LegalBasis?
    /// Fiscal years in which it holds; nil for all.
    package let years: ClosedRange<Int>?
    /// What a document must have, all of it, so that there is something to check.
    package let looksAt: [RuleSubject]
    /// Why it matters, for the planner.
    package let rationale: Localized
    /// What to do.
    package let remedy: Localized
    /// Rules whose findings at the same cause are merged into this one's.
    package let explains: [RuleID]
    package let keeps: [RuleExample]
    package let breaks: [RuleExample]
    package let check: Check

    package init(
        id: RuleID, title: Localized, tier: Tier, basis: LegalBasis? = nil, years: ClosedRange<Int>? = nil,
        looksAt: [RuleSubject], rationale: Localized, remedy: Localized, explains: [RuleID] = [],
        keeps: [RuleExample], breaks: [RuleExample], check: @escaping Check
    ) {
        precondition(tier != .mandatory || basis != nil, "a mandatory rule names its legal basis")
        self.id = id
        self.title = title
        self.tier = tier
        self.basis = basis
        self.years = years
        self.looksAt = looksAt
        self.rationale = rationale
        self.remedy = remedy
        self.explains = explains
        self.keeps = keeps
        self.breaks = breaks
        self.check = check
    }
}
