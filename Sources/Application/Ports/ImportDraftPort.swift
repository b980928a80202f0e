import Domain

/// The drafts of agencies. Every write is one transaction with its entry in the audit log.
package struct ImportDraftPort: Sendable {
    /// Keeps drafts of one upload, all or none.
    package let stage: @Sendable ([StagedImport], AgencyKey, Authorship) async throws(StoreFault) -> [ImportDraftKey]
    /// Of an agency: open ones and those taken over, the latest first.
    package let list: @Sendable (AgencyKey) async throws(StoreFault) -> [ImportDraftLine]
    /// Nil where there is none.
    package let load: @Sendable (ImportDraftKey) async throws(StoreFault) -> StoredImport?
    /// One of the files as it was brought; nil where there is none.
    package let file: @Sendable (ImportDraftKey, Int) async throws(StoreFault) -> SourceFile?
    /// Nil takes back what was said before.
    ///
    /// - Parameter seen: what its author saw of it, as its form carries it; here and below nil for whoever didn't look.
    package let settle:
        @Sendable (ImportDraftKey, ImportNoteID, Settlement.Decision?, _ seen: String?, Authorship)
            async throws(StoreFault) -> SettleOutcome
    /// Says of those of them that are still open, in one step, that they are right.
    package let confirm:
        @Sendable (ImportDraftKey, [ImportNoteID], _ seen: String?, Authorship) async throws(StoreFault) -> DraftOutcome
    /// Removes an open draft with its files.
    package let discard:
        @Sendable (ImportDraftKey, _ seen: String?, Authorship) async throws(StoreFault) -> DraftOutcome
    package let takeOver: @Sendable (TakingOver, Authorship) async throws(StoreFault) -> TakeOverOutcome
    /// Puts back what was there before; the draft is open again. What it was is told only where the register didn't keep it.
    package let undo:
        @Sendable (ImportDraftKey, ImportProposal?, Authorship) async throws(StoreFault) -> TakeOverOutcome

    package init(
        stage: @escaping @Sendable ([StagedImport], AgencyKey, Authorship) async throws(StoreFault) -> [ImportDraftKey],
        list: @escaping @Sendable (AgencyKey) async throws(StoreFault) -> [ImportDraftLine],
        load: @escaping @Sendable (ImportDraftKey) async throws(StoreFault) -> StoredImport?,
        file: @escaping @Sendable (ImportDraftKey, Int) async throws(StoreFault) -> SourceFile?,
        settle:
            @escaping @Sendable (ImportDraftKey, ImportNoteID, Settlement.Decision?, _ seen: String?, Authorship)
            async throws(StoreFault) -> SettleOutcome,
        confirm:
            @escaping @Sendable (ImportDraftKey, [ImportNoteID], _ seen: String?, Authorship)
            async throws(StoreFault) -> DraftOutcome,
        discard:
            @escaping @Sendable (ImportDraftKey, _ seen: String?, Authorship) async throws(StoreFault) -> DraftOutcome,
        takeOver: @escaping @Sendable (TakingOver, Authorship) async throws(StoreFault) -> TakeOverOutcome,
        undo:
            @escaping @Sendable (ImportDraftKey, ImportProposal?, Authorship) async throws(StoreFault)
            -> TakeOverOutcome
    ) {
        self.stage = stage
        self.list = list
        self.load = load
        self.file = file
        self.settle = settle
        self.confirm = confirm
        self.discard = discard
        self.takeOver = takeOver
        self.undo = undo
    }
}
