/// A finished file, and what its reader should be told about it.
package struct RenderedFile: Hashable, Sendable {
    package var bytes: [UInt8]
    /// What the format could not show, or what is left to do; one sentence each.
    package var notes: [String]

    package init(bytes: [UInt8], notes: [String] = []) {
        self.bytes = bytes
        self.notes = notes
    }
}
