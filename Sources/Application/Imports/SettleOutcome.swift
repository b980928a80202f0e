/// What came of saying something of one doubt or unread cell.
package enum SettleOutcome: Hashable, Sendable {
    case written
    /// Somebody else has said something of it meanwhile, or taken that back.
    case stale(StaleChange<Settlement?>)
    /// There is no open draft.
    case gone
}
