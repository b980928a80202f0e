/// Entries of the log with what they name.
package struct AuditReading: Sendable {
    package let extract: AuditExtract
    package let lookup: AuditLookup

    package init(extract: AuditExtract, lookup: AuditLookup = AuditLookup()) {
        self.extract = extract
        self.lookup = lookup
    }
}
