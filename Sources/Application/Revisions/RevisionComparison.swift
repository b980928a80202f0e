import Documents

/// Two revisions of a dossier and what is otherwise in the second.
package struct RevisionComparison: Sendable {
    package let from: StoredRevision
    package let to: StoredRevision
    package let difference: DossierDifference
    /// The official comparison of both, semula and menjadi.
    package let matrix: Document

    package init(from: StoredRevision, to: StoredRevision) {
        self.from = from
        self.to = to
        difference = DossierDifference(from: from.stored.dossier, to: to.stored.dossier)
        matrix = Self.matrix(from, to)
    }

    package var key: DossierKey { to.stored.key }
}
