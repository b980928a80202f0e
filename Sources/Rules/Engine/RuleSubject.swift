import Domain

/// What a rule looks at. A document without it neither keeps nor breaks the rule.
package enum RuleSubject: String, Hashable, Sendable, CaseIterable {
    // Documents
    case workPlan, severalTables, decree, sheets, comparable, promise
    // Rows
    case rows, nodes, objectives, programs, activities, steps, work, indicators, posts, numbers, codes, reprints
    // Figures
    case targets, quarterTargets, compositeTargets, percentages, money, quarterMoney, indicatorMoney, nestedMoney
    case repeatedMoney, forward, bothSides, rates, cumulative, recapitulation, claims, amountsInText
    // Texts beside figures
    case formulas, sources, locations, notes, workbookFormulas
    // Texts
    case blocks, paragraphs, headings, chapters, contents, tableHeaders, signatures
    // Parts of a decree
    case considerations, dictums, attachment, attachmentNumber, attachmentDate
    case citations, datedCitations, citedPlans, gazettes

    /// Whether a document has it.
    func isIn(_ document: IndexedDocument, of dossier: IndexedDossier) -> Bool {
        switch self {
        case .workPlan, .severalTables, .decree, .sheets, .comparable, .promise: isDocument(document, of: dossier)
        case .rows, .nodes, .objectives, .programs, .activities, .steps, .work, .indicators, .posts, .numbers, .codes,
            .reprints:
            isAmongRows(of: document, dossier)
        case .targets, .quarterTargets, .compositeTargets, .percentages, .money, .quarterMoney, .indicatorMoney,
            .nestedMoney, .repeatedMoney:
            isAmongPlannedFigures(of: document)
        case .forward, .bothSides, .rates, .cumulative, .recapitulation, .claims, .amountsInText, .formulas, .sources,
            .locations, .notes, .workbookFormulas:
            isAmongOtherFigures(of: document, dossier)
        case .blocks, .paragraphs, .headings, .chapters, .contents, .tableHeaders, .signatures, .considerations,
            .dictums, .attachment, .attachmentNumber, .attachmentDate, .citations, .datedCitations, .citedPlans,
            .gazettes:
            isInText(of: document)
        }
    }

    private func isDocument(_ document: IndexedDocument, of dossier: IndexedDossier) -> Bool {
        let kind = document.document.kind
        switch self {
        case .workPlan: return kind == .workPlan
        case .severalTables: return document.hasSeveralTables
        case .decree: return document.isDecree || kind == .individualIndicators
        case .sheets: return FormulaCell.kinds.contains(kind)
        case .comparable:
            return ComparableDocuments.all(in: dossier).contains { $0.derived.document.id == document.document.id }
        case .promise:
            return ComparableDocuments.all(in: dossier).contains {
                $0.derived.document.id == document.document.id && kind == .actionPlan
                    && $0.origin.document.kind == .performanceAgreement
            }
        default: return false
        }
    }

    private func isAmongRows(of document: IndexedDocument, _ dossier: IndexedDossier) -> Bool {
        switch self {
        case .rows: !document.entries.isEmpty
        case .nodes: !document.nodes.isEmpty
        case .objectives: document.levels.contains(.objective)
        case .programs: document.levels.contains(.program)
        case .activities: document.levels.contains { $0 == .activity || $0 == .subActivity }
        case .steps: document.levels.contains(.actionStep)
        case .work: document.levels.contains { $0.map { $0 >= .program } ?? false }
        case .indicators: document.entries.contains { $0.indicatorID != nil }
        case .posts: dossier.positions.contains { $0.document.document.id == document.document.id }
        case .numbers: document.entries.contains { $0.number != nil }
        case .codes: document.entries.contains { $0.code != nil }
        case .reprints: document.entries.contains { !$0.reprints.isEmpty }
        default: false
        }
    }

    private func isAmongPlannedFigures(of document: IndexedDocument) -> Bool {
        let statements = document.document.statements
        switch self {
        case .targets: return statements.contains { $0.role == .target }
        case .quarterTargets: return statements.contains { $0.role == .target && isQuarter($0) }
        case .compositeTargets:
            return statements.contains { $0.role == .target && !($0.quantity?.reading.value?.parts.isEmpty ?? true) }
        case .percentages:
            return document.indicators.contains { indicator in
                indicator.wording.measure == .percentage
                    || TargetCell.all(of: indicator).contains { $0.quantity?.isPercent ?? false }
            }
        case .money: return statements.contains { $0.money != nil }
        case .quarterMoney: return statements.contains { $0.money != nil && isQuarter($0) }
        case .indicatorMoney: return Set(funded(in: document)).contains(nil)
        case .nestedMoney: return Set(funded(in: document).compactMap { $0 }).count > 1
        case .repeatedMoney: return Set(statements.filter { $0.money != nil }.map(\.table)).count > 1
        default: return false
        }
    }

    private func isQuarter(_ statement: Statement) -> Bool {
        if case .quarter = statement.period { true } else { false }
    }

    /// The levels of what has an amount; nil for an indicator.
    private func funded(in document: IndexedDocument) -> [PlanLevel?] {
        document.document.statements.compactMap { statement in
            statement.money == nil ? nil : document.positions[statement.entry].map { document.levels[$0] }
        }
    }

    private func isAmongOtherFigures(of document: IndexedDocument, _ dossier: IndexedDossier) -> Bool {
        let statements = document.document.statements
        switch self {
        case .forward: return statements.contains { $0.basis == .forward }
        case .bothSides: return statements.contains { $0.basis == .draftRKPD || $0.basis == .needsAnalysis }
        case .rates: return statements.contains { $0.role == .rate }
        case .cumulative: return statements.contains { $0.role == .cumulative || $0.role == .actual }
        case .recapitulation: return statements.contains { $0.role == .programCount || $0.role == .activityCount }
        case .claims: return !dossier.claims(of: document).isEmpty
        case .amountsInText:
            return dossier.claims(of: document).contains { $0.measure == .amountInWords }
                || (document.blocks(.paragraph) + document.blocks(.item)).contains {
                    !NumberInBrackets.all(in: $0.block.text).isEmpty
                }
        case .formulas: return statements.contains { $0.role == .formula }
        case .sources: return statements.contains { $0.role == .dataSource }
        case .locations: return statements.contains { $0.role == .location }
        case .notes: return statements.contains { $0.role == .note }
        case .workbookFormulas: return !document.document.formulas.isEmpty
        default: return false
        }
    }

    private func isInText(of document: IndexedDocument) -> Bool {
        switch self {
        case .blocks: has([.heading, .contentsLine, .caption, .paragraph], document)
        case .paragraphs: has([.paragraph, .item], document)
        case .headings: has([.heading, .caption], document)
        case .chapters: Set(ChapterGap.chapters(of: document).map(\.value)).count >= 3
        case .contents: has([.contentsLine], document)
        case .tableHeaders: has([.tableHeader], document)
        case .signatures: has([.signature], document)
        case .considerations: !document.parts(.considerations).isEmpty
        case .dictums: !document.parts(.dictum).isEmpty
        case .attachment: !document.parts(.attachment).isEmpty
        case .attachmentNumber: !document.parts(.attachmentNumber).isEmpty
        case .attachmentDate: !document.parts(.attachmentDate).isEmpty
        case .citations: !document.citations.isEmpty
        case .datedCitations: document.document.issuedFrom != nil && !document.citations.isEmpty
        case .citedPlans: document.document.year != nil && document.citations.contains { $0.citation.planYears != nil }
        case .gazettes: document.citations.contains { $0.citation.gazette != nil }
        default: false
        }
    }

    private func has(_ kinds: Set<Block.Kind>, _ document: IndexedDocument) -> Bool {
        document.document.blocks.contains { kinds.contains($0.kind) }
    }
}
