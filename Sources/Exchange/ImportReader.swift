import Domain

/// Reads files of any supported format into import proposals.
package enum ImportReader {
    /// - Parameter kind: the kind of document, where the user says so; otherwise it is recognised from the headers.
    /// - Returns: one proposal per agency and period; files that can't be read are refused with a reason.
    package static func read(_ files: [SourceFile], kind: DocumentKind? = nil) -> ImportOutcome {
        ImportOutcome(
            refused: files.map { Refusal(file: $0.name, code: .unknownFormat, reason: "Format berkas tidak dikenal.") })
    }
}
