import Domain

/// A finding that someone decided not to follow, and why.
package struct Dismissal: Hashable, Sendable {
    package let finding: Finding
    package let reason: String
    /// Who decided, by the name in the register.
    package let author: String
    /// The day, as printed: "22 November 2026".
    package let date: String

    package init(finding: Finding, reason: String, author: String, date: String) {
        self.finding = finding
        self.reason = reason
        self.author = author
        self.date = date
    }
}
