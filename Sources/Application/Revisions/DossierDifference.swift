import Domain

/// What differs between a dossier and another: what taking a proposal over would make of it, or a later revision.
package struct DossierDifference: Hashable, Sendable {
    package let documents: [DocumentChange]
    package let posts: [ValueChange]
    /// What was reached and spent.
    package let results: [ValueChange]
    /// Whether nothing of these differs but something else does: the order of parts, who signs, where a figure was
    /// read or what of it is doubtful.
    package let hasMore: Bool

    /// What taking a proposal over would change; only documents it brings are told of.
    ///
    /// - Parameter present: nil where the agency has no dossier of the period.
    package init(_ proposed: Dossier, against present: Dossier?) {
        let present = present ?? Dossier(agency: proposed.agency, period: proposed.period)
        let merge = DossierMerge(proposed, into: present)
        let arriving = Set(merge.documents.map(\.id))
        self.init(from: present, to: merge.merged) { arriving.contains($0) }
    }

    /// What has become of a dossier from one revision to another.
    package init(from before: StoredDossier, to after: StoredDossier) {
        let doubtsDiffer = before.doubts != after.doubts || before.unread != after.unread
        self.init(from: before.dossier, to: after.dossier, doubtsDiffer: doubtsDiffer) { _ in true }
    }

    private init(
        from before: Dossier, to after: Dossier, doubtsDiffer: Bool = false, telling isTold: (DocumentID) -> Bool
    ) {
        let old = Dictionary(before.documents.map { ($0.id, $0) }) { first, _ in first }
        let kept = Set(after.documents.map(\.id))
        let later = after.documents.map { document in
            old[document.id].map { DocumentChange(from: $0, in: before, to: document, in: after) }
                ?? DocumentChange(document, .added)
        }
        let gone = before.documents.filter { !kept.contains($0.id) }.map { DocumentChange($0, .removed) }
        documents = (later + gone).filter { isTold($0.document) }
        let comparison = ResultComparison(before: before, after: after)
        (posts, results) = (comparison.posts, comparison.results)
        let hasTold = documents.contains { !$0.isUnchanged } || !posts.isEmpty || !results.isEmpty
        hasMore = !hasTold && (doubtsDiffer || before != after)
    }

    /// Whether both are the same.
    package var isEmpty: Bool {
        documents.allSatisfy(\.isUnchanged) && posts.isEmpty && results.isEmpty && !hasMore
    }
}
