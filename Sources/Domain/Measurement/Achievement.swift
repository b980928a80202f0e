import FoundationEssentials

/// How far a target was reached, in percent: the raw value, the capped one beside it, or why there is none.
///
/// Only the calculation in this file makes one.
package struct Achievement: Hashable, Sendable {
    /// Nil when it can't be computed; `gap` then says why.
    package let raw: Decimal?
    /// `raw` within the ends of the cap.
    package let capped: Decimal?
    package let gap: AchievementGap?
    package let method: AchievementMethod?
    package let cap: AchievementCap
    package let explanation: Explanation

    fileprivate init(_ step: AchievementStep, method: AchievementMethod, cap: AchievementCap) {
        raw = step.value
        capped = step.value.map(cap.capped)
        gap = step.gap
        self.method = method
        self.cap = cap
        explanation = step.explanation
    }

    fileprivate init(_ gap: AchievementGap, method: AchievementMethod?, cap: AchievementCap) {
        raw = nil
        capped = nil
        self.gap = gap
        self.method = method
        self.cap = cap
        explanation = Explanation(sentence: gap.title)
    }
}

extension Achievement {
    /// The one calculation: an actual against its target by the stated method.
    package static func of(
        actual: Reported<Quantity>, target: Reported<Quantity>, by method: AchievementMethod?,
        cap: AchievementCap = .none
    ) -> Achievement {
        guard let method else { return Achievement(.missingMethod, method: nil, cap: cap) }
        guard let planned = target.value else { return Achievement(.missingTarget, method: method, cap: cap) }
        guard let reached = actual.value else { return Achievement(.missingActual, method: method, cap: cap) }
        return Achievement(AchievementStep.of(reached, against: planned, by: method), method: method, cap: cap)
    }

    /// The same for an actual that was itself computed from quarters: its gap becomes the achievement's.
    package static func of(
        actual: ComputedFigure<Quantity>, target: Reported<Quantity>, by method: AchievementMethod?,
        cap: AchievementCap = .none
    ) -> Achievement {
        guard let value = actual.value else {
            return Achievement(actual.gap ?? .missingActual, method: method, cap: cap)
        }
        return of(actual: .reported(value), target: target, by: method, cap: cap)
    }
}
