import Domain

/// What was read of one agency and what checking it gave: the content of every report on it.
package struct CheckReport: Sendable {
    package var dossier: Dossier
    package var findings: [Finding]
    /// Every rule that was asked for, with its outcome.
    package var duties: [CheckedDuty]
    package var doubts: [Doubt]
    package var unread: [UnreadCell]

    package init(
        dossier: Dossier, findings: [Finding] = [], duties: [CheckedDuty] = [], doubts: [Doubt] = [],
        unread: [UnreadCell] = []
    ) {
        self.dossier = dossier
        self.findings = findings
        self.duties = duties
        self.doubts = doubts
        self.unread = unread
    }

    /// How many findings there are of a severity.
    package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

    /// How many rules were applied.
    package var appliedRuleCount: Int { duties.count(where: \.wasApplied) }

    /// "Badan Kepegawaian Daerah Kabupaten Gresik", as far as known.
    package var agencyTitle: String? {
        let title = dossier.agency.title
        return title.isEmpty ? nil : title
    }
}
