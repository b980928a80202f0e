import Domain

/// A dossier as the register held it at one of its revisions.
package struct StoredDossier: Hashable, Sendable {
    package let key: DossierKey
    package let version: DossierVersion
    package let dossier: Dossier
    /// What nobody has confirmed of how it was read.
    package let doubts: [Doubt]
    package let unread: [UnreadCell]

    package init(
        key: DossierKey, version: DossierVersion, dossier: Dossier, doubts: [Doubt] = [], unread: [UnreadCell] = []
    ) {
        self.key = key
        self.version = version
        self.dossier = dossier
        self.doubts = doubts
        self.unread = unread
    }

    /// As it would be read from files.
    package var proposal: ImportProposal { ImportProposal(dossier: dossier, doubts: doubts, unread: unread) }
}
