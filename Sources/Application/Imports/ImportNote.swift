import Domain

/// One thing to settle: what stands in the cell, what was made of it, and how a person may decide.
package struct ImportNote: Hashable, Sendable {
    /// What can be said beside "as it was read".
    package enum Field: Hashable, Sendable {
        /// Nothing: it can only be confirmed.
        case none
        /// Another text; with the one there.
        case text(String)
        /// One of the methods; with the one there.
        case accumulation(Accumulation)
        /// One of these figures, and its text.
        case figures([Choice])
    }

    /// A figure an unread cell may state, with the name of its entry.
    package struct Choice: Hashable, Sendable {
        package let figure: FigureAddress
        package let name: String
    }

    package let id: ImportNoteID
    /// Nil for an unread cell.
    package let kind: Doubt.Kind?
    package let place: SourcePlace
    package let raw: String
    /// Empty for an unread cell.
    package let read: String
    package let why: Reason
    package let field: Field
    package let settlement: Settlement?

    /// Doubts first, each kind in the order of the source.
    static func all(of draft: ImportDraft) -> [ImportNote] {
        let (proposal, settlements) = (draft.proposal, draft.settlements)
        let doubts = proposal.doubts.enumerated().map { index, doubt in
            ImportNote(
                id: .doubt(index), kind: doubt.kind, place: doubt.place, raw: doubt.raw, read: doubt.read,
                why: doubt.why, field: field(of: doubt, in: proposal.dossier),
                settlement: settlements[.doubt(index)])
        }
        let rows = RowEntries(proposal.dossier)
        let unread = proposal.unread.enumerated().map { index, cell in
            let choices = rows.choices(beside: cell.place)
            return ImportNote(
                id: .unread(index), kind: nil, place: cell.place, raw: cell.raw, read: "", why: cell.why,
                field: choices.isEmpty ? .none : .figures(choices), settlement: settlements[.unread(index)])
        }
        return doubts + unread
    }

    private static func field(of doubt: Doubt, in dossier: Dossier) -> Field {
        guard let target = ReadTarget(of: doubt, in: dossier) else { return .none }
        if case .accumulation(let index) = target { return .accumulation(dossier.indicators[index].accumulation) }
        return .text(target.text(in: dossier))
    }
}
