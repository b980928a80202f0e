/// The notes on the findings of dossiers. Every note is one transaction with its entry in the audit log.
package struct FindingNotePort: Sendable {
    /// All notes on a dossier's findings, in their order.
    package let notes: @Sendable (DossierKey) async throws(StoreFault) -> [FindingNote]
    /// - Parameter seen: how its author saw the finding stand, as its form carries it; nil for whoever didn't look.
    package let add:
        @Sendable (DossierKey, FindingSubject, FindingNote.Act, _ seen: String?, Authorship)
            async throws(StoreFault) -> FindingNoteOutcome
    /// The dossiers with findings that an account was the last to be asked to see to, the latest dossier last.
    package let assigned: @Sendable (AccountID) async throws(StoreFault) -> [DossierKey]

    package init(
        notes: @escaping @Sendable (DossierKey) async throws(StoreFault) -> [FindingNote],
        add:
            @escaping @Sendable (DossierKey, FindingSubject, FindingNote.Act, _ seen: String?, Authorship)
            async throws(StoreFault) -> FindingNoteOutcome,
        assigned: @escaping @Sendable (AccountID) async throws(StoreFault) -> [DossierKey] = { _ in [] }
    ) {
        self.notes = notes
        self.add = add
        self.assigned = assigned
    }

    /// Nobody writes notes.
    package static let none = FindingNotePort { _ in
        []
    } add: { _, _, _, _, _ in
        .gone
    }
}
