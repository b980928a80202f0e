import Domain

/// Recognises the kind of a document from its tables' headers and its titles.
enum KindRecognition {
    /// The kind a text looks like; nil when neither headers nor titles tell.
    static func kind(of sections: [PlanSection], foreign: Set<HeaderTerm>, elements: [TextElement]) -> DocumentKind? {
        let announced = announcedKind(elements)
        let signs = SheetSigns(elements)
        let plans = sections.flatMap { $0.copies.map(\.plan) }
        let terms = foreign.union(sections.flatMap { $0.copies.flatMap { Self.terms($0.group) } })
        if announced == .individualIndicators, signs.hasIndicators { return .individualIndicators }
        let hasQuarterTargets = plans.contains(where: \.hasQuarterTargets)
        let hasActuals = terms.contains(.actual) || terms.contains(.quarterlyActual)
        if hasActuals && (hasQuarterTargets || hasQuarters(terms)) || signs.hasQuarterActuals {
            return announced == .actionPlan && hasQuarterTargets ? .actionPlan : .evaluation
        }
        if announced == .performanceAgreement, signs.hasCommitments, signs.namesParties || !hasQuarterTargets {
            return .performanceAgreement
        }
        if hasQuarterTargets { return .actionPlan }
        let isMethodical = terms.contains(.formula) && terms.contains(.dataSource)
        if signs.hasMethods, announced == .keyIndicators || announced == nil || isMethodical {
            return signs.namesPosts ? .individualIndicators : .keyIndicators
        }
        if hasActuals { return announced ?? .workPlan }
        return announced
    }

    private static func terms(_ group: HeaderGroup) -> [HeaderTerm] {
        group.rows.flatMap { $0.filled.compactMap { HeaderVocabulary.term($0.cell.text) } }
    }

    private static func hasQuarters(_ terms: Set<HeaderTerm>) -> Bool {
        terms.contains { term in
            if case .quarter = term { true } else { term == .quarterly || term == .quarterlyActual }
        }
    }

    /// Whether a line is an item of a list, which may speak of documents of any kind.
    private static func speaks(_ line: String) -> Bool {
        guard case .item = OutlineLine(line) else { return false }
        return !TitleWords.isTitle(line)
    }

    private static func announcedKind(_ elements: [TextElement]) -> DocumentKind? {
        for case .line(let text, _, _) in elements where !speaks(text) {
            if let kind = TitleWords.kind(text) { return kind }
        }
        return nil
    }
}
