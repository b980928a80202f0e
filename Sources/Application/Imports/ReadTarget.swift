import Domain

/// What of a dossier was read from one cell, where it is one thing that a person can correct.
package enum ReadTarget: Hashable, Sendable {
    case figure(document: Int, statement: Int)
    /// The name of an entry.
    case name(document: Int, entry: Int)
    /// How an indicator's quarters make its year.
    case accumulation(indicator: Int)

    /// Nil where nothing was read from the cell, or several things.
    package init?(of doubt: Doubt, in dossier: Dossier) {
        let (figures, entries) = Self.prints(at: doubt.place, in: dossier)
        if doubt.kind == .accumulation {
            let ids = Set(entries.compactMap { dossier.documents[$0.document].entries[$0.entry].indicatorID })
            guard ids.count == 1, let index = dossier.indicators.firstIndex(where: { ids.contains($0.id) }) else {
                return nil
            }
            self = .accumulation(indicator: index)
        } else if figures.count == 1, let figure = figures.first {
            self = .figure(document: figure.document, statement: figure.statement)
        } else if figures.isEmpty, entries.count == 1, let entry = entries.first {
            self = .name(document: entry.document, entry: entry.entry)
        } else {
            return nil
        }
    }

    /// What it was read as, for a field to correct it in.
    package func text(in dossier: Dossier) -> String {
        switch self {
        case .figure(let document, let statement): dossier.documents[document].statements[statement].value.raw
        case .name(let document, let entry): dossier.documents[document].entries[entry].name ?? ""
        case .accumulation(let indicator): dossier.indicators[indicator].accumulation.code
        }
    }

    private static func prints(
        at place: SourcePlace, in dossier: Dossier
    ) -> (figures: [(document: Int, statement: Int)], entries: [(document: Int, entry: Int)]) {
        var (figures, entries): ([(document: Int, statement: Int)], [(document: Int, entry: Int)]) = ([], [])
        for (index, document) in dossier.documents.enumerated() {
            for (statement, candidate) in document.statements.enumerated()
            where candidate.place.map({ isSame($0, place) }) ?? false { figures.append((index, statement)) }
            for (entry, candidate) in document.entries.enumerated()
            where candidate.place.map({ isSame($0, place) }) ?? false { entries.append((index, entry)) }
        }
        return (figures, entries)
    }

    /// A doubt about a cell is about all its values.
    private static func isSame(_ print: SourcePlace, _ place: SourcePlace) -> Bool {
        place.item == nil ? print.wholeCell == place : print == place
    }
}
