import Domain

/// Where files come from.
package struct SourcePort: Sendable {
    /// The file of a path as the user gave it; "-" is standard input.
    package let read: @Sendable (String) throws(Refusal) -> SourceFile

    package init(read: @escaping @Sendable (String) throws(Refusal) -> SourceFile) {
        self.read = read
    }
}
