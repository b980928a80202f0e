/// A draft as lists show it.
package struct ImportDraftLine: Hashable, Sendable {
    /// A file as it was brought.
    package struct File: Hashable, Sendable {
        package let name: String
        package let byteCount: Int

        package init(name: String, byteCount: Int) {
            self.name = name
            self.byteCount = byteCount
        }
    }

    package let key: ImportDraftKey
    package let author: String
    package let moment: Timestamp
    package let files: [File]
    /// Where it was taken over to, and the revision that made; nil while it is open.
    package let taken: TakenOver?
    /// Of its doubts and unread cells.
    package let settledCount: Int

    package init(
        key: ImportDraftKey, author: String, moment: Timestamp, files: [File], taken: TakenOver? = nil,
        settledCount: Int = 0
    ) {
        self.key = key
        self.author = author
        self.moment = moment
        self.files = files
        self.taken = taken
        self.settledCount = settledCount
    }
}
