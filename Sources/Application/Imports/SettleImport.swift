import Domain

/// Says of one doubt or unread cell what is right.
package struct SettleImport: Sendable {
    private let drafts: ImportDraftPort
    private let reviewing: ReviewImport

    package init(drafts: ImportDraftPort, reviewing: ReviewImport) {
        self.drafts = drafts
        self.reviewing = reviewing
    }

    /// - Parameters:
    ///   - decision: nil takes back what was said before.
    ///   - seen: what its author saw of it, as its form sends it; here and below nil for whoever didn't look.
    package func run(
        _ key: ImportDraftKey, _ note: ImportNoteID, _ decision: Settlement.Decision?, seen: String? = nil,
        by authorship: Authorship
    ) async throws(ImportFault) {
        let draft = try await reviewing.draft(key)
        guard draft.line.taken == nil, let noted = ImportNote.all(of: draft).first(where: { $0.id == note }) else {
            throw .gone
        }
        guard decision.map({ Self.fits($0, noted.field) }) ?? true else { throw .unreadable(note) }
        let outcome: SettleOutcome
        do { outcome = try await drafts.settle(key, note, decision, seen, authorship) } catch { throw .store(error) }
        switch outcome {
        case .written: return
        case .stale(let change): throw .stale(change)
        case .gone: throw .gone
        }
    }

    /// All that are open, as they were read.
    package func confirmAll(
        _ key: ImportDraftKey, seen: String? = nil, by authorship: Authorship
    ) async throws(ImportFault) {
        let draft = try await reviewing.draft(key)
        guard draft.line.taken == nil else { throw .gone }
        let open = ImportNote.all(of: draft).filter { $0.settlement == nil }.map(\.id)
        try await finish { () throws(StoreFault) in try await drafts.confirm(key, open, seen, authorship) }
    }

    /// Throws a draft away with all that was said of it.
    package func discard(_ key: ImportDraftKey, seen: String?, by authorship: Authorship) async throws(ImportFault) {
        try await finish { () throws(StoreFault) in try await drafts.discard(key, seen, authorship) }
    }

    private func finish(_ body: () async throws(StoreFault) -> DraftOutcome) async throws(ImportFault) {
        let outcome: DraftOutcome
        do { outcome = try await body() } catch { throw .store(error) }
        switch outcome {
        case .written: return
        case .changed(let writer): throw .changed(writer)
        case .gone: throw .gone
        }
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
