/// What came of changing an account.
package enum AccountOutcome: Hashable, Sendable {
    case changed
    /// Somebody else has changed the same of it meanwhile.
    case stale(StaleChange<Viewer>)
    /// There is no such account.
    case gone
}
