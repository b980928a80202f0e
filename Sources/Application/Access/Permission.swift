/// What someone may do with an agency; a page or a form asks for one of them.
package enum Permission: Hashable, Sendable, CaseIterable {
    /// Its plan, findings and documents.
    case readPlan
    /// Who changed what, and whether the log is whole.
    case readHistory
    /// Who holds which post.
    case readPeople
    /// Bring documents in, and take an import back.
    case importDocuments
    /// Dismiss a finding with a reason, and open it again.
    case settleFindings
    /// Hand a finding to someone.
    case assignFindings
    /// Write another value in the place of one.
    case correctValues
    /// Give posts to people.
    case managePeople
    /// Accounts, roles, agencies, settings.
    case administer
}
