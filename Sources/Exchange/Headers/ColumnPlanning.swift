import Domain

/// Makes a column plan of one copy of a header.
enum ColumnPlanning {
    /// What a column is before its neighbours are looked at.
    enum Draft: Hashable {
        case role(Column.Role)
        case indicator(PlanLevel?)
        /// A name column headed only "URAIAN".
        case description
        /// A target whose period its own heading does not tell.
        case openTarget
        /// A heading without a meaning in an action plan.
        case other
    }

    /// - Parameter width: number of cells of the widest row under the header.
    static func plan(of group: HeaderGroup, width: Int) -> ColumnPlan {
        let tree = HeaderTree(group, width: width)
        var columns: [Column] = []
        var drafts: [Draft] = []
        for index in 0..<width where !tree.paths[index].isEmpty {
            let terms = tree.paths[index].compactMap(HeaderVocabulary.term)
            let draft = isFifthTarget(index, in: tree) ? .openTarget : draft(terms) ?? .other
            let isFurtherCode = draft == .role(.code) && drafts.last == draft
            guard !tree.isInherited[index] || draft == .openTarget || isFurtherCode else { continue }
            let heading = tree.paths[index].joined(separator: " / ")
            drafts.append(draft)
            columns.append(
                Column(
                    role: .note, level: groupLevel(terms), ordinal: columns.count + 1, index: index, heading: heading))
        }
        settlePeriods(&columns, drafts: &drafts)
        return ColumnPlan(columns: LevelAssignment.assign(columns, drafts: drafts))
    }

    /// One more cell under a heading of targets, right of the fourth quarter and without a text of its own.
    private static func isFifthTarget(_ index: Int, in tree: HeaderTree) -> Bool {
        guard tree.isInherited[index], index > 0, !tree.isInherited[index - 1] else { return false }
        let path = tree.paths[index]
        guard tree.paths[index - 1] == path, index + 1 >= tree.paths.count || tree.paths[index + 1] != path else {
            return false
        }
        let terms = path.compactMap(HeaderVocabulary.term)
        return terms.contains(.target) && terms.last == .quarter(.fourth)
    }

    /// What a plan by quarters has no place for.
    private static let foreign: Set<HeaderTerm> = [.actual, .quarterlyActual, .month]

    private static func isQuarterlyMoney(_ term: HeaderTerm) -> Bool {
        if case .quarterBudget = term { true } else { term == .quarterlyBudget }
    }

    private static func draft(_ terms: [HeaderTerm]) -> Draft? {
        guard let leaf = terms.last, !terms.contains(where: { foreign.contains($0) }) else { return nil }
        if let period = period(terms) {
            if leaf == .unit { return .role(.unit) }
            let isBudget =
                leaf == .budget || terms.contains(where: isQuarterlyMoney)
                || (terms.contains(.budget) && !terms.contains(.target))
            return .role(isBudget ? .budget(period) : .target(period))
        }
        switch leaf {
        case .ordinal: return .role(.ordinal)
        case .code: return .role(.code)
        case .label(let levels): return .role(.label(levels))
        case .description: return .description
        case .indicator(let level): return .indicator(level)
        case .unit: return .role(.unit)
        case .target, .quarterly: return .openTarget
        case .budget: return .role(.budget(.year))
        case .note: return .role(.note)
        case .responsible: return .role(.responsible)
        case .location: return .role(.location)
        case .fundingSource: return .role(.fundingSource)
        case .actual, .quarterlyActual, .quarter, .quarterBudget, .quarterlyBudget, .month, .roman, .year, .position,
            .formula, .dataSource:
            return nil
        }
    }

    private static func period(_ terms: [HeaderTerm]) -> ColumnPeriod? {
        let isUnderHeading = terms.contains { [.quarterly, .quarterlyBudget, .target, .budget].contains($0) }
        for term in terms {
            switch term {
            case .quarter(let quarter), .quarterBudget(let quarter): return .quarter(quarter)
            case .roman(let quarter) where isUnderHeading: return .quarter(quarter)
            case .year: return .year
            default: continue
            }
        }
        return nil
    }

    /// The single level that a heading over the column names.
    private static func groupLevel(_ terms: [HeaderTerm]) -> PlanLevel? {
        for term in terms.dropLast().reversed() {
            if case .label(let levels) = term, levels.count == 1 { return levels[0] }
        }
        return nil
    }

    /// Gives targets without a period theirs: four are the quarters, a fifth or a single one is the year.
    private static func settlePeriods(_ columns: inout [Column], drafts: inout [Draft]) {
        var run: [Int] = []
        for index in drafts.indices where drafts[index] != .other {
            if isTarget(drafts[index]) {
                run.append(index)
            } else if !isBudget(drafts[index]) {
                settle(run, &columns, &drafts)
                run = []
            }
        }
        settle(run, &columns, &drafts)
    }

    /// - Parameter run: the targets between two columns that are no figures; money may stand among them.
    private static func settle(_ run: [Int], _ columns: inout [Column], _ drafts: inout [Draft]) {
        let open = run.filter { drafts[$0] == .openTarget }
        guard !open.isEmpty else { return }
        for (index, period) in zip(open, periods(of: open, in: run, drafts)) {
            drafts[index] = .role(.target(period))
            columns[index].isInferred = run.count > 1 && !isYearBesideQuarters(open, in: run, columns)
        }
    }

    /// The periods of a run's open targets, in order; none where the run makes no sense.
    private static func periods(of open: [Int], in run: [Int], _ drafts: [Draft]) -> [ColumnPeriod] {
        let named = run.compactMap { index -> ColumnPeriod? in
            if case .role(.target(let period)) = drafts[index] { period } else { nil }
        }
        let quarters = Quarter.allCases.map { ColumnPeriod.quarter($0) }
        if quarters.allSatisfy(named.contains) { return open.count == 1 && !named.contains(.year) ? [.year] : [] }
        if named.contains(.year) { return open.count == 4 && named.count == 1 ? quarters : [] }
        if run.count == 1 { return [.year] }
        let expected = quarters + [.year]
        guard run.count == 4 || run.count == 5, zip(run, expected).allSatisfy({ fits(drafts[$0], $1) }) else {
            return []
        }
        return zip(run, expected).filter { open.contains($0.0) }.map(\.1)
    }

    private static func fits(_ draft: Draft, _ period: ColumnPeriod) -> Bool {
        draft == .openTarget || draft == .role(.target(period))
    }

    /// A single "Target" before or after four named quarters is the year's and needs no guess, unless its heading is
    /// only that of its neighbour.
    private static func isYearBesideQuarters(_ open: [Int], in run: [Int], _ columns: [Column]) -> Bool {
        guard open.count == 1, run.count == 5, let index = open.first else { return false }
        return index == run[0] || columns[index].heading != columns[index - 1].heading
    }

    private static func isBudget(_ draft: Draft) -> Bool {
        if case .role(.budget) = draft { true } else { false }
    }

    private static func isTarget(_ draft: Draft) -> Bool {
        if draft == .openTarget { return true }
        if case .role(.target) = draft { return true }
        return false
    }
}
