import Domain

/// What a note on a finding is about.
package struct FindingSubject: Hashable, Sendable {
    package let mark: FindingMark
    package let rule: RuleID
    package let cause: DossierPath

    package init(mark: FindingMark, rule: RuleID, cause: DossierPath) {
        self.mark = mark
        self.rule = rule
        self.cause = cause
    }
}
