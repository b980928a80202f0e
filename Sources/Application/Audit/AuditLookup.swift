import Domain

/// What entries of an agency's log name by identities alone, as far as whoever looks may know it.
package struct AuditLookup: Sendable {
    /// The post of an appointment.
    package struct Post: Hashable, Sendable {
        package let key: PostKey
        /// Nil where its dossier doesn't have it.
        package let title: String?

        package init(key: PostKey, title: String?) {
            self.key = key
            self.title = title
        }
    }

    /// Nil where entries are of several agencies.
    package var agency: RegisteredAgency?
    package var accounts: [AccountID: Account] = [:]
    /// The names of people; empty where they aren't this viewer's to see.
    package var people: [PersonID: String] = [:]
    package var showsNames = false
    package var posts: [AppointmentID: Post] = [:]
    /// The files of drafts.
    package var drafts: [ImportDraftID: String] = [:]
    /// Other agencies and regions where an account has roles.
    package var places: [RoleAssignment.Scope: String] = [:]

    package init(agency: RegisteredAgency? = nil) {
        self.agency = agency
    }
}
