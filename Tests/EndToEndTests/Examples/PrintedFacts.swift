import Domain

/// What a dossier's documents print, one line a fact: entries by the path of their names, and what they state.
struct PrintedFacts {
    let lines: [String]

    /// - Parameter keepsBlanks: whether an empty cell counts as a fact.
    init(_ dossier: Dossier, keepsBlanks: Bool = true) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        lines = dossier.documents.flatMap { document in
            let paths = Self.paths(of: document, levels: levels)
            let stated = document.statements.filter { keepsBlanks || !$0.value.raw.isEmpty }
            return Self.entryLines(of: document, paths: paths) + stated.compactMap { Self.line(of: $0, paths: paths) }
        }.sorted()
    }

    private static func entryLines(of document: PlanDocument, paths: [EntryID: String]) -> [String] {
        let first = Dictionary(document.entries.map { ($0.subject, $0.id) }) { first, _ in first }
        return document.entries.compactMap { entry in
            guard let path = paths[entry.id] else { return nil }
            let under = entry.under.flatMap { paths[$0] } ?? "-"
            let same = first[entry.subject].flatMap { paths[$0] } ?? "-"
            return "\(path) code=\(entry.code ?? "-") unit=\(entry.unit ?? "-") under=\(under) same=\(same)"
        }
    }

    private static func line(of statement: Statement, paths: [EntryID: String]) -> String? {
        guard let path = paths[statement.entry] else { return nil }
        let place = "\(statement.role.rawValue) \(statement.basis.rawValue) \(statement.period?.code ?? "-")"
        return "\(path) \(place) = \(statement.value)"
    }

    private static func paths(of document: PlanDocument, levels: [NodeID: PlanLevel]) -> [EntryID: String] {
        var paths: [EntryID: String] = [:]
        for entry in document.entries {
            let level = entry.nodeID.flatMap { levels[$0] }?.rawValue ?? "*"
            let number = entry.number.map { $0 + " " } ?? ""
            let parent = entry.parent.flatMap { paths[$0] } ?? ""
            paths[entry.id] = "\(parent)/\(level):\(number)\(entry.name ?? "(tanpa nama)")"
        }
        return paths
    }
}
