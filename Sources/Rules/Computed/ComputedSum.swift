import Domain
import FoundationEssentials

/// A printed cumulative figure and what it adds up.
struct ComputedSum: Sendable {
    let total: StatedFigure
    /// What was reached before, then the years'.
    let terms: [StatedFigure]
    /// The year up to which it reaches.
    let year: Int

    /// The sum; nil where a term holds no number.
    var expected: Decimal? {
        let numbers = terms.compactMap(\.number)
        return numbers.count == terms.count ? numbers.reduce(0, +) : nil
    }

    /// Whether it adds up shares of a whole, which can't be added.
    func isOfPercentages(named name: String?) -> Bool {
        if total.quantity?.isPercent == true || terms.contains(where: { $0.quantity?.isPercent == true }) {
            return true
        }
        let isCounted = (terms + [total]).contains { UnitName.isCounted($0.unit) }
        guard !isCounted, let name else { return false }
        switch MeasureWord.leading(name) {
        case .percentage, .index, .score, .ratio: return true
        default: return (terms + [total]).contains { UnitName.isPosition($0.unit) }
        }
    }

    /// "89 + 104 + 50 = 243".
    func addition(_ sum: Decimal) -> String {
        let written = terms.compactMap(\.number).map(IndonesianFormat.number)
        return "\(written.joined(separator: " + ")) = \(IndonesianFormat.number(sum))"
    }

    /// What explains the printed figure: terms left out, a mean, other columns added, a slip of digits.
    func explanation(among others: [StatedFigure]) -> Localized? {
        guard let printed = total.number, let expected else { return nil }
        return leftOut(printed) ?? slip(printed, expected) ?? mean(printed, expected) ?? otherSum(printed, others)
    }

    /// "sama dengan kolom 5 + kolom 9: kolom 7 tertinggal".
    private func leftOut(_ printed: Decimal) -> Localized? {
        guard terms.count <= 6, printed != 0 else { return nil }
        for size in (1..<max(terms.count, 2)).reversed() {
            let fitting = (0..<(1 << terms.count)).filter { $0.nonzeroBitCount == size }.map(split).filter { parts in
                parts.kept.compactMap(\.number).reduce(0, +) == printed
                    && parts.missing.contains { $0.number != 0 }
            }
            guard let parts = fitting.first(where: { Self.isLastResult($0.missing) }) ?? fitting.first else { continue }
            let titles = parts.kept.map(\.columnTitle).joined(separator: " + ")
            let left = Localized.and(parts.missing.map(\.columnTitle))
            return .init(
                id: "sama dengan \(titles.id): \(left.id) tertinggal",
                en: "equal to \(titles.en): \(left.en) left out")
        }
        return nil
    }

    /// Whether only a year's result is left out: of equal columns the one most often forgotten.
    private static func isLastResult(_ figures: [StatedFigure]) -> Bool {
        figures.allSatisfy { figure in
            if case .year? = figure.period { figure.role == .actual } else { false }
        }
    }

    private func split(_ mask: Int) -> (kept: [StatedFigure], missing: [StatedFigure]) {
        var kept: [StatedFigure] = []
        var missing: [StatedFigure] = []
        for (index, term) in terms.enumerated() {
            if mask & (1 << index) == 0 { missing.append(term) } else { kept.append(term) }
        }
        return (kept, missing)
    }

    private func slip(_ printed: Decimal, _ expected: Decimal) -> Localized? {
        PrintedSlip.between(printed: printed, meant: expected).map(\.title)
    }

    private func mean(_ printed: Decimal, _ expected: Decimal) -> Localized? {
        let mean = (expected / Decimal(terms.count)).rounded(decimals: total.decimals)
        return mean == printed && printed != 0 ? .init(id: "sama dengan rata-ratanya", en: "equal to their mean") : nil
    }

    /// The sum of two other figures of the row.
    private func otherSum(_ printed: Decimal, _ others: [StatedFigure]) -> Localized? {
        let figures = others.filter { $0.place.path != total.place.path && $0.number != nil && $0.number != 0 }
        guard figures.count <= 12 else { return nil }
        for (index, first) in figures.enumerated() {
            for second in figures.dropFirst(index + 1) {
                guard let a = first.number, let b = second.number, a + b == printed else { continue }
                let titles = [first, second].map(\.columnTitle).joined(separator: " + ")
                return .init(id: "sama dengan \(titles.id)", en: "equal to \(titles.en)")
            }
        }
        return nil
    }
}
