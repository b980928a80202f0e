import Domain

/// What follows from the register for the indicators of posts: how they are computed, from what, and which target the
/// plans have for the same indicator.
struct ComputedMeasures {
    /// An indicator as a document prints it.
    private struct Print {
        let entry: Entry
        let plan: StatedPlan
    }

    /// Whether any of the posts' indicators has a target; the form has no place for one.
    let hasTargets: Bool
    private let decree: StatedPlan
    private let targets: [IndicatorID: Cell]

    /// Plans that promise targets of a year, the most detailed first; of each kind the last revision, of agreements that
    /// of each post.
    private static let sources: [DocumentKind] = [.actionPlan, .performanceAgreement, .workPlan, .keyIndicators]

    /// - Parameter decree: as computed.
    init(_ decree: StatedPlan, of input: DocumentInput) {
        self.decree = decree
        let year = decree.document.year
        let ofYear = input.dossier.documents.filter { $0.year == nil || year == nil || $0.year == year }
        let plans = Self.sources.flatMap { kind in
            Self.last(ofYear.filter { $0.kind == kind }, agency: input.dossier.agency)
        }.map { StatedPlan($0.ofItsYear, of: input) }
        var prints: [IndicatorID: [Print]] = [:]
        for plan in plans + [decree] {
            for entry in plan.document.entries {
                if let id = entry.indicatorID { prints[id, default: []].append(Print(entry: entry, plan: plan)) }
            }
        }
        let measured = Set(decree.document.entries.compactMap(\.indicatorID))
        targets = prints.filter { measured.contains($0.key) }.compactMapValues(Self.target)
        hasTargets = !targets.isEmpty
    }

    /// What a later revision no longer says is no longer promised.
    private static func last(_ plans: [PlanDocument], agency: Agency) -> [PlanDocument] {
        if plans.first?.kind == .performanceAgreement { return RankedAgreements.last(plans, agency: agency) }
        let last = plans.map(\.revision).max()
        return plans.filter { $0.revision == last }
    }

    /// The first print that has a target tells it.
    private static func target(in prints: [Print]) -> Cell? {
        prints.lazy.map { print in
            var cell = FigureNote.unmarked(print.plan.measuredTarget(of: print.entry, in: .year))
            (cell.id, cell.arithmetic) = (nil, [])
            return cell
        }.first { $0.content.gap == nil && $0.content.paragraphs.contains { !$0.text.isEmpty } }
    }

    /// The year's target with its unit; a hole where no document has one.
    func target(of indicator: Entry?) -> Cell {
        guard let indicator else { return Cell(.notApplicable) }
        return indicator.indicatorID.flatMap { targets[$0] } ?? Cell(.missing("target setahun belum ditetapkan"))
    }

    /// A ratio in one form, whatever its wording; else in the register's words.
    func formula(of indicator: Entry?) -> Cell {
        let stated = indicator.flatMap(method)?.formula
        let text = stated.flatMap { $0.formula?.printed ?? ($0.kind == .none ? nil : $0.raw) }
        return cell(text ?? own(.formula, of: indicator), of: indicator, missing: "formulasi belum ditetapkan")
    }

    /// Where the figures of an indicator come from.
    func dataSource(of indicator: Entry?) -> Cell {
        let text = indicator.flatMap(method)?.dataSource ?? own(.dataSource, of: indicator)
        return cell(text, of: indicator, missing: "sumber data belum ditetapkan")
    }

    private func method(of indicator: Entry) -> Indicator? { indicator.indicatorID.flatMap { decree.indicators[$0] } }

    /// What the decree itself prints.
    private func own(_ role: StatementRole, of indicator: Entry?) -> String? {
        let text = indicator.flatMap { decree.text(role, of: $0) }
        return text.flatMap { MissingMarks.isMissing($0.trimmed) ? nil : $0 }
    }

    private func cell(_ text: String?, of indicator: Entry?, missing why: String) -> Cell {
        indicator == nil ? Cell(.notApplicable) : Cell(.text(text, missing: why))
    }
}
