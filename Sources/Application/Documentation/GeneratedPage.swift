/// One page of the generated documentation.
package struct GeneratedPage: Hashable, Sendable {
    /// Relative to the folder of the documentation: "rules/README.md".
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
