import Domain
import FoundationEssentials

/// The figures of a work plan as they follow from its register: rates, what is reached over the years, sums of money.
struct WorkPlanFigures {
    let register: WorkPlanRegister
    var plan: StatedPlan { register.plan }
    var years: WorkPlanYears { register.years }

    /// Of a figure that no other one makes, what is stated.
    func cell(_ key: StatementKey, of entry: Entry) -> Cell {
        var cell = content(key, of: entry)
        cell.id = Self.id(key, entry)
        return cell
    }

    static func id(_ key: StatementKey, _ entry: Entry) -> CellID {
        let period = key.period?.code ?? ""
        return CellID("\(key.role.rawValue)/\(key.basis.rawValue)/\(period)/\(key.isMoney)/\(entry.id)")
    }

    private func content(_ key: StatementKey, of entry: Entry) -> Cell {
        if key.isMoney { return amount(key, of: entry) }
        guard entry.indicatorID != nil else { return stated(key, of: entry) }
        switch (key.role, key.basis) {
        case (.rate, .own): return rate(of: entry)
        case (.rate, .strategicPlan): return attainment(of: entry)
        case (.cumulative, _): return reached(key, of: entry)
        default: return stated(key, of: entry)
        }
    }

    func stated(_ key: StatementKey, of entry: Entry) -> Cell {
        guard let statement = plan.statement(key, of: entry) else { return Cell("") }
        guard let quantity = statement.quantity else { return Cell(statement.value.raw) }
        return Cell(Self.content(quantity.reading))
    }

    /// An empty cell of the source stays empty.
    private static func content(_ value: Reported<Quantity>) -> CellContent {
        switch value {
        case .reported(.percent(let percent)): .value(.percent(percent, decimals: nil))
        case .reported(.number(let number, nil)): .value(.number(number, decimals: nil))
        case .reported(let quantity): .quantity(quantity)
        case .missing(.unreadable): .missing("angka pada sumber tidak terbaca")
        case .missing, .notApplicable: .text("")
        }
    }

    // MARK: Rates

    /// Column 8: what was reached in the last year against its target.
    func yearRate(of indicator: Entry) -> Achievement {
        Achievement.of(
            actual: actual(of: indicator), target: target(of: indicator, in: years.evaluated),
            by: method(of: indicator))
    }

    private func rate(of indicator: Entry) -> Cell {
        let inputs = [actual(of: indicator), target(of: indicator, in: years.evaluated)]
        var cell = Cell(content(yearRate(of: indicator), from: inputs))
        cell.arithmetic = share(actualKey, of: StatementKey(.target, .own, actualKey.period), at: indicator)
        return cell
    }

    /// "8=(7/6)", as the form computes it; other methods divide otherwise.
    private func share(_ part: StatementKey, of whole: StatementKey, at indicator: Entry) -> [Arithmetic] {
        guard method(of: indicator) == .higherIsBetter else { return [] }
        return [.percentage(Self.id(part, indicator), of: Self.id(whole, indicator))]
    }

    /// Column 11: what is reached by the running year against the end of the strategic plan.
    private func attainment(of indicator: Entry) -> Cell {
        let reached = reached(of: indicator)
        let key = StatementKey(.target, .strategicPlan, .endOfPlan)
        let end = plan.quantity(key, of: indicator)
        let achievement = Achievement.of(actual: reached.figure, target: end, by: method(of: indicator))
        let isUnlike = reached.figure.gap == .unlikeUnits
        var cell = Cell(
            isUnlike
                ? .failed(Self.unlikeSteps)
                : content(achievement, from: steps(of: indicator).map(\.value) + [end]))
        let sum = StatementKey(.cumulative, .own, years.reached.map { .through($0) })
        cell.arithmetic = share(sum, of: key, at: indicator)
        return cell
    }

    /// Where nothing that it is made of was ever filled in, there is nothing to say.
    private func content(_ achievement: Achievement, from inputs: [Reported<Quantity>]) -> CellContent {
        if let value = achievement.raw { return .value(.percent(value, decimals: 2)) }
        return gap(achievement.gap, from: inputs)
    }

    private func gap(_ gap: AchievementGap?, from inputs: [Reported<Quantity>]) -> CellContent {
        guard inputs.contains(where: \.isReported) else { return .text("") }
        switch gap {
        case .missingActual?, .missingTarget?, nil: return .missing(gap?.title ?? "belum dihitung")
        case let gap?: return .failed(gap.title)
        }
    }

    /// As the form computes it, where nobody said that less is better.
    private func method(of indicator: Entry) -> AchievementMethod {
        let polarity = indicator.indicatorID.flatMap { plan.indicators[$0] }?.polarity ?? .undetermined
        return AchievementMethod.suiting(polarity).first ?? .higherIsBetter
    }

    // MARK: Over the years

    /// Why what was reached over the years can't be added up.
    static let unlikeSteps = "satuan kolom 5, 7 dan 9 berbeda"

    /// Column 10: columns 5, 7 and 9 added up, or the last position with its footnote.
    private func reached(_ key: StatementKey, of indicator: Entry) -> Cell {
        let reached = reached(of: indicator)
        guard let value = reached.figure.value else {
            guard reached.figure.gap != .unlikeUnits else { return Cell(.failed(Self.unlikeSteps)) }
            return Cell(gap(reached.figure.gap, from: steps(of: indicator).map(\.value)))
        }
        var cell = Cell(Self.content(.reported(value)))
        if reached.isPosition {
            let last = zip(stepKeys, steps(of: indicator)).reversed().first { $0.1.value.isReported }
            cell.marks = [FigureNote.position.mark]
            cell.arithmetic = last.map { [.position(Self.id($0.0, indicator))] } ?? []
        } else {
            cell.arithmetic = [.sum(stepKeys.map { Self.id($0, indicator) })]
        }
        return cell
    }

    private func reached(of indicator: Entry) -> ReachedOverYears {
        let stated = indicator.indicatorID.flatMap { plan.indicators[$0] }?.accumulation ?? .undetermined([])
        return ReachedOverYears(steps(of: indicator), by: stated)
    }

    private func steps(of indicator: Entry) -> [RollUp.Row<Reported<Quantity>>] {
        let labels = [
            "s.d. \(years.label(years.before, -3))", years.label(years.evaluated, -2), years.label(years.running, -1),
        ]
        return zip(labels, stepKeys).map { RollUp.Row($0, plan.quantity($1, of: indicator)) }
    }

    /// Columns 5, 7 and 9.
    var stepKeys: [StatementKey] {
        [
            StatementKey(.actual, .own, years.before.map { .through($0) }), actualKey,
            StatementKey(.target, .own, years.running.map { .year($0) }),
        ]
    }

    private var actualKey: StatementKey { StatementKey(.actual, .own, years.evaluated.map { .year($0) }) }

    func actual(of indicator: Entry) -> Reported<Quantity> { plan.quantity(actualKey, of: indicator) }

    func target(of indicator: Entry, in year: Int?) -> Reported<Quantity> {
        plan.quantity(StatementKey(.target, .own, year.map { .year($0) }), of: indicator)
    }
}
