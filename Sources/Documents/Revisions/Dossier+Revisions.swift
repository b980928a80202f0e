import Domain

extension Dossier {
    /// The dossier with one revision of each of its documents: the one in force, or where there is one the one that was
    /// asked for.
    func printing(revision: Int?) -> Dossier {
        let standingBack = Set(RevisionSeries.all(of: self, revision: revision).flatMap(\.others).map(\.id))
        guard !standingBack.isEmpty else { return self }
        var dossier = self
        dossier.documents.removeAll { standingBack.contains($0.id) }
        return dossier
    }
}
