import Domain

/// Writes an import proposal as one document of `selaras.dossier/1`.
enum DossierShape {
    /// - Parameter refused: files refused beside those the proposal itself tells of.
    static func tree(_ proposal: ImportProposal, refused: [Refusal] = []) -> StructuredValue {
        let dossier = proposal.dossier
        let entries = EntryShape(dossier)
        let index = entries.index
        let claims = Dictionary(grouping: dossier.claims, by: \.document)
        var fields: [StructuredValue.Field] = [
            .init("schema", .string(DossierFile.schema)), .init("agency", AgencyShape.tree(dossier.agency)),
            .init("period", AgencyShape.tree(dossier.period)),
            .init(
                "documents", .array(dossier.documents.map { DocumentShape.tree($0, claims: claims[$0.id] ?? []) })),
            .init("nodes", .array(index.located.filter(\.entry.isNodeEntry).map(entries.node))),
            .init("positions", positions(entries)),
        ]
        fields += rareFields(entries)
        fields += [
            .init("unread", .array(proposal.unread.map(NoteShape.tree))),
            .init("doubts", .array(proposal.doubts.map(NoteShape.tree))),
            .init("refused", .array((proposal.refused + refused).map(NoteShape.tree))),
        ]
        return .object(fields)
    }

    private static func positions(_ entries: EntryShape) -> StructuredValue {
        let rows = Dictionary(grouping: entries.index.located.filter { $0.entry.positionID != nil }) {
            $0.entry.positionID ?? PositionID("")
        }
        return .array(
            entries.index.dossier.positions.map { position in
                PositionShape.tree(position, rows: (rows[position.id] ?? []).map(entries.row))
            })
    }

    /// Keys beyond the contract, written only where they say something.
    private static func rareFields(_ entries: EntryShape) -> [StructuredValue.Field] {
        let index = entries.index
        let dossier = index.dossier
        let lists: [(String, [StructuredValue])] = [
            ("looseIndicators", index.looseIndicators.map { entries.indicator($0, under: nil) }),
            (
                "measurements",
                dossier.measurements.map { ResultShape.tree($0, indicator: index.name(of: $0.indicator)) }
            ),
            ("spending", dossier.spending.map { ResultShape.tree($0, node: index.name(of: $0.node)) }),
            (
                "links",
                dossier.links.map { link in
                    ResultShape.tree(
                        supporting: index.name(of: link.supporting), supported: index.name(of: link.supported))
                }
            ),
        ]
        let identities = IdentityShape.tree(index)
        return lists.filter { !$0.1.isEmpty }.map { .init($0.0, .array($0.1)) }
            + (identities == .null ? [] : [.init("identities", identities)])
    }
}

extension Entry {
    var positionID: PositionID? {
        if case .position(let id) = subject { id } else { nil }
    }

    /// Whether it prints a node, or the agency as a whole.
    var isNodeEntry: Bool { indicatorID == nil && positionID == nil }
}
