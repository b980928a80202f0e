import Domain

/// What is to become of a dossier by taking a draft over.
package struct TakingOver: Hashable, Sendable {
    package let draft: ImportDraftKey
    package let agency: AgencyKey
    /// The whole dossier as it should be, with what is still open in it.
    package let result: ImportProposal
    /// The dossier it is made of, in the state its author saw; nil where the agency has none of the period.
    package let present: Present?

    package struct Present: Hashable, Sendable {
        package let key: DossierKey
        package let version: DossierVersion

        package init(key: DossierKey, version: DossierVersion) {
            self.key = key
            self.version = version
        }
    }

    package init(draft: ImportDraftKey, agency: AgencyKey, result: ImportProposal, present: Present?) {
        self.draft = draft
        self.agency = agency
        self.result = result
        self.present = present
    }
}
