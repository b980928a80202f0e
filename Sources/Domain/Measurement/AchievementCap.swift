import FoundationEssentials

/// Ends beyond which an achievement is not counted; a setting, none by default, and the raw value stays beside it.
package struct AchievementCap: Hashable, Sendable {
    package var upper: Decimal?
    package var lower: Decimal?

    package static let none = AchievementCap()

    package init(upper: Decimal? = nil, lower: Decimal? = nil) {
        self.upper = upper
        self.lower = lower
    }

    /// The value within the ends.
    package func capped(_ value: Decimal) -> Decimal {
        var result = value
        if let upper { result = min(result, upper) }
        if let lower { result = max(result, lower) }
        return result
    }
}
