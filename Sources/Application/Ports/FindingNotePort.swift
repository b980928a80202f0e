/// The notes on the findings of dossiers. Every note is one transaction with its entry in the audit log.
package struct FindingNotePort: Sendable {
    /// All notes on a dossier's findings, in their order.
    package let notes: @Sendable (DossierKey) async throws(StoreFault) -> [FindingNote]
    package let add:
        @Sendable (DossierKey, FindingSubject, FindingNote.Act, Authorship) async throws(StoreFault) ->
            FindingNoteOutcome

    package init(
        notes: @escaping @Sendable (DossierKey) async throws(StoreFault) -> [FindingNote],
        add:
            @escaping @Sendable (DossierKey, FindingSubject, FindingNote.Act, Authorship) async throws(StoreFault) ->
            FindingNoteOutcome
    ) {
        self.notes = notes
        self.add = add
    }

    /// Nobody writes notes.
    package static let none = FindingNotePort { _ in
        []
    } add: { _, _, _, _ in
        .gone
    }
}
