/// Entries of a chain, the latest first.
package struct AuditExtract: Hashable, Sendable {
    package let lines: [AuditLine]
    /// The number of the entry before which there are more; nil at the beginning of the chain.
    package let rest: Int?

    package init(lines: [AuditLine], rest: Int?) {
        self.lines = lines
        self.rest = rest
    }
}
