import Application

/// The revisions of a dossier that may be looked at, and the one that is.
package struct RevisionChoice: Hashable, Sendable {
    /// More are found in the history.
    package static let limit = 100

    package let key: DossierKey
    /// From the earliest that can be read to the current one.
    package let readable: ClosedRange<Int>
    /// What made them, the latest first.
    package let entries: [AuditEntry]
    package let shown: Int

    /// - Parameters:
    ///   - lines: of the log, as far as they made revisions of the dossier.
    ///   - shown: what made an earlier revision that is looked at; nil for the current one.
    package init(_ key: DossierKey, readable: ClosedRange<Int>, lines: [AuditLine], shown: AuditEntry? = nil) {
        self.key = key
        self.readable = readable
        self.shown = shown?.revision ?? readable.upperBound
        let latest = lines.map(\.entry).filter { $0.revision.map(readable.contains) ?? false }
        entries = latest + [shown].compactMap { $0 }.filter { entry in !latest.contains(entry) }
    }

    /// What made a revision; nil where it isn't among those listed.
    func entry(_ revision: Int) -> AuditEntry? { entries.first { $0.revision == revision } }
}
