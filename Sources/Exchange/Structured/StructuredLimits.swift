/// How much of a JSON or YAML file is read before it is refused.
package struct StructuredLimits: Hashable, Sendable {
    package var bytes: Int
    package var depth: Int
    /// Objects, arrays and scalars together.
    package var values: Int

    package init(bytes: Int, depth: Int, values: Int) {
        self.bytes = bytes
        self.depth = depth
        self.values = values
    }

    /// A regency of some hundred agencies.
    package static let json = StructuredLimits(bytes: 256 << 20, depth: 48, values: 20_000_000)
    /// A regency of some agencies: the composer needs a multiple of the text in memory.
    package static let yaml = StructuredLimits(bytes: 32 << 20, depth: 48, values: 2_000_000)
}
