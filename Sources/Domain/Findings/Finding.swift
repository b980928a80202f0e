/// A fault of a document as a value: named, located, computed, with what to do about it.
package struct Finding: Hashable, Sendable {
    package var rule: RuleID
    package var severity: Severity
    package var tier: Tier
    /// One sentence that says what is wrong.
    package var message: Localized
    /// "4 × 70 = 280, tertulis 300".
    package var arithmetic: Localized?
    package var expected: String?
    package var stated: String?
    /// The one value, entry or block to mend.
    package var cause: DossierPath
    /// All places concerned, the one to mend first.
    package var places: [Place]
    package var remedy: Localized
    /// Legal basis, for people.
    package var basis: String?
    /// Rules whose findings were merged into this one.
    package var explains: [RuleID]
    /// Whether it rests on a cell that was read with a doubt.
    package var restsOnDoubt: Bool

    package init(
        rule: RuleID, severity: Severity, tier: Tier, message: Localized, arithmetic: Localized? = nil,
        expected: String? = nil, stated: String? = nil, cause: DossierPath, places: [Place], remedy: Localized,
        basis: String? = nil, explains: [RuleID] = [], restsOnDoubt: Bool = false
    ) {
        self.rule = rule
        self.severity = severity
        self.tier = tier
        self.message = message
        self.arithmetic = arithmetic
        self.expected = expected
        self.stated = stated
        self.cause = cause
        self.places = places
        self.remedy = remedy
        self.basis = basis
        self.explains = explains
        self.restsOnDoubt = restsOnDoubt
    }
}
