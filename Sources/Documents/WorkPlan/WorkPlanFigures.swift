import Domain
import FoundationEssentials

/// The figures of a work plan as they follow from its register: rates, what is reached over the years, sums of money.
struct WorkPlanFigures {
    let register: WorkPlanRegister
    private var plan: StatedPlan { register.plan }
    private var years: WorkPlanYears { register.years }

    /// Of a figure that no other one makes, what is stated.
    func cell(_ key: StatementKey, of entry: Entry) -> Cell {
        if key.isMoney { return money(key, of: entry).map { Cell(.value(.money($0))) } ?? stated(key, of: entry) }
        guard entry.indicatorID != nil else { return stated(key, of: entry) }
        switch (key.role, key.basis) {
        case (.rate, .own): return rate(of: entry)
        case (.rate, .strategicPlan): return attainment(of: entry)
        case (.cumulative, _): return reached(key, of: entry)
        default: return stated(key, of: entry)
        }
    }

    private func stated(_ key: StatementKey, of entry: Entry) -> Cell {
        guard let statement = plan.statement(key, of: entry) else { return Cell("") }
        guard let quantity = statement.quantity else { return Cell(statement.value.raw) }
        return Cell(Self.content(quantity.reading))
    }

    /// An empty cell of the source stays empty.
    private static func content(_ value: Reported<Quantity>) -> CellContent {
        switch value {
        case .reported(.percent(let percent)): .value(.percent(percent, decimals: nil))
        case .reported(.number(let number, nil)): .value(.number(number, decimals: nil))
        case .reported(let quantity): .text(IndonesianFormat.quantity(quantity))
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
        return Cell(content(yearRate(of: indicator), from: inputs))
    }

    /// Column 11: what is reached by the running year against the end of the strategic plan.
    private func attainment(of indicator: Entry) -> Cell {
        let reached = reached(of: indicator)
        let end = plan.quantity(StatementKey(.target, .strategicPlan, .endOfPlan), of: indicator)
        let achievement = Achievement.of(actual: reached.figure, target: end, by: method(of: indicator))
        return Cell(content(achievement, from: steps(of: indicator).map(\.value) + [end]))
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

    /// Column 10: columns 5, 7 and 9 added up, or the last position with its footnote.
    private func reached(_ key: StatementKey, of indicator: Entry) -> Cell {
        let reached = reached(of: indicator)
        guard let value = reached.figure.value else {
            return Cell(gap(reached.figure.gap, from: steps(of: indicator).map(\.value)))
        }
        var cell = Cell(Self.content(.reported(value)))
        if reached.isPosition { cell.marks = [ComputedPlan.positionMark] }
        return cell
    }

    private func reached(of indicator: Entry) -> ReachedOverYears {
        let stated = indicator.indicatorID.flatMap { plan.indicators[$0] }?.accumulation ?? .undetermined([])
        return ReachedOverYears(steps(of: indicator), by: stated)
    }

    private func steps(of indicator: Entry) -> [RollUp.Row<Reported<Quantity>>] {
        let before = plan.quantity(
            StatementKey(.actual, .own, years.before.map { .through($0) }), of: indicator)
        return [
            RollUp.Row("s.d. \(years.label(years.before, -3))", before),
            RollUp.Row(years.label(years.evaluated, -2), actual(of: indicator)),
            RollUp.Row(years.label(years.running, -1), target(of: indicator, in: years.running)),
        ]
    }

    func actual(of indicator: Entry) -> Reported<Quantity> {
        plan.quantity(StatementKey(.actual, .own, years.evaluated.map { .year($0) }), of: indicator)
    }

    func target(of indicator: Entry, in year: Int?) -> Reported<Quantity> {
        plan.quantity(StatementKey(.target, .own, year.map { .year($0) }), of: indicator)
    }

    // MARK: Money

    /// The sum of the parts where there are any with an amount; else its own, else that of its indicators.
    func money(_ key: StatementKey, of entry: Entry) -> Money? {
        if key.role == .cumulative { return reachedMoney(of: entry) }
        let parts = register.isTotal(entry) ? summed(above: entry) : plan.children(of: entry, Self.levels)
        let amounts = parts.compactMap { money(key, of: $0) }
        if !amounts.isEmpty { return Money.sum(amounts) }
        if let own = plan.amount(key, of: entry) ?? spent(key, on: entry) { return own }
        let measured = plan.indicators(of: entry).compactMap { plan.amount(key, of: $0) }
        return measured.isEmpty ? nil : Money.sum(measured)
    }

    /// Column 10 of money; nil where one of the three isn't told.
    private func reachedMoney(of entry: Entry) -> Money? {
        let keys = [
            StatementKey(.actual, .own, years.before.map { .through($0) }, isMoney: true),
            StatementKey(.actual, .own, years.evaluated.map { .year($0) }, isMoney: true),
            StatementKey(.budget, .own, years.running.map { .year($0) }),
        ]
        let amounts = keys.compactMap { money($0, of: entry) }
        return amounts.count == keys.count ? Money.sum(amounts) : nil
    }

    private static let levels = Set(PlanLevel.allCases)

    /// A line of sums adds up the trees of its own table.
    private func summed(above total: Entry) -> [Entry] {
        let part = register.parts.parts.first { $0.roots.contains { $0.id == total.id } }
        return part?.roots.filter { !register.isTotal($0) } ?? []
    }

    /// What was spent in the last year, where the dossier keeps it apart from the documents.
    private func spent(_ key: StatementKey, on entry: Entry) -> Money? {
        guard key.role == .actual, let node = entry.nodeID else { return nil }
        return register.spending.first { $0.node == node && $0.period == key.period }?.amount.value
    }

    /// Spent against budgeted in the last year, over the parts that tell both; nil where none does.
    func absorption(of nodes: [Entry]) -> (spent: Money, budget: Money, rate: Decimal)? {
        guard let year = years.evaluated else { return nil }
        let rows = nodes.map { node in
            RollUp.Row(
                node.name ?? "",
                RollUp.Share(
                    part: reported(money(StatementKey(.actual, .own, .year(year), isMoney: true), of: node)),
                    whole: reported(money(StatementKey(.budget, .own, .year(year)), of: node))))
        }
        let complete = rows.map(\.value).filter { $0.part.isReported && $0.whole.isReported }
        guard let rate = RollUp.rate(rows).value, let spent = Money.sum(complete.compactMap(\.part.value)),
            let budget = Money.sum(complete.compactMap(\.whole.value))
        else { return nil }
        return (spent, budget, rate)
    }

    private func reported(_ money: Money?) -> Reported<Money> { money.map { .reported($0) } ?? .missing(.blank) }
}
