/// What came of a note.
package enum FindingNoteOutcome: Hashable, Sendable {
    case written(FindingNote)
    /// It stands so already; nothing was written.
    case unchanged(FindingStanding)
    /// Somebody else has noted something on it meanwhile.
    case stale(FindingStanding)
    /// There is no such dossier.
    case gone
}
