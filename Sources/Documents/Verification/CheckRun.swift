import Domain

/// The outcome of one check: a report per agency and period, and the files that could not be read.
package struct CheckRun: Sendable {
    package var reports: [CheckReport]
    package var refused: [Refusal]
    /// Names of the files that were given, in order.
    package var files: [String]

    package init(reports: [CheckReport] = [], refused: [Refusal] = [], files: [String] = []) {
        self.reports = reports
        self.refused = refused
        self.files = files
    }

    /// How many findings of a severity all reports have together.
    package func count(_ severity: Severity) -> Int { reports.reduce(0) { $0 + $1.count(severity) } }

    /// What all reports add up to.
    package var tally: CheckTally {
        var tally = CheckTally()
        for report in reports { tally.add(report) }
        tally.refused = refused
        return tally
    }

    /// All findings of all reports.
    package var findings: [Finding] { reports.flatMap(\.findings) }
}
