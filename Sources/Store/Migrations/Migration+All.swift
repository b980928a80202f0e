extension Migration {
    /// Every step there is, in order.
    package static let all: [Migration] = [
        register, dossierParts, documentParts, auditLog, accounts, findingsAndPeople, imports, settings,
        revisions, assignees, superiors,
    ]
}
