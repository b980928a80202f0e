import Domain

/// The register of all agencies' dossiers. Every write is one transaction with its entry in the audit log.
package struct RegisterPort: Sendable {
    /// All agencies by region and name.
    package let agencies: @Sendable () async throws(StoreFault) -> [RegisteredAgency]
    /// Adds the agency and its region where they are new.
    package let add: @Sendable (Dossier, Authorship) async throws(StoreFault) -> AdditionOutcome
    /// Nil where there is none.
    package let load: @Sendable (DossierKey) async throws(StoreFault) -> StoredDossier?
    /// The state a dossier is in; nil where there is none.
    package let version: @Sendable (DossierKey) async throws(StoreFault) -> DossierVersion?
    package let correct: @Sendable (StatementCorrection, Authorship) async throws(StoreFault) -> CorrectionOutcome

    package init(
        agencies: @escaping @Sendable () async throws(StoreFault) -> [RegisteredAgency],
        add: @escaping @Sendable (Dossier, Authorship) async throws(StoreFault) -> AdditionOutcome,
        load: @escaping @Sendable (DossierKey) async throws(StoreFault) -> StoredDossier?,
        version: @escaping @Sendable (DossierKey) async throws(StoreFault) -> DossierVersion?,
        correct: @escaping @Sendable (StatementCorrection, Authorship) async throws(StoreFault) -> CorrectionOutcome
    ) {
        self.agencies = agencies
        self.add = add
        self.load = load
        self.version = version
        self.correct = correct
    }
}
