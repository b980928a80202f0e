import Documents
import Domain
import Rules

/// Reads documents and checks each agency's dossier.
package struct CheckDocuments: Sendable {
    private let importing: ImportDocuments
    private let progress: ProgressPort

    package init(importing: ImportDocuments, progress: ProgressPort = .silent) {
        self.importing = importing
        self.progress = progress
    }

    /// One report per agency and period, in the order of the files.
    package func run(_ paths: [String], kind: DocumentKind? = nil, pack: RulePack = .official) -> CheckRun {
        let outcome = importing.run(paths, kind: kind)
        let count = outcome.proposals.count
        let reports = outcome.proposals.enumerated().map { index, proposal in
            let agency = proposal.dossier.agency.name ?? ""
            progress.report(.checking(agency: agency, index: index + 1, count: count))
            return Self.report(on: proposal, pack: pack)
        }
        return CheckRun(reports: reports, refused: outcome.refused, files: paths)
    }

    /// Checks one proposal.
    package static func report(on proposal: ImportProposal, pack: RulePack) -> CheckReport {
        let rules = pack.rules
        let dossier = proposal.dossier
        let findings = RuleEngine.check(dossier, doubts: proposal.doubts, rules: rules)
        return CheckReport(
            dossier: dossier, findings: findings,
            duties: DutyOutcomes(dossier: dossier, findings: findings).duties(of: rules), doubts: proposal.doubts,
            unread: proposal.unread)
    }
}
