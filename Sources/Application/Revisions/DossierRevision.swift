/// A dossier as it was at one of its revisions, checked, with the notes there were on its findings then.
package struct DossierRevision: Sendable {
    package let noted: NotedDossier
    /// Who made it; nil only where the log doesn't tell.
    package let entry: AuditEntry?

    package init(noted: NotedDossier, entry: AuditEntry?) {
        self.noted = noted
        self.entry = entry
    }

    package var number: Int { noted.checked.version.revision }
}
