import Domain

/// What a layout has room for; a round trip through it keeps this and loses the rest.
struct LayoutScope: Sendable {
    var levels: Set<PlanLevel>
    /// Levels whose printed numbers it keeps.
    var numbered: Set<PlanLevel>
    var hasUnits: Bool
    /// Whether it prints a statement: of a node of the level or of its indicator.
    var prints: @Sendable (_ level: PlanLevel, _ isIndicator: Bool, Statement) -> Bool

    static let everything = LayoutScope(
        levels: Set(PlanLevel.allCases), numbered: Set(PlanLevel.allCases), hasUnits: true, prints: { _, _, _ in true })

    /// No goals, numbers or money; units in a column; objectives without a year's target.
    static let wide = LayoutScope(
        levels: [.objective, .program, .activity, .subActivity], numbered: [], hasUnits: true,
        prints: { level, isIndicator, statement in
            isIndicator && statement.role == .target && (level > .objective || isQuarter(statement))
        })

    /// No goals or units; an activity has the year's target and money, a step the quarters'.
    static let blocks = LayoutScope(
        levels: [.objective, .program, .activity, .actionStep], numbered: Set(PlanLevel.allCases), hasUnits: false,
        prints: { level, isIndicator, statement in
            switch (level, isIndicator, statement.role) {
            case (.objective, true, .target), (.program, true, .target): true
            case (.activity, true, .target), (.activity, false, .budget): !isQuarter(statement)
            case (.actionStep, true, .target): isQuarter(statement)
            default: false
            }
        })

    /// No steps or units; money at the indicator of an objective, below it at the node.
    static let money = LayoutScope(
        levels: [.goal, .objective, .program, .activity], numbered: Set(PlanLevel.allCases), hasUnits: false,
        prints: { level, isIndicator, statement in
            statement.role == .target || (statement.role == .budget && isIndicator == (level == .objective))
        })

    private static func isQuarter(_ statement: Statement) -> Bool {
        if case .quarter = statement.period { true } else { false }
    }
}
