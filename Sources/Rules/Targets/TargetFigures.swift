import Domain
import FoundationEssentials

/// The targets of an indicator that can be reckoned with: numbers of one scale, or percentages.
struct TargetFigures: Sendable {
    struct Figure: Hashable, Sendable {
        let quarter: Quarter
        let value: Decimal
    }

    let indicator: IndicatorView
    /// The quarters that state something, in order.
    let filled: [Figure]
    /// Nil where the year states nothing or has no cell.
    let year: Decimal?
    let isPercent: Bool
    /// Nil where no figure names one.
    let unit: String?

    private static let people: Set<String> = ["orang", "peserta", "PNS", "ASN", "CPNS", "pegawai"]

    /// Nil where a figure is a grade, a range, composite or text, or where the scales differ.
    init?(_ indicator: IndicatorView) {
        var quantities: [Quantity] = []
        var filled: [Figure] = []
        for (quarter, target) in zip(Quarter.allCases, indicator.quarterTargets) {
            guard let quantity = target.value else { continue }
            guard let value = Self.plain(quantity) else { return nil }
            quantities.append(quantity)
            filled.append(Figure(quarter: quarter, value: value))
        }
        if let quantity = indicator.yearTarget.value {
            guard let value = Self.plain(quantity) else { return nil }
            quantities.append(quantity)
            year = value
        } else {
            year = nil
        }
        let scales = Set(quantities.compactMap { $0.unit.map(Self.scale) })
        guard scales.count <= 1 else { return nil }
        self.indicator = indicator
        self.filled = filled
        unit = quantities.lazy.compactMap(\.unit).first
        let wording = indicator.wording
        isPercent = scales.contains("%") || (scales.isEmpty && wording.measure == .percentage)
    }

    var values: [Decimal] { filled.map(\.value) }
    var total: Decimal { values.reduce(0, +) }
    var isConstant: Bool { Set(values).count == 1 }
    var isRising: Bool { zip(values, values.dropFirst()).allSatisfy { $0 <= $1 } }

    /// "4 × 70 = 280", "30% + 40% + 40% = 110%".
    var addition: String { "\(terms) = \(written(total))" }

    /// A value as it is printed in this row.
    func written(_ value: Decimal) -> String {
        isPercent ? IndonesianFormat.percent(value) : IndonesianFormat.number(value)
    }

    private var terms: String {
        if isConstant, values.count > 2, let value = values.first { return "\(values.count) × \(written(value))" }
        return values.map(written).joined(separator: " + ")
    }

    /// How far a sum of rounded figures may lie from the year: whole figures only where they are thirds.
    var rounding: Decimal {
        guard isPercent else { return 0 }
        let decimals = values.map { max(0, -$0.exponent) }.max() ?? 0
        guard decimals > 0 || (isConstant && values.count == 3) else { return 0 }
        return Decimal(sign: .plus, exponent: -decimals, significand: 5) / 10 * Decimal(values.count)
    }

    private static func plain(_ quantity: Quantity) -> Decimal? {
        switch quantity {
        case .number(let value, _), .percent(let value): value
        case .rating, .range, .composite, .text: nil
        }
    }

    private static func scale(_ unit: String) -> String { people.contains(unit) ? "orang" : unit }
}
