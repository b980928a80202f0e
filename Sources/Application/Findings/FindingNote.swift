/// What someone did about a finding, and when; notes are only ever added to.
package struct FindingNote: Hashable, Sendable {
    package enum Act: Hashable, Sendable {
        /// To an account; to nobody where it is nil.
        case assigned(AccountID?)
        /// Not to be followed; the authorship tells why.
        case dismissed
        case reopened
    }

    package let subject: FindingSubject
    package let act: Act
    package let authorship: Authorship
    package let moment: Timestamp

    package init(subject: FindingSubject, act: Act, authorship: Authorship, moment: Timestamp) {
        self.subject = subject
        self.act = act
        self.authorship = authorship
        self.moment = moment
    }
}
