/// The write by which a draft came into the register.
package struct TakenOver: Hashable, Sendable {
    package let dossier: DossierKey
    /// Of the dossier, made by it.
    package let revision: Int

    package init(dossier: DossierKey, revision: Int) {
        self.dossier = dossier
        self.revision = revision
    }
}
