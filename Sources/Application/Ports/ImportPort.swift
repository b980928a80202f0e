import Domain

/// Turns files into import proposals.
package struct ImportPort: Sendable {
    /// A kind given by the user goes before the one recognised.
    package let read: @Sendable ([SourceFile], DocumentKind?) -> ImportOutcome

    package init(read: @escaping @Sendable ([SourceFile], DocumentKind?) -> ImportOutcome) {
        self.read = read
    }
}
