import Documents
import Domain

/// A checked dossier with the notes on its findings.
package struct NotedDossier: Sendable {
    package let checked: CheckedDossier
    /// In the order of the report.
    package let findings: [NotedFinding]
    /// How many notes there are, also on findings that are gone: another number, another state.
    package let noteCount: Int

    package init(checked: CheckedDossier, notes: [FindingNote], digest: DigestPort) {
        let subjects = FindingSubjects(checked.report.dossier, digest: digest)
        let byMark = Dictionary(grouping: notes, by: \.subject.mark)
        let byPlace = Dictionary(grouping: notes) { Place(rule: $0.subject.rule, cause: $0.subject.cause) }
        let documents = FindingDocuments(checked.report.dossier)
        self.checked = checked
        noteCount = notes.count
        findings = checked.report.findings.map { finding in
            let subject = subjects.subject(of: finding)
            let near = byPlace[Place(rule: subject.rule, cause: subject.cause)] ?? []
            return NotedFinding(
                finding: finding, subject: subject, document: documents.document(of: finding.cause),
                standing: FindingStanding(byMark[subject.mark] ?? []),
                earlier: near.filter { $0.subject.mark != subject.mark })
        }
    }

    private struct Place: Hashable {
        let rule: RuleID
        let cause: DossierPath
    }

    /// Those to be followed.
    package var open: [NotedFinding] { findings.filter { !$0.standing.isDismissed } }

    package var dismissed: [NotedFinding] { findings.filter(\.standing.isDismissed) }

    /// How many open findings there are of a severity.
    package func count(_ severity: Severity) -> Int { open.count { $0.finding.severity == severity } }

    /// The report with the open findings alone.
    package var openReport: CheckReport {
        var report = checked.report
        report.findings = open.map(\.finding)
        return report
    }

    /// What was dismissed, as documents print it.
    package func dismissals(in zone: TimeZoneName) -> [Dismissal] {
        dismissed.compactMap { noted in
            noted.standing.dismissal.map { note in
                Dismissal(
                    finding: noted.finding, reason: note.authorship.reason ?? "", author: note.authorship.author,
                    date: CalendarDay(note.moment, in: zone).title.id)
            }
        }
    }

    /// Nil where there is no such finding now.
    package func finding(_ mark: FindingMark) -> NotedFinding? { findings.first { $0.subject.mark == mark } }
}
