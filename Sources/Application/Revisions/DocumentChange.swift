import Documents
import Domain

/// What differs in a document of a dossier; nothing where it stands there just so.
package struct DocumentChange: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case added
        case removed
        /// In both; perhaps with other content.
        case kept
    }

    package let document: DocumentID
    package let title: String
    package let state: State
    /// Of what both have, in the order of the later one.
    package let values: [ValueChange]
    /// Parts that only the later one has, and that only the earlier one had.
    package let added: [String]
    package let removed: [String]
    /// What those parts state.
    package let addedFigures: [ValueChange]
    package let removedFigures: [ValueChange]
    /// How many pieces of its text only the later one has, and only the earlier one had.
    package let addedTexts: Int
    package let removedTexts: Int
    package let entryCount: Int
    package let figureCount: Int

    package var isUnchanged: Bool {
        state == .kept && values.isEmpty && added.isEmpty && removed.isEmpty && addedTexts + removedTexts == 0
    }

    /// A document that only one of two dossiers has.
    init(_ document: PlanDocument, _ state: State) {
        self.document = document.id
        title = DocumentSummary.title(of: document)
        self.state = state
        (values, added, removed, addedFigures, removedFigures) = ([], [], [], [], [])
        (addedTexts, removedTexts) = (0, 0)
        entryCount = document.entries.count
        figureCount = document.statements.count
    }

    /// One document in two dossiers.
    init(from before: PlanDocument, in earlier: Dossier, to after: PlanDocument, in later: Dossier) {
        document = after.id
        title = DocumentSummary.title(of: after)
        state = .kept
        let comparison = DocumentComparison(before, after)
        values = comparison.heads + comparison.entries + comparison.methods(earlier, later) + comparison.figures
        (added, removed) = (comparison.added, comparison.removed)
        (addedFigures, removedFigures) = (comparison.addedFigures, comparison.removedFigures)
        addedTexts = Self.excess(of: after.blocks, over: before.blocks)
        removedTexts = Self.excess(of: before.blocks, over: after.blocks)
        entryCount = after.entries.count
        figureCount = after.statements.count
    }

    /// How many blocks stand in the first that don't stand in the second, each counted as often as it stands there.
    private static func excess(of blocks: [Block], over others: [Block]) -> Int {
        func texts(_ blocks: [Block]) -> [[String?]] {
            blocks.map { [$0.kind.rawValue, $0.part?.rawValue, $0.number, $0.text] }
        }
        var open = Dictionary(texts(others).map { ($0, 1) }, uniquingKeysWith: +)
        return texts(blocks).count { text in
            guard let count = open[text], count > 0 else { return true }
            open[text] = count - 1
            return false
        }
    }
}
