import Domain

/// On which levels a document states yearly and quarterly targets at all.
struct TargetUsage {
    private(set) var years: Set<PlanLevel> = []
    private(set) var quarters: Set<PlanLevel> = []

    init(_ document: IndexedDocument) {
        for indicator in document.indicators {
            let level = indicator.node.level
            if indicator.yearTarget.isReported { years.insert(level) }
            if indicator.quarterTargets.contains(where: \.isReported) { quarters.insert(level) }
        }
    }

    /// Whether a cell is there and holds nothing.
    static func isEmpty(_ statement: Statement?) -> Bool {
        switch statement?.quantity?.reading {
        case .missing(.blank), .missing(.dash): true
        default: false
        }
    }

    /// Whether the layout has quarterly cells and all that are there hold nothing.
    static func hasOnlyEmptyQuarters(_ indicator: IndicatorView) -> Bool {
        indicator.hasQuarterColumns && indicator.quarters.allSatisfy { $0 == nil || isEmpty($0) }
    }
}
