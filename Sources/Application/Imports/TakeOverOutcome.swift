/// What came of taking a draft over, or of undoing that.
package enum TakeOverOutcome: Hashable, Sendable {
    case done(TakenOver)
    /// Someone has written in between; who did, where the log tells.
    case changed(AuditEntry?)
    /// There is no such draft, or it isn't in the state for it.
    case gone
}
