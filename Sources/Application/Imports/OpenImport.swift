/// A draft that was not taken over, with how much is left to settle.
package struct OpenImport: Hashable, Sendable {
    package let line: ImportDraftLine
    /// Doubts and unread cells that nobody settled; nil where the draft can't be read, or not now.
    package let questions: Int?

    package init(line: ImportDraftLine, questions: Int?) {
        self.line = line
        self.questions = questions
    }
}
