/// What came of doing something to all of a draft.
package enum DraftOutcome: Hashable, Sendable {
    case written
    /// Something was said of it meanwhile; who did, where the log tells.
    case changed(AuditEntry?)
    /// There is no open draft.
    case gone
}
