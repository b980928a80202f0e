/// What a person said of a doubt or an unread cell.
package struct Settlement: Hashable, Sendable {
    package enum Decision: Hashable, Sendable {
        /// As it was read; of an unread cell, that nothing of it is needed.
        case confirmed
        /// What it should have been read as.
        case corrected(String)
        /// What an unread cell says, and about which figure.
        case placed(String, FigureAddress)
    }

    package let decision: Decision
    package let author: String
    package let moment: Timestamp

    package init(_ decision: Decision, author: String, moment: Timestamp) {
        self.decision = decision
        self.author = author
        self.moment = moment
    }
}
