import FoundationEssentials

/// The arithmetic of one achievement before any cap: a value with its sentence, or a gap.
struct AchievementStep {
    let value: Decimal?
    let gap: AchievementGap?
    let explanation: Explanation

    init(_ value: Decimal, _ arithmetic: String, notes: [String] = []) {
        self.value = value
        gap = nil
        let result = IndonesianFormat.number(value.rounded(decimals: 2))
        explanation = Explanation(sentence: "\(arithmetic) = \(result)", notes: notes)
    }

    init(_ gap: AchievementGap) {
        value = nil
        self.gap = gap
        explanation = Explanation(sentence: gap.title)
    }

    static func of(_ actual: Quantity, against target: Quantity, by method: AchievementMethod) -> AchievementStep {
        switch method {
        case .ratingScale(let scale): return ordinals(actual, target, on: scale)
        case .range(let above): return inRange(actual, target, above: above)
        case .higherIsBetter, .lowerIsBetterByDifference, .lowerIsBetterByRatio, .nearTarget: break
        }
        guard let reached = actual.score, let planned = target.score else { return AchievementStep(.notANumber) }
        guard actual.hasUnit(like: target) else { return AchievementStep(.unlikeUnits) }
        switch method {
        case .lowerIsBetterByDifference: return byDifference(reached, planned)
        case .lowerIsBetterByRatio: return byRatio(reached, planned)
        case .nearTarget: return near(reached, planned)
        case .higherIsBetter, .range, .ratingScale: return higher(reached, planned)
        }
    }

    private static func higher(_ actual: Decimal, _ target: Decimal) -> AchievementStep {
        if let gap = gap(actual: 0, target: target) { return AchievementStep(gap) }
        return AchievementStep(actual / target * 100, "\(printed(actual)) / \(printed(target)) × 100")
    }

    private static func byDifference(_ actual: Decimal, _ target: Decimal) -> AchievementStep {
        if actual == 0, target == 0 { return nothingAsPlanned }
        if let gap = gap(actual: actual, target: target) { return AchievementStep(gap) }
        let arithmetic = "(2 × \(printed(target)) − \(printed(actual))) / \(printed(target)) × 100"
        return AchievementStep((2 * target - actual) / target * 100, arithmetic)
    }

    private static func byRatio(_ actual: Decimal, _ target: Decimal) -> AchievementStep {
        if actual == 0, target == 0 { return nothingAsPlanned }
        if let gap = gap(actual: actual, target: target) { return AchievementStep(gap) }
        if actual == 0 { return AchievementStep(.zeroActual) }
        return AchievementStep(target / actual * 100, "\(printed(target)) / \(printed(actual)) × 100")
    }

    private static func near(_ actual: Decimal, _ target: Decimal) -> AchievementStep {
        if let gap = gap(actual: actual, target: target) { return AchievementStep(gap) }
        let arithmetic = "100 − |\(printed(actual)) − \(printed(target))| / \(printed(target)) × 100"
        return AchievementStep(100 - (actual - target).magnitude / target * 100, arithmetic)
    }

    private static func inRange(_ actual: Quantity, _ target: Quantity, above: RangeOverrun) -> AchievementStep {
        guard let reached = actual.score else { return AchievementStep(.notANumber) }
        guard let ends = target.ends else { return AchievementStep(.notANumber) }
        guard actual.hasUnit(like: target) else { return AchievementStep(.unlikeUnits) }
        if ends.lowerBound < 0 || reached < 0 { return AchievementStep(.negativeFigure) }
        if ends.contains(reached) {
            let span = "\(printed(ends.lowerBound))–\(printed(ends.upperBound))"
            return AchievementStep(100, "\(printed(reached)) dalam \(span)")
        }
        if reached < ends.lowerBound { return higher(reached, ends.lowerBound) }
        switch above {
        case .comparedWithUpper: return higher(reached, ends.upperBound)
        case .lowerIsBetterByDifference: return byDifference(reached, ends.upperBound)
        case .lowerIsBetterByRatio: return byRatio(reached, ends.upperBound)
        case .full: return AchievementStep(100, "\(printed(reached)) di atas \(printed(ends.upperBound))")
        }
    }

    private static func ordinals(_ actual: Quantity, _ target: Quantity, on scale: RatingScale) -> AchievementStep {
        if scale.grades.isEmpty { return AchievementStep(.unknownScale) }
        guard let planned = target.grade(on: scale), let reached = actual.grade(on: scale) else {
            return AchievementStep(.notANumber)
        }
        guard let targetPlace = scale.ordinal(of: planned) else { return AchievementStep(.unknownGrade(planned)) }
        guard let actualPlace = scale.ordinal(of: reached) else { return AchievementStep(.unknownGrade(reached)) }
        let arithmetic = "\(reached) (\(actualPlace)) / \(planned) (\(targetPlace)) × 100"
        return AchievementStep(Decimal(actualPlace) / Decimal(targetPlace) * 100, arithmetic)
    }

    /// Lower is better, nothing was planned and nothing happened: reached by explicit rule.
    private static let nothingAsPlanned = AchievementStep(
        100, "0 / 0", notes: ["Target 0 dan realisasi 0: tercapai 100 menurut aturan khusus."])

    private static func gap(actual: Decimal, target: Decimal) -> AchievementGap? {
        if target == 0 { return .zeroTarget }
        return target < 0 || actual < 0 ? .negativeFigure : nil
    }

    private static func printed(_ value: Decimal) -> String { IndonesianFormat.number(value) }
}
