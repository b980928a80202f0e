import Application
import Domain

/// What was sent would undo what somebody else has written meanwhile: both values, who wrote the other, and how to go on.
package struct ConflictPage: Page {
    /// A value as it was sent, and as it stands now.
    package struct Line: Hashable, Sendable {
        package let title: Localized
        package let sent: Localized
        package let current: Localized

        package init(_ title: Localized, sent: Localized, current: Localized) {
            self.title = title
            self.sent = sent
            self.current = current
        }
    }

    /// Who wrote what stands now.
    package struct Writer: Hashable, Sendable {
        package let authorship: Authorship
        package let moment: Timestamp

        package init(_ authorship: Authorship, at moment: Timestamp) {
            self.authorship = authorship
            self.moment = moment
        }

        /// Nil where the log doesn't tell.
        package init?(_ entry: AuditEntry?) {
            guard let entry else { return nil }
            self.init(entry.authorship, at: entry.moment)
        }
    }

    /// What sends the same once more, knowing what stands now.
    package struct Again: Hashable, Sendable {
        package let submission: Submission
        /// Names and values of its fields.
        package let fields: FormFields

        /// - Parameter seen: what the author has seen by now, by the name of its field.
        package init(_ submission: Submission, _ fields: FormFields, seen: [String: String]) {
            self.submission = submission
            self.fields = fields.replacing(seen)
        }

        package init(_ submission: Submission, _ fields: FormFields, seen: String) {
            self.init(submission, fields, seen: ["\(FormField.seen)": seen])
        }
    }

    package let about: Localized
    package let lines: [Line]
    package let writer: Writer?
    /// Nil for what can't be sent again without its author.
    package let again: Again?
    /// The page to go back to.
    package let back: String

    package init(about: Localized, lines: [Line], writer: Writer?, again: Again?, back: String) {
        self.about = about
        self.lines = lines
        self.writer = writer
        self.again = again
        self.back = back
    }

    package var title: Localized { .init(id: "Sudah diubah sementara itu", en: "It was changed meanwhile") }
}
