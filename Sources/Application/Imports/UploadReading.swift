import Domain

/// What reading an upload gave.
package struct UploadReading: Hashable, Sendable {
    package let outcome: ImportOutcome
    package let tables: [SourceTable]

    package init(outcome: ImportOutcome, tables: [SourceTable]) {
        self.outcome = outcome
        self.tables = tables
    }
}
