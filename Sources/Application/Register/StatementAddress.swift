import Domain

/// One statement of a dossier in the register.
package struct StatementAddress: Hashable, Sendable {
    package let dossier: DossierKey
    package let entry: EntryID
    /// Among the statements of its entry, from 0.
    package let index: Int

    package init(dossier: DossierKey, entry: EntryID, index: Int) {
        self.dossier = dossier
        self.entry = entry
        self.index = index
    }
}
