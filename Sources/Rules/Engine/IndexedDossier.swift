import Domain

/// A dossier with the lookups that rules need, built once for all of them.
package struct IndexedDossier: Sendable {
    package let dossier: Dossier
    package let documents: [IndexedDocument]
    /// What is counted together in each document, with the slips of counting.
    let numberedGroups: [NumberedGroup]
    /// The posts of the decrees on individual indicators, in print order.
    let positions: [PositionView]
    private let doubtful: Set<SourcePlace>

    package init(_ dossier: Dossier, doubts: [Doubt] = []) {
        self.dossier = dossier
        let indicators = Dictionary(dossier.indicators.map { ($0.id, $0) }) { first, _ in first }
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        documents = dossier.documents.map { IndexedDocument($0, indicators: indicators, levels: levels) }
        numberedGroups = documents.flatMap(NumberedGroup.groups)
        positions = PositionView.all(of: dossier, in: documents)
        let kinds: Set<Doubt.Kind> = [.shifted, .ambiguousNumber, .assignment, .column]
        doubtful = Set(doubts.filter { kinds.contains($0.kind) }.map(\.place.wholeCell))
    }

    private init(_ whole: IndexedDossier, documents: [IndexedDocument]) {
        dossier = whole.dossier
        doubtful = whole.doubtful
        self.documents = documents
        numberedGroups = documents.flatMap(NumberedGroup.groups)
        positions = PositionView.all(of: whole.dossier, in: documents)
    }

    /// The same dossier with only the documents of some fiscal years; those of no known year stay.
    package func restricted(to years: ClosedRange<Int>?) -> IndexedDossier {
        guard let years else { return self }
        return IndexedDossier(self, documents: documents.filter { $0.document.year.map(years.contains) ?? true })
    }

    /// All nodes of all documents, in order.
    package var nodes: [NodeView] { documents.flatMap(\.nodes) }

    /// All indicators of all documents, in order.
    package var indicators: [IndicatorView] { documents.flatMap(\.indicators) }

    /// Whether the cell was read with a repair or a guess.
    package func isDoubtful(_ place: SourcePlace?) -> Bool {
        guard let place else { return false }
        return doubtful.contains(place.wholeCell)
    }
}
