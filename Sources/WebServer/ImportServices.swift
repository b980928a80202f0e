import Application

/// The use cases around imports.
package struct ImportServices: Sendable {
    package let drafts: ImportDraftPort
    package let folders: UploadFolderPort
    /// Reads what lies in them.
    package let source: SourcePort
    package let staging: StageImport
    package let reviewing: ReviewImport
    package let settling: SettleImport
    package let taking: TakeOverImport

    package init(
        drafts: ImportDraftPort, register: RegisterPort, reading: UploadReadingPort, source: SourcePort,
        folders: UploadFolderPort, code: ImportCodePort, background: BackgroundPort
    ) {
        self.drafts = drafts
        self.folders = folders
        self.source = source
        staging = StageImport(
            reading: reading, source: source, drafts: drafts, code: code, background: background)
        reviewing = ReviewImport(drafts: drafts, register: register, code: code, background: background)
        settling = SettleImport(drafts: drafts, reviewing: reviewing)
        taking = TakeOverImport(drafts: drafts, reviewing: reviewing, code: code)
    }
}
