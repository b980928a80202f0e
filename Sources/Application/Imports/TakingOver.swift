import Domain

/// What is to become of a dossier by taking a draft over.
package struct TakingOver: Hashable, Sendable {
    package let draft: ImportDraftKey
    package let agency: AgencyKey
    /// The whole dossier as it should be, with what is still open in it.
    package let result: ImportProposal
    /// What its author saw: the dossier it is made of and what was settled.
    package let state: ImportState

    package struct Present: Hashable, Sendable {
        package let key: DossierKey
        package let version: DossierVersion

        package init(key: DossierKey, version: DossierVersion) {
            self.key = key
            self.version = version
        }
    }

    package init(draft: ImportDraftKey, agency: AgencyKey, result: ImportProposal, state: ImportState) {
        self.draft = draft
        self.agency = agency
        self.result = result
        self.state = state
    }
}
