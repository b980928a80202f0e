/// One thing done to the register: who, when, what, from, to, why.
package struct AuditEntry: Hashable, Sendable {
    package enum Action: String, Hashable, Sendable, CaseIterable {
        case added
        case corrected
        case accountOpened = "account-opened"
        case passwordChanged = "password-changed"
        case passwordReset = "password-reset"
        case rolesChanged = "roles-changed"
        case accountRenamed = "account-renamed"
        case accountClosed = "account-closed"
        case accountReopened = "account-reopened"
        case signedOut = "signed-out"
        case settingChanged = "setting-changed"
        /// A finding was handed to someone, dismissed, opened again.
        case assigned
        case dismissed
        case reopened
        /// A person was entered, changed, removed or made nameless, put into a post, taken out of it.
        case entered
        case personChanged = "person-changed"
        case personRemoved = "person-removed"
        case personMadeNameless = "person-made-nameless"
        case appointed
        case released
        /// Files were read into a draft.
        case staged
        /// A doubt or an unread cell of a draft was settled.
        case settled
        /// A draft was thrown away.
        case discarded
        /// A draft was taken over into a dossier.
        case takenOver = "taken-over"
        /// Taking it over was undone.
        case undone
        /// A backup took the place of the register.
        case restored
    }

    /// From 1, in the chain of its agency.
    package let sequence: Int
    package let moment: Timestamp
    package let authorship: Authorship
    package let action: Action
    package let dossier: DossierID?
    /// The revision of the dossier that it made; nil, as the dossier, for what is about the agency itself.
    package let revision: Int?
    /// Which part of the dossier or of the agency: "dossier", "statements/S1.I1/0", "agency", "accounts/0190…".
    package let record: String
    /// As the register writes values; nil for what was not there.
    package let before: String?
    package let after: String?

    package init(
        sequence: Int, moment: Timestamp, authorship: Authorship, action: Action, dossier: DossierID?, revision: Int?,
        record: String, before: String?, after: String?
    ) {
        self.sequence = sequence
        self.moment = moment
        self.authorship = authorship
        self.action = action
        self.dossier = dossier
        self.revision = revision
        self.record = record
        self.before = before
        self.after = after
    }
}
