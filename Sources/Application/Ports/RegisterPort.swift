import Domain

/// The register of all agencies' dossiers. Every write is one transaction with its entry in the audit log.
package struct RegisterPort: Sendable {
    /// All agencies by region and name.
    package let agencies: @Sendable () async throws(StoreFault) -> [RegisteredAgency]
    /// Adds an agency and its region where they are new; nil where it has no name or no region.
    package let addAgency: @Sendable (Agency, Authorship) async throws(StoreFault) -> AgencyKey?
    /// Adds the agency and its region where they are new; what is still open of the reading stays with the dossier.
    package let add: @Sendable (ImportProposal, Authorship) async throws(StoreFault) -> AdditionOutcome
    /// Nil where there is none.
    package let load: @Sendable (DossierKey) async throws(StoreFault) -> StoredDossier?
    /// The state a dossier is in; nil where there is none.
    package let version: @Sendable (DossierKey) async throws(StoreFault) -> DossierVersion?
    package let correct: @Sendable (StatementCorrection, Authorship) async throws(StoreFault) -> CorrectionOutcome

    package init(
        agencies: @escaping @Sendable () async throws(StoreFault) -> [RegisteredAgency],
        addAgency: @escaping @Sendable (Agency, Authorship) async throws(StoreFault) -> AgencyKey?,
        add: @escaping @Sendable (ImportProposal, Authorship) async throws(StoreFault) -> AdditionOutcome,
        load: @escaping @Sendable (DossierKey) async throws(StoreFault) -> StoredDossier?,
        version: @escaping @Sendable (DossierKey) async throws(StoreFault) -> DossierVersion?,
        correct: @escaping @Sendable (StatementCorrection, Authorship) async throws(StoreFault) -> CorrectionOutcome
    ) {
        self.agencies = agencies
        self.addAgency = addAgency
        self.add = add
        self.load = load
        self.version = version
        self.correct = correct
    }
}
