import Application

/// The use cases around findings, people and the audit log.
package struct RecordServices: Sendable {
    /// The agencies that records are of.
    package let list: AgencyListPort
    package let findings: ReadFindings
    package let noting: NoteFinding
    package let people: ReadPeople
    package let managing: ManagePeople
    package let audit: AuditPort
    package let reading: ReadAudit
    package let proving: ProveAudit
    package let revisions: ReadRevision

    package init(
        list: AgencyListPort, dossiers: ReadDossier, notes: FindingNotePort, people: PeoplePort,
        accounts: AccountPort, audit: AuditPort, drafts: ImportDraftPort, revisions: ReadRevision,
        digest: DigestPort, clock: ClockPort
    ) {
        let findings = ReadFindings(dossiers: dossiers, notes: notes, digest: digest)
        self.list = list
        self.findings = findings
        noting = NoteFinding(findings: findings, notes: notes, accounts: accounts)
        self.people = ReadPeople(port: people, clock: clock)
        managing = ManagePeople(port: people, accounts: accounts)
        self.audit = audit
        proving = ProveAudit(audit: audit, clock: clock)
        reading = ReadAudit(
            audit: audit, list: list, accounts: accounts, people: people, drafts: drafts, dossiers: dossiers)
        self.revisions = revisions
    }
}
