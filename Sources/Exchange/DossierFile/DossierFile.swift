import Domain

/// The file formats `selaras.dossier/1` and `selaras.dossiers/1`, written as JSON or YAML.
package enum DossierFile {
    package static let schema = "selaras.dossier/1"
    package static let severalSchema = "selaras.dossiers/1"

    /// What a dossier can be written as.
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case json
        case yaml
    }

    /// One proposal as a dossier.
    package static func write(_ proposal: ImportProposal, as format: Format) -> [UInt8] {
        bytes(DossierShape.tree(proposal), as: format)
    }

    /// What reading gave: one dossier, or a list of several (or none), with the refused files.
    package static func write(_ outcome: ImportOutcome, as format: Format) -> [UInt8] {
        if outcome.proposals.count == 1, let proposal = outcome.proposals.first {
            return bytes(DossierShape.tree(proposal, refused: outcome.refused), as: format)
        }
        return bytes(
            .object([
                .init("schema", .string(severalSchema)),
                .init("dossiers", .array(outcome.proposals.map { DossierShape.tree($0) })),
                .init("refused", .array(outcome.refused.map(NoteShape.tree))),
            ]), as: format)
    }

    private static func bytes(_ tree: StructuredValue, as format: Format) -> [UInt8] {
        switch format {
        case .json: JSONWriter.bytes(tree)
        case .yaml: YAMLWriter.bytes(tree)
        }
    }
}
