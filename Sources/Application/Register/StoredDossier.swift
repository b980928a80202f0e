import Domain

/// A dossier as the register held it at one of its revisions.
package struct StoredDossier: Hashable, Sendable {
    package let key: DossierKey
    package private(set) var version: DossierVersion
    package private(set) var dossier: Dossier
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

    /// The same after a correction that was the next write, without reading the register again; nil where it wasn't.
    package func applying(_ correction: StatementCorrection, version: DossierVersion) -> StoredDossier? {
        guard correction.statement.dossier == key, version == self.version.next else { return nil }
        var copy = self
        copy.version = version
        for document in dossier.documents.indices {
            let stated = dossier.documents[document].statements.indices.filter {
                dossier.documents[document].statements[$0].entry == correction.statement.entry
            }
            guard stated.indices.contains(correction.statement.index) else { continue }
            copy.dossier.documents[document].statements[stated[correction.statement.index]].value = correction.value
            return copy
        }
        return nil
    }
}
