/// Which state of a dossier one has: of two equal ones, the dossiers are equal.
package struct DossierVersion: Hashable, Sendable {
    /// Another one after a backup was restored, when revisions are counted again.
    package let generation: RegisterID
    /// Grows by one with every write.
    package let revision: Int

    package init(generation: RegisterID, revision: Int) {
        self.generation = generation
        self.revision = revision
    }

    /// The version that the next write makes.
    package var next: DossierVersion { DossierVersion(generation: generation, revision: revision + 1) }
}
