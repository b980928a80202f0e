import Domain
import FoundationEssentials

/// How a printed target writes its number.
struct PrintedFigure: Sendable {
    enum Style: Hashable, Sendable {
        /// "3"
        case whole
        /// "3,00": a count with decimals of zero.
        case padded
        /// "57,60%"
        case commaDecimals
        /// "2,500" for two thousand five hundred.
        case commaGroups
        case other
    }

    let style: Style
    let place: Place

    /// The printed numbers of an indicator's own targets.
    static func all(of indicator: IndicatorView) -> [PrintedFigure] {
        let quarters = Quarter.allCases.map { (indicator.quarters[$0.index], indicator.quarterPlace($0)) }
        return ([(indicator.target, indicator.targetPlace)] + quarters).compactMap { statement, place in
            guard let quantity = statement?.quantity, let value = quantity.reading.value else { return nil }
            return style(of: quantity.raw, read: value).map { PrintedFigure(style: $0, place: place) }
        }
    }

    private static func style(of raw: String, read: Quantity) -> Style? {
        let digits = raw.trimmed.prefix { $0.isNumber || $0 == "," || $0 == "." }
        guard let number = NumberReading(digits) else { return nil }
        if number.style == .plain { return .whole }
        if number.style == .english, digits.contains(","), number.value >= 1000 { return .commaGroups }
        guard number.style == .indonesian, digits.contains(",") else { return .other }
        let isPadded = digits.hasSuffix(",00") || digits.hasSuffix(",0")
        return isPadded && !read.isPercent ? .padded : .commaDecimals
    }
}
