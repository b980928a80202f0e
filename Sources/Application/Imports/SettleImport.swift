import Domain

/// Says of one doubt or unread cell what is right.
package struct SettleImport: Sendable {
    private let drafts: ImportDraftPort
    private let reviewing: ReviewImport

    package init(drafts: ImportDraftPort, reviewing: ReviewImport) {
        self.drafts = drafts
        self.reviewing = reviewing
    }

    /// - Parameter decision: nil takes back what was said before.
    package func run(
        _ key: ImportDraftKey, _ note: ImportNoteID, _ decision: Settlement.Decision?, by authorship: Authorship
    ) async throws(ImportFault) {
        let draft = try await reviewing.draft(key)
        guard draft.line.taken == nil, let noted = ImportNote.all(of: draft).first(where: { $0.id == note }) else {
            throw .gone
        }
        guard decision.map({ Self.fits($0, noted.field) }) ?? true else { throw .unreadable(note) }
        let isDone: Bool
        do { isDone = try await drafts.settle(key, note, decision, authorship) } catch { throw .store(error) }
        guard isDone else { throw .gone }
    }

    /// All that are open, as they were read.
    package func confirmAll(_ key: ImportDraftKey, by authorship: Authorship) async throws(ImportFault) {
        let draft = try await reviewing.draft(key)
        guard draft.line.taken == nil else { throw .gone }
        let open = ImportNote.all(of: draft).filter { $0.settlement == nil }.map(\.id)
        let isDone: Bool
        do { isDone = try await drafts.confirm(key, open, authorship) } catch { throw .store(error) }
        guard isDone else { throw .gone }
    }

    private static func fits(_ decision: Settlement.Decision, _ field: ImportNote.Field) -> Bool {
        switch (decision, field) {
        case (.confirmed, _): true
        case (.corrected(let text), .text): isPlain(text)
        case (.corrected(let text), .accumulation): Accumulation.determined.contains { $0.code == text }
        case (.placed(let text, let figure), .figures(let choices)):
            isPlain(text) && choices.contains { $0.figure == figure }
        case (.corrected, _), (.placed, _): false
        }
    }

    /// A cell's text: some, not endless, and without signs that no cell holds.
    private static func isPlain(_ text: String) -> Bool {
        !text.trimmed.isEmpty && text.utf8.count <= 4000
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t" }
    }
}
