import FoundationEssentials

/// What an achievement compares.
extension Quantity {
    /// The one number it stands for; that of "62,50 (B)" is the score, and several targets in one cell have none.
    var score: Decimal? {
        switch self {
        case .number(let value, _), .percent(let value): return value
        case .composite(let parts):
            let numbers = parts.compactMap(\.quantity.number)
            return numbers.count == 1 && parts.allSatisfy(\.quantity.isScoreOrGrade) ? numbers[0] : nil
        case .rating, .range, .text: return nil
        }
    }

    /// The ends of a target range; a single number is a range of itself.
    var ends: ClosedRange<Decimal>? {
        if case .range(let range, _) = self { return range }
        return score.map { $0...$0 }
    }

    /// Its grade, or that of its score where the scale has scores.
    func grade(on scale: RatingScale) -> String? {
        switch self {
        case .rating(let grade): grade
        case .text(let text): text
        case .composite(let parts): parts.lazy.compactMap(\.quantity.ratingName).first
        case .number(let score, _): scale.grade(ofScore: score)?.name
        case .percent, .range: nil
        }
    }

    /// Whether both are percentages or counts of one unit; a number without a unit fits any count.
    func hasUnit(like other: Quantity) -> Bool {
        if UnitName.isPercent(unit) != UnitName.isPercent(other.unit) { return false }
        guard let unit, let theirs = other.unit else { return true }
        return UnitName.canonical(unit)?.lowercased() == UnitName.canonical(theirs)?.lowercased()
    }

    private var isScoreOrGrade: Bool {
        switch self {
        case .number, .percent, .rating: true
        case .range, .composite, .text: false
        }
    }

    private var ratingName: String? {
        if case .rating(let grade) = self { grade } else { nil }
    }
}
