import Domain

extension Dossier {
    /// The dossier with one revision of each of its documents: the one in force, or where there is one the one that was
    /// asked for.
    func printing(revision: Int?) -> Dossier {
        let series = RevisionSeries.all(of: self, revision: revision)
        guard series.contains(where: { !$0.others.isEmpty }) else { return self }
        var dossier = self
        dossier.documents = series.flatMap(\.printed)
        return dossier
    }
}
