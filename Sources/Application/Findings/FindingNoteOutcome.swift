/// What came of a note.
package enum FindingNoteOutcome: Hashable, Sendable {
    case written(FindingNote)
    /// It stands so already; nothing was written.
    case unchanged(FindingStanding)
    /// There is no such dossier.
    case gone
}
