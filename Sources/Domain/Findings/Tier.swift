/// Why a rule exists.
package enum Tier: String, Hashable, Sendable, CaseIterable {
    /// The data can't be what it claims.
    case structural
    /// A regulation demands it.
    case mandatory
    /// Good practice.
    case advisory
}
