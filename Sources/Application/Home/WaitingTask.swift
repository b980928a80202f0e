import Domain

/// Something that waits for whoever looks, as the register knows it.
package enum WaitingTask: Hashable, Sendable {
    /// Nothing was delivered for the fiscal year by an agency one brings documents in for.
    case missingDocuments(AgencyKey, agency: String, year: Int?)
    /// Agencies of one's regions that delivered nothing for it.
    case undeliveredAgencies(count: Int, of: Int, year: Int?)
    /// Open findings that one was asked to see to.
    case assignedFindings(DossierKey, dossier: String, agency: String, count: Int)
    /// Errors that nobody was asked to see to.
    case unassignedErrors(DossierKey, dossier: String, agency: String, count: Int)
    /// A draft that was not taken over.
    ///
    /// - Parameter questions: what is left to be settled in it; nil where it can't be read.
    case openImport(ImportDraftKey, files: [String], agency: String, questions: Int?)
    /// Posts that nobody is in today.
    case vacantPosts(DossierKey, agency: String, count: Int)
    /// The sheet of the post that one is in; nil where its title isn't known.
    case ownSheet(title: String?)
    /// Accounts whose holders never chose a password.
    ///
    /// - Parameter region: nil where none of its agencies is shown.
    case unusedAccounts(RegionID, region: String?, count: Int)
}
