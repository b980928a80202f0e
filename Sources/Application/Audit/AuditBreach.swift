/// Where a chain is broken.
package enum AuditBreach: Hashable, Sendable {
    /// The entries of these numbers are missing.
    case missing(ClosedRange<Int>)
    /// An entry doesn't follow the one before it.
    case unlinked(sequence: Int)
    /// An entry isn't what was sealed.
    case altered(sequence: Int)
    /// The chain ends before or after the entry it should end with.
    case ending(expected: Int, found: Int)
    /// A dossier has a revision that no entry made.
    case unlogged(DossierID, revision: Int)
}
