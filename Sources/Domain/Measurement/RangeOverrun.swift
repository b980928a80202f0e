/// What an actual above the upper end of a target range counts as; the sources disagree, so it is a setting.
package enum RangeOverrun: String, Hashable, Sendable, CaseIterable {
    /// Compared with the upper end, as below the range with the lower: R/B × 100 (PermenPANRB 8/2021).
    case comparedWithUpper = "compared-with-upper"
    /// Lower is better from the upper end on: (2B − R)/B × 100.
    case lowerIsBetterByDifference = "lower-is-better-by-difference"
    /// Lower is better from the upper end on: B/R × 100.
    case lowerIsBetterByRatio = "lower-is-better-by-ratio"
    /// Above the range is as good as in it.
    case full

    package var title: String {
        switch self {
        case .comparedWithUpper: "dibandingkan dengan batas atas"
        case .lowerIsBetterByDifference: "makin rendah makin baik: (2B − R)/B × 100"
        case .lowerIsBetterByRatio: "makin rendah makin baik: B/R × 100"
        case .full: "dianggap 100"
        }
    }
}
