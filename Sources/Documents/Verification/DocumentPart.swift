import Domain

/// The parts by which a note goes through a document: its text, chapter by chapter, and its tables.
package struct DocumentPart: Hashable, Sendable {
    package let title: String
    package let findings: [Finding]
    package let doubts: [Doubt]
    package let unread: [UnreadCell]

    package var verdict: Verdict {
        let verdict = Verdict(ofPartWith: findings)
        let isUncertain = !doubts.isEmpty || !unread.isEmpty
        return verdict == .conforming && isUncertain ? .manualReview : verdict
    }
}
