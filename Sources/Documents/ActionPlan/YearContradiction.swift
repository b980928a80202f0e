import Domain
import FoundationEssentials

/// Whether a stated year follows from no way of counting its quarters.
struct YearContradiction {
    let year: Decimal
    /// Those that state something, in order.
    let quarters: [Decimal]
    let isPercent: Bool

    /// nil where the figures agree under some way of counting, or can't be compared.
    init?(year: Quantity?, quarters: [Quantity]) {
        let all = quarters + [year].compactMap { $0 }
        guard let year, let own = Self.plain(year), !quarters.isEmpty else { return nil }
        let values = quarters.compactMap(Self.plain)
        guard values.count == quarters.count else { return nil }
        let units = Set(all.compactMap { UnitName.canonical($0.unit) })
        guard units.count <= 1 else { return nil }
        isPercent = all.contains(where: \.isPercent)
        self.year = own
        self.quarters = values
        if isReachable { return nil }
    }

    private static func plain(_ quantity: Quantity) -> Decimal? {
        switch quantity {
        case .number(let value, _), .percent(let value): value
        case .rating, .range, .composite, .text: nil
        }
    }

    /// Whether the quarters make the year as a sum, as their last or as their mean, each as far as rounding allows.
    private var isReachable: Bool {
        let total = quarters.reduce(0, +)
        let count = Decimal(quarters.count)
        let unit = Decimal(sign: .plus, exponent: min(0, year.exponent), significand: 1)
        let isMean = (total - year * count).magnitude <= unit / 2 * count
        return (total - year).magnitude <= rounding || quarters.last == year || isMean
    }

    /// Rounded percentages may miss their sum; whole ones only where they are thirds.
    private var rounding: Decimal {
        let decimals = quarters.map { max(0, -$0.exponent) }.max() ?? 0
        let areThirds = quarters.count == 3 && Set(quarters).count == 1
        guard isPercent, decimals > 0 || areThirds else { return 0 }
        return Decimal(sign: .plus, exponent: -decimals, significand: 5) / 10 * Decimal(quarters.count)
    }

    /// Whether an indicator counts whole things, which are added up over the quarters.
    func isCount(unit: String?, name: String?) -> Bool {
        guard !isPercent else { return false }
        return UnitName.isCounted(unit) || name?.trimmed.lowercased().hasPrefix("jumlah") ?? false
    }
}
