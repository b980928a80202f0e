/// Dossiers as they were at earlier revisions.
package struct RevisionPort: Sendable {
    /// From the earliest that can be read to the latest; nil where there never was such a dossier.
    package let readable: @Sendable (DossierKey) async throws(StoreFault) -> ClosedRange<Int>?
    /// Nil where the dossier had no such revision or it can't be read.
    package let load: @Sendable (DossierKey, _ revision: Int) async throws(StoreFault) -> StoredRevision?

    package init(
        readable: @escaping @Sendable (DossierKey) async throws(StoreFault) -> ClosedRange<Int>?,
        load: @escaping @Sendable (DossierKey, _ revision: Int) async throws(StoreFault) -> StoredRevision?
    ) {
        self.readable = readable
        self.load = load
    }
}
