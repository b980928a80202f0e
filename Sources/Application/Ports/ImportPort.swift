import Domain

/// Turns files into import proposals.
package struct ImportPort: Sendable {
    /// Files that belong together, those of one agency and period, in the order of the first of each group.
    package let groups: @Sendable ([SourceFile]) -> [[SourceFile]]
    /// A kind given by the user goes before the one recognised.
    package let read: @Sendable ([SourceFile], DocumentKind?) -> ImportOutcome

    package init(
        groups: @escaping @Sendable ([SourceFile]) -> [[SourceFile]],
        read: @escaping @Sendable ([SourceFile], DocumentKind?) -> ImportOutcome
    ) {
        self.groups = groups
        self.read = read
    }
}
