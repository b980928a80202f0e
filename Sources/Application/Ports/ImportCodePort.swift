import Domain

/// Proposals and tables as bytes, in which the register keeps them with a draft.
package struct ImportCodePort: Sendable {
    package let write: @Sendable (ImportProposal) -> [UInt8]
    /// Nil for bytes that `write` doesn't make.
    package let read: @Sendable ([UInt8]) -> ImportProposal?
    package let writeTables: @Sendable ([SourceTable]) -> [UInt8]
    package let readTables: @Sendable ([UInt8]) -> [SourceTable]?

    package init(
        write: @escaping @Sendable (ImportProposal) -> [UInt8],
        read: @escaping @Sendable ([UInt8]) -> ImportProposal?,
        writeTables: @escaping @Sendable ([SourceTable]) -> [UInt8],
        readTables: @escaping @Sendable ([UInt8]) -> [SourceTable]?
    ) {
        self.write = write
        self.read = read
        self.writeTables = writeTables
        self.readTables = readTables
    }
}
