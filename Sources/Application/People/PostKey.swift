import Domain

/// A post as a dossier of an agency has it.
package struct PostKey: Hashable, Sendable {
    package let dossier: DossierKey
    package let position: PositionID

    package init(dossier: DossierKey, position: PositionID) {
        self.dossier = dossier
        self.position = position
    }
}
