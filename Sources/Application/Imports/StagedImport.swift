import Domain

/// A proposal with the files it was read from, to be kept as a draft.
package struct StagedImport: Hashable, Sendable {
    package let files: [SourceFile]
    /// In the words of `ImportCodePort`.
    package let proposal: [UInt8]
    package let tables: [UInt8]

    package init(files: [SourceFile], proposal: [UInt8], tables: [UInt8]) {
        self.files = files
        self.proposal = proposal
        self.tables = tables
    }
}
