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
    /// The pieces of its text that only the later one has, and that only the earlier one had, with their numbers.
    package let addedTexts: [String]
    package let removedTexts: [String]
    package let entryCount: Int
    package let figureCount: Int

    package var isUnchanged: Bool {
        state == .kept && values.isEmpty && added.isEmpty && removed.isEmpty
            && addedTexts.isEmpty && removedTexts.isEmpty
    }

    /// A document that only one of two dossiers has.
    init(_ document: PlanDocument, _ state: State) {
        self.document = document.id
        title = DocumentSummary.title(of: document)
        self.state = state
        (values, added, removed, addedFigures, removedFigures) = ([], [], [], [], [])
        (addedTexts, removedTexts) = ([], [])
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

    /// The blocks of the first that don't stand in the second, each as often as it stands there more.
    private static func excess(of blocks: [Block], over others: [Block]) -> [String] {
        func key(_ block: Block) -> [String?] {
            [block.kind.rawValue, block.part?.rawValue, block.number, block.text]
        }
        var open = Dictionary(others.map { (key($0), 1) }, uniquingKeysWith: +)
        return blocks.compactMap { block in
            if let count = open[key(block)], count > 0 {
                open[key(block)] = count - 1
                return nil
            }
            return [block.number, block.text].compactMap { $0 }.joined(separator: " ").squeezed
        }
    }
}
