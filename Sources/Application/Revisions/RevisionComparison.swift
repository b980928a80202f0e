import Documents

/// Two revisions of a dossier and what differs between them.
package struct RevisionComparison: Sendable {
    package let from: StoredRevision
    package let to: StoredRevision
    package let difference: DossierDifference
    /// Whether the official comparison of both, semula and menjadi, has anything to show.
    package let hasMatrix: Bool

    package init(from: StoredRevision, to: StoredRevision) {
        self.from = from
        self.to = to
        difference = DossierDifference(from: from.stored, to: to.stored)
        hasMatrix = Self.matrix(from, to, in: .western).lacking == nil
    }

    package var key: DossierKey { to.stored.key }
}
