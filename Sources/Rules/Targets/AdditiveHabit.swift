import Domain
import FoundationEssentials

/// How the rows of one level with percentages in several quarters mostly reach 100 %: by adding up, or not.
struct AdditiveHabit {
    private(set) var adding = 0
    private(set) var rows = 0

    /// Rows of a level without a yearly figure, with percentages in two quarters or more.
    init(_ rows: [TargetFigures]) {
        self.rows = rows.count
        adding = rows.count { Self.addsUp($0) }
    }

    /// Whether rows of this level can be taken to be increments.
    var isSettled: Bool { adding >= 5 && adding * 10 >= rows * 8 }

    /// Whether a row that runs up to 100 % stands alone among increments.
    var isUniform: Bool { adding >= 8 && adding * 10 >= rows * 9 }

    static func addsUp(_ figures: TargetFigures) -> Bool {
        (figures.total - 100).magnitude <= figures.rounding
    }

    /// The rows this applies to, by level, in document order.
    static func rows(of document: IndexedDocument) -> [(level: PlanLevel, rows: [TargetFigures])] {
        var byLevel: [PlanLevel: [TargetFigures]] = [:]
        for indicator in document.indicators where !indicator.yearTarget.isReported {
            guard let figures = TargetFigures(indicator), isDivisible(figures) else { continue }
            byLevel[indicator.node.level, default: []].append(figures)
        }
        return byLevel.sorted { $0.key < $1.key }.map { (level: $0.key, rows: $0.value) }
    }

    /// Percentages that could be steps towards 100 %; not 100 % in every half-year, not counts written with "%".
    private static func isDivisible(_ figures: TargetFigures) -> Bool {
        guard figures.isPercent, figures.filled.count > 1, figures.values.allSatisfy({ $0 <= 100 }) else {
            return false
        }
        let isWhole = figures.isConstant && figures.values.first == 100
        return !isWhole && figures.indicator.wording.measure != .count
    }
}
