import Domain

/// Two documents of one year that must state the same: what is promised, and what is derived from it.
struct ComparableDocuments: Sendable {
    /// The agreement, key indicators or plan that the other follows.
    let origin: IndexedDocument
    let derived: IndexedDocument

    /// From what is promised to what is derived from it.
    private static let order: [DocumentKind] = [.keyIndicators, .performanceAgreement, .workPlan, .actionPlan]

    /// Pairs of different kinds, of the same year, stage and revision; other ones may rightly differ.
    static func all(in dossier: IndexedDossier) -> [ComparableDocuments] {
        let ranked = dossier.documents.compactMap { document in
            order.firstIndex(of: document.document.kind).map { (rank: $0, document: document) }
        }
        return ranked.flatMap { first in
            ranked.filter { second in
                first.rank < second.rank && areComparable(first.document.document, second.document.document)
            }.map { ComparableDocuments(origin: first.document, derived: $0.document) }
        }
    }

    private static func areComparable(_ first: PlanDocument, _ second: PlanDocument) -> Bool {
        let drafts: Set<DocumentStage> = [.initialDraft, .draft]
        guard first.revision == second.revision else { return false }
        guard !drafts.contains(first.stage), !drafts.contains(second.stage) else { return false }
        // Key indicators state a target for each year of several.
        return first.kind == .keyIndicators || first.year != nil && first.year == second.year
    }

    /// The year both are about.
    var year: Int? { derived.document.year }

    /// Whether the amounts of both come after the budget; a work plan's are indicative.
    var sharesBudget: Bool { origin.document.kind != .workPlan && derived.document.kind != .workPlan }

    /// Indicators that both name alike, each once.
    var indicators: [(origin: IndicatorView, derived: IndicatorView)] {
        let own = unique(origin.indicators)
        let others = unique(derived.indicators)
        return origin.indicators.compactMap { indicator in
            guard let name = indicator.identity, let first = own[name], first.id == indicator.id,
                let match = others[name]
            else { return nil }
            return (first, match)
        }
    }

    /// Programs and activities that both name alike on one level, each once.
    var nodes: [(origin: NodeView, derived: NodeView)] {
        let own = unique(origin.nodes)
        let others = unique(derived.nodes)
        return origin.nodes.compactMap { node in
            guard let key = Self.key(of: node), let first = own[key], first.id == node.id, let match = others[key]
            else {
                return nil
            }
            return (first, match)
        }
    }

    private func unique(_ indicators: [IndicatorView]) -> [NormalizedName: IndicatorView] {
        let named = indicators.compactMap { indicator in indicator.identity.map { ($0, indicator) } }
        return Dictionary(grouping: named) { $0.0 }.compactMapValues { group in
            group.count == 1 && group[0].0.words.count > 1 ? group[0].1 : nil
        }
    }

    private func unique(_ nodes: [NodeView]) -> [String: NodeView] {
        let keyed = nodes.compactMap { node in Self.key(of: node).map { ($0, node) } }
        return Dictionary(grouping: keyed) { $0.0 }.compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    private static func key(of node: NodeView) -> String? {
        guard node.level >= .program, let name = node.identity, !name.isEmpty else { return nil }
        return "\(node.level.rawValue) \(name.text)"
    }
}
