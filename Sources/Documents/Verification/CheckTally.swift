import Domain

/// What a check over one or many agencies adds up to.
package struct CheckTally: Sendable {
    package private(set) var reports = 0
    /// The first of the gravest findings.
    package private(set) var worst: (severity: Severity, rule: RuleID)?
    package var refused: [Refusal] = []
    private var counts: [Severity: Int] = [:]

    package init() {}

    /// Adds one agency's report.
    package mutating func add(_ report: CheckReport) {
        reports += 1
        for finding in report.findings {
            counts[finding.severity, default: 0] += 1
            if worst.map({ finding.severity < $0.severity }) ?? true { worst = (finding.severity, finding.rule) }
        }
    }

    /// How many findings of a severity there are.
    package func count(_ severity: Severity) -> Int { counts[severity] ?? 0 }

    /// How many findings there are.
    package var findings: Int { counts.values.reduce(0, +) }
}
