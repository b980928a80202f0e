import Application
import Domain

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
    /// By whose clock their making is told.
    package let zone: TimeZoneName

    /// - Parameters:
    ///   - lines: of the log, as far as they made revisions of the dossier.
    ///   - shown: an earlier revision that is looked at; nil for the current one.
    ///   - entry: what made that one; nil where the log doesn't tell.
    package init(
        _ key: DossierKey, readable: ClosedRange<Int>, lines: [AuditLine], shown: Int? = nil, entry: AuditEntry? = nil,
        zone: TimeZoneName
    ) {
        self.key = key
        self.readable = readable
        self.shown = shown ?? readable.upperBound
        self.zone = zone
        let latest = lines.map(\.entry).filter { $0.revision.map(readable.contains) ?? false }
        entries = latest + [entry].compactMap { $0 }.filter { entry in !latest.contains(entry) }
    }

    func title(in language: Language) -> RevisionTitle { RevisionTitle(zone: zone, language: language) }

    /// What made a revision; nil where it isn't among those listed.
    func entry(_ revision: Int) -> AuditEntry? { entries.first { $0.revision == revision } }
}
