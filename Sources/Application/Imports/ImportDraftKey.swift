/// A draft of an agency.
package struct ImportDraftKey: Hashable, Sendable {
    package let agency: AgencyKey
    package let draft: ImportDraftID

    package init(agency: AgencyKey, draft: ImportDraftID) {
        self.agency = agency
        self.draft = draft
    }
}
