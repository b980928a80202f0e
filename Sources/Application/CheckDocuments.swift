import Documents
import Domain
import Rules

/// Reads documents and checks each agency's dossier.
package struct CheckDocuments: Sendable {
    private let importing: ImportDocuments
    private let nomenclature: NomenclaturePort

    package init(importing: ImportDocuments, nomenclature: NomenclaturePort = .none) {
        self.importing = importing
        self.nomenclature = nomenclature
    }

    /// One report per agency and period, in the order of the files.
    package func run(_ paths: [String], kind: DocumentKind? = nil, pack: RulePack = .official) -> CheckRun {
        var reports: [CheckReport] = []
        let tally = run(paths, kind: kind, pack: pack) { reports.append($0) }
        return CheckRun(reports: reports, refused: tally.refused, files: paths)
    }

    /// Hands over one report after the other and keeps none, so that a whole region can be checked at once.
    package func run(
        _ paths: [String], kind: DocumentKind? = nil, pack: RulePack, each: (CheckReport) throws -> Void
    ) rethrows -> CheckTally {
        var tally = CheckTally()
        let official = nomenclature
        tally.refused = try importing.run(paths, kind: kind) {
            Self.report(on: $0, pack: pack, nomenclature: official)
        } each: { report in
            tally.add(report)
            try each(report)
        }
        return tally
    }

    /// Checks one proposal.
    package static func report(
        on proposal: ImportProposal, pack: RulePack, nomenclature: NomenclaturePort = .none
    ) -> CheckReport {
        let rules = pack.rules
        let dossier = proposal.dossier
        let indexed = IndexedDossier(dossier, doubts: proposal.doubts)
        let findings = RuleEngine.check(indexed, rules: rules, nomenclature: nomenclature.load)
        return CheckReport(
            dossier: dossier, findings: findings,
            duties: DutyOutcomes(dossier: indexed, findings: findings).duties(of: rules), doubts: proposal.doubts,
            unread: proposal.unread)
    }
}
