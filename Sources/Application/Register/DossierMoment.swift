/// A dossier with the notes on its findings, as it was at a moment: of two equal ones, the states are equal.
package struct DossierMoment: Hashable, Sendable {
    package let key: DossierKey
    package let version: DossierVersion
    /// How many notes on its findings there are; they are only ever added to.
    package let noteCount: Int

    package init(key: DossierKey, version: DossierVersion, noteCount: Int) {
        self.key = key
        self.version = version
        self.noteCount = noteCount
    }
}
