import Domain

/// What was found against a rule.
package struct Breaches: Hashable, Sendable {
    /// Its own findings but for advice.
    package let findings: Int
    package let advice: Int
    /// Findings of other rules with the same cause, which stand for its own.
    package let merged: Int
    /// As that of a part with these findings.
    package let verdict: Verdict

    /// nil where none of the findings is against the rule.
    package init?(of rule: RuleID, in findings: [Finding]) {
        let own = findings.filter { $0.rule == rule }
        let others = findings.filter { $0.rule != rule && $0.explains.contains(rule) }
        guard !(own + others).isEmpty else { return nil }
        advice = own.count { $0.severity == .advice }
        self.findings = own.count - advice
        merged = others.count
        verdict = Verdict(ofPartWith: own + others)
    }

    /// "2 temuan", "1 saran", "1 tercakup dalam temuan aturan lain".
    var remarks: [String] {
        [(findings, "temuan"), (advice, "saran"), (merged, "tercakup dalam temuan aturan lain")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }

    /// As notes print it below the list of rules.
    static let note = """
        Jumlah temuan pada daftar ini sama dengan jumlah temuan dan saran pada catatan ini. Satu sebab adalah satu \
        temuan: yang melanggar beberapa aturan dihitung pada satu aturan saja, dan pada aturan lainnya disebut tercakup.
        """
}
