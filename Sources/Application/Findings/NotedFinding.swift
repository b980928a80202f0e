import Domain

/// A finding with how it stands.
package struct NotedFinding: Sendable {
    package let finding: Finding
    package let subject: FindingSubject
    /// The document it is about; nil where its place tells none.
    package let document: DocumentID?
    package let standing: FindingStanding
    /// Notes on what the same rule found at the same place with other figures, the latest last.
    package let earlier: [FindingNote]

    package init(
        finding: Finding, subject: FindingSubject, document: DocumentID? = nil, standing: FindingStanding,
        earlier: [FindingNote] = []
    ) {
        self.finding = finding
        self.subject = subject
        self.document = document
        self.standing = standing
        self.earlier = earlier
    }
}
