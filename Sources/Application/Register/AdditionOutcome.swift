/// What came of adding a dossier.
package enum AdditionOutcome: Hashable, Sendable {
    case added(DossierKey)
    /// The agency has one for this period.
    case present(DossierKey)
    /// Its document doesn't name the agency, or not its region.
    case nameless
}
