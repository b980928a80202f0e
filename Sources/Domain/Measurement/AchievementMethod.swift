/// How an achievement is computed: an explicit, printed choice per indicator, because the methods disagree.
package enum AchievementMethod: Hashable, Sendable {
    /// R/T × 100.
    case higherIsBetter
    /// (2T − R)/T × 100: 120 for T = 10, R = 8.
    case lowerIsBetterByDifference
    /// T/R × 100: 125 for T = 10, R = 8.
    case lowerIsBetterByRatio
    /// 100 inside the target range, R against its lower end below it, and above it as stated.
    case range(above: RangeOverrun)
    /// 100 − |R − T|/T × 100: the nearer to one target, the better.
    case nearTarget
    /// The ordinals of two grades on a scale, the lowest grade being 1.
    case ratingScale(RatingScale)

    /// Stable name for outputs.
    package var code: String {
        switch self {
        case .higherIsBetter: "higher-is-better"
        case .lowerIsBetterByDifference: "lower-is-better-by-difference"
        case .lowerIsBetterByRatio: "lower-is-better-by-ratio"
        case .range(let above): "range/\(above.rawValue)"
        case .nearTarget: "near-target"
        case .ratingScale(let scale): "rating-scale/\(scale.name)"
        }
    }

    /// For people, printed beside the figure it produced.
    package var title: String {
        switch self {
        case .higherIsBetter: "makin tinggi makin baik: R/T × 100"
        case .lowerIsBetterByDifference: "makin rendah makin baik: (2T − R)/T × 100"
        case .lowerIsBetterByRatio: "makin rendah makin baik: T/R × 100"
        case .range(let above): "dalam rentang; di atas rentang \(above.title)"
        case .nearTarget: "mendekati target: 100 − |R − T|/T × 100"
        case .ratingScale(let scale): "urutan predikat pada skala \(scale.name): R/T × 100"
        }
    }

    /// The methods that suit a polarity, the usual one first.
    package static func suiting(_ polarity: Polarity) -> [AchievementMethod] {
        switch polarity {
        case .higherIsBetter: [.higherIsBetter]
        case .lowerIsBetter: [.lowerIsBetterByDifference, .lowerIsBetterByRatio]
        case .range: RangeOverrun.allCases.map { .range(above: $0) } + [.nearTarget]
        case .undetermined: []
        }
    }
}
