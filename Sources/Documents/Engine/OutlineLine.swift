/// A line of an outline, indented by its depth.
package struct OutlineLine: Hashable, Sendable {
    package let text: String
    /// From 0.
    package let depth: Int

    package init(_ text: String, depth: Int = 0) {
        self.text = text
        self.depth = depth
    }
}
