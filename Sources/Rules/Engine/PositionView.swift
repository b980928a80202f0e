import Domain

/// A post as a decree on individual indicators prints it: its duties and the rows of its sheet.
package struct PositionView: Sendable, Identifiable {
    package let position: Position
    package let document: IndexedDocument
    /// The results it is to reach, each with its indicators.
    package let results: [NodeView]

    package var id: PositionID { position.id }
    package var title: String { position.title }
    package var indicators: [IndicatorView] { results.flatMap(\.indicators) }
    package var path: DossierPath { .position(id) }

    /// The place of its title.
    package var place: Place { Place(path: path, source: position.place, quote: title) }

    /// The posts of a dossier, each with the decree it stands in.
    static func all(of dossier: Dossier, in documents: [IndexedDocument]) -> [PositionView] {
        guard !dossier.positions.isEmpty else { return [] }
        let decrees = documents.filter { $0.document.kind == .individualIndicators }
        let rows = decrees.map(\.resultRows)
        return dossier.positions.compactMap { position in
            let root = position.id.text.split(separator: "-").first.map(String.init)
            let owner =
                rows.firstIndex { $0[position.id] != nil } ?? decrees.firstIndex { $0.document.id.text == root }
                ?? (decrees.isEmpty ? nil : 0)
            return owner.map { index in
                PositionView(position: position, document: decrees[index], results: rows[index][position.id] ?? [])
            }
        }
    }
}
