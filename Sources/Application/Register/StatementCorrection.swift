import Domain

/// One value to be written in the place of another.
package struct StatementCorrection: Hashable, Sendable {
    package let statement: StatementAddress
    package let value: StatedValue
    /// The state of the dossier that its author was looking at.
    package let seen: DossierVersion

    package init(_ statement: StatementAddress, value: StatedValue, seen: DossierVersion) {
        self.statement = statement
        self.value = value
        self.seen = seen
    }
}
