/// A folder of generated pages; paths are relative to it.
package struct PagePort: Sendable {
    /// Nil where there is no such page.
    package let read: @Sendable (String) -> [UInt8]?
    package let write: @Sendable (String, [UInt8]) throws -> Void
    package let remove: @Sendable (String) throws -> Void
    /// Paths of the pages of a folder, in any order.
    package let list: @Sendable (String) -> [String]

    package init(
        read: @escaping @Sendable (String) -> [UInt8]?,
        write: @escaping @Sendable (String, [UInt8]) throws -> Void,
        remove: @escaping @Sendable (String) throws -> Void, list: @escaping @Sendable (String) -> [String]
    ) {
        self.read = read
        self.write = write
        self.remove = remove
        self.list = list
    }
}
