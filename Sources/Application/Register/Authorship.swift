/// Who changes the register, and why.
package struct Authorship: Hashable, Sendable {
    /// A user's name in the register, or the command that ran.
    package let author: String
    package let reason: String?

    package init(author: String, reason: String? = nil) {
        self.author = author
        self.reason = reason
    }
}
