import Domain

/// What a dossier's documents print, one line a fact: entries by the path of their names, and what they state.
struct PrintedFacts {
    let lines: [String]

    /// - Parameter keepsBlanks: whether an empty cell counts as a fact.
    init(_ dossier: Dossier, scope: LayoutScope = .everything, keepsBlanks: Bool = true) {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        lines = dossier.documents.flatMap { document in
            let paths = Self.paths(of: document, levels: levels, scope: scope)
            let stated = document.statements.filter { keepsBlanks || !$0.value.raw.isEmpty }
            return Self.entryLines(of: document, paths: paths, scope: scope)
                + Self.statementLines(stated, of: document, levels: levels, paths: paths, scope: scope)
        }.sorted()
    }

    private static func entryLines(of document: PlanDocument, paths: [EntryID: String], scope: LayoutScope) -> [String]
    {
        let first = Dictionary(document.entries.map { ($0.subject, $0.id) }) { first, _ in first }
        return document.entries.compactMap { entry in
            guard let path = paths[entry.id] else { return nil }
            let under = entry.under.flatMap { paths[$0] } ?? "-"
            let same = first[entry.subject].flatMap { paths[$0] } ?? "-"
            let unit = scope.hasUnits ? entry.unit : nil
            return "\(path) code=\(entry.code ?? "-") unit=\(unit ?? "-") under=\(under) same=\(same)"
        }
    }

    private static func statementLines(
        _ statements: [Statement], of document: PlanDocument, levels: [NodeID: PlanLevel], paths: [EntryID: String],
        scope: LayoutScope
    ) -> [String] {
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        return statements.compactMap { statement in
            guard let entry = entries[statement.entry], let path = paths[entry.id] else { return nil }
            let isIndicator = entry.indicatorID != nil
            let node = isIndicator ? entry.parent.flatMap { entries[$0] } : entry
            guard let level = node?.nodeID.flatMap({ levels[$0] }), scope.prints(level, isIndicator, statement) else {
                return nil
            }
            let place = "\(statement.role.rawValue) \(statement.basis.rawValue) \(statement.period?.code ?? "-")"
            return "\(path) \(place) = \(scope.hasUnits ? "\(statement.value)" : statement.value.raw)"
        }
    }

    /// Nodes of levels that the layout leaves out are left out of the paths of those below them.
    private static func paths(
        of document: PlanDocument, levels: [NodeID: PlanLevel], scope: LayoutScope
    ) -> [EntryID: String] {
        var paths: [EntryID: String] = [:]
        var open: [EntryID: String] = [:]
        for entry in document.entries {
            let parent = entry.parent.flatMap { open[$0] } ?? ""
            let level = entry.nodeID.flatMap { levels[$0] }
            if let level, !scope.levels.contains(level) {
                open[entry.id] = parent
                continue
            }
            if level == nil, entry.parent.map({ paths[$0] == nil }) ?? true { continue }
            let isNumbered = level.map(scope.numbered.contains) ?? !scope.numbered.isEmpty
            let number = isNumbered ? entry.number.map { $0 + " " } ?? "" : ""
            let path = "\(parent)/\(level?.rawValue ?? "*"):\(number)\(entry.name ?? "(tanpa nama)")"
            open[entry.id] = path
            paths[entry.id] = path
        }
        return paths
    }
}
