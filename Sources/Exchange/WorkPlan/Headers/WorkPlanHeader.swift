import Domain

/// The columns of a work plan's table, as one copy of its header gives them.
struct WorkPlanHeader: Hashable, Sendable {
    var columns: [WorkPlanColumn]
    let form: WorkPlanForm?

    /// - Parameter width: number of cells of the widest row under the header.
    init(_ group: HeaderGroup, width: Int, year: Int?) {
        let tree = HeaderTree(group, width: width)
        var columns: [WorkPlanColumn] = []
        for index in 0..<width where !tree.paths[index].isEmpty && !tree.isInherited[index] {
            let path = tree.paths[index]
            let told = HeadingMeaning(path, year: year).column
            columns.append(
                WorkPlanColumn(
                    meaning: told?.meaning ?? .other, basis: told?.basis ?? .own, period: told?.period,
                    ordinal: columns.count + 1, index: index, path: path))
        }
        form = Self.form(of: columns, words: group.words)
        self.columns = Self.settled(columns, form: form)
    }

    private static func form(of columns: [WorkPlanColumn], words: Set<String>) -> WorkPlanForm? {
        guard words.isDisjoint(with: ["TRIWULAN", "TW", "TRW", "JABATAN"]) else { return nil }
        let levels = Set(
            columns.flatMap { column -> [PlanLevel] in
                if case .name(let levels) = column.meaning { levels } else { [] }
            })
        let roles = Set(columns.compactMap(\.role))
        let bases = Set(columns.filter(\.isFigure).map(\.basis))
        let hasIndicator = columns.contains(where: \.isIndicator)
        let namesPlan = !levels.isDisjoint(with: [.program, .activity, .subActivity])
        let isReached = !roles.isDisjoint(with: [.actual, .cumulative, .projection])
        if roles.contains(.programCount) || roles.contains(.activityCount) { return .recapitulation }
        guard hasIndicator || namesPlan else { return nil }
        if bases.isSuperset(of: [.draftRKPD, .needsAnalysis]), namesPlan { return .review }
        if namesPlan, isReached, roles.contains(.rate) { return .evaluation }
        if levels.isEmpty, isReached { return .service }
        if !levels.isDisjoint(with: [.goal, .objective]) {
            return namesPlan ? .cascade : hasIndicator && roles.contains(.target) ? .goals : nil
        }
        guard namesPlan, roles.contains(.target) || roles.contains(.budget) else { return nil }
        return words.contains("BESARAN") || words.contains("VOLUME") && !roles.contains(.budget) ? .proposals : .plan
    }

    /// What the form of the table adds: the target of the strategic plan in an evaluation is that of its end.
    private static func settled(_ columns: [WorkPlanColumn], form: WorkPlanForm?) -> [WorkPlanColumn] {
        guard form == .evaluation else { return columns }
        return columns.map { column in
            var column = column
            if column.basis == .strategicPlan, column.role == .target || column.role == .budget {
                column.period = .endOfPlan
            }
            return column
        }
    }
}
