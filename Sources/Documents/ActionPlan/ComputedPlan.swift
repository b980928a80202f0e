import Domain
import FoundationEssentials

/// The figures of a plan as they follow from its register: the year from its quarters, a whole from its parts.
struct ComputedPlan {
    let plan: StatedPlan

    func cell(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> Cell {
        var cell =
            switch role {
            case .target: target(of: entry, in: period)
            case .budget: money(of: entry, in: period)
            default: Cell(plan.text(role, of: entry, in: period))
            }
        cell.id = Self.id(role, entry, period)
        return cell
    }

    private static func id(_ role: StatementRole, _ entry: Entry, _ period: StatedCell) -> CellID {
        switch period {
        case .quarter(let quarter): CellID("\(role.rawValue)/\(entry.id)/\(quarter.rawValue)")
        case .year: CellID("\(role.rawValue)/\(entry.id)")
        }
    }

    // MARK: Targets

    private func target(of entry: Entry, in period: StatedCell) -> Cell {
        let stated = reading(of: entry, in: period)
        guard period == .year, let method = entry.indicatorID.flatMap({ plan.indicators[$0] })?.accumulation
        else { return Cell(Self.content(stated, period, unit: entry.unit)) }
        let quarters = Quarter.allCases.map { reading(of: entry, in: .quarter($0)) }
        guard let accumulation = Self.settled(method, year: stated.value, quarters: quarters, of: entry) else {
            return Cell(.missing(Self.contradicting))
        }
        let due = Set(
            zip(Quarter.allCases, quarters).filter { $0.1.isReported || $0.1 == .missing(.unreadable) }.map(\.0))
        let computed = due.isEmpty ? nil : YearFromQuarters.value(of: quarters, by: accumulation, due: due).value
        let printed = computed.map { Reported.reported(Self.printed($0, of: quarters, by: accumulation)) } ?? stated
        var cell = Cell(Self.content(printed, period, unit: entry.unit))
        cell.marks = [FigureNote(accumulation, of: quarters)?.mark].compactMap { $0 }
        cell.arithmetic = Self.arithmetic(
            accumulation, of: due.sorted().map { Self.id(.target, entry, .quarter($0)) })
        return cell
    }

    /// Why a year is not printed that nothing makes of its quarters.
    static let contradicting = "target setahun pada sumber tidak mengikuti dari target triwulannya"

    /// How the year follows from its quarters. Where that is open and the stated year contradicts them, things that
    /// are counted add up; nil where it can't be told.
    private static func settled(
        _ method: Accumulation, year: Quantity?, quarters: [Reported<Quantity>], of entry: Entry
    ) -> Accumulation? {
        guard case .undetermined = method else { return method }
        let known = quarters.compactMap(\.value)
        guard let contradiction = YearContradiction(year: year, quarters: known) else { return method }
        let unit = entry.unit ?? known.lazy.compactMap(\.unit).first
        return contradiction.isCount(unit: unit, name: entry.name) ? .sum : nil
    }

    private static func arithmetic(_ accumulation: Accumulation, of quarters: [CellID]) -> [Arithmetic] {
        switch accumulation {
        case .sum: [.sum(quarters)]
        case .average, .repeated: [.mean(quarters)]
        case .runningTotal, .lastValue: quarters.last.map { [.position($0)] } ?? []
        case .undetermined: []
        }
    }

    private func reading(of entry: Entry, in period: StatedCell) -> Reported<Quantity> {
        plan.statement(.target, of: entry, in: period)?.quantity?.reading ?? .notApplicable(.noSuchColumn)
    }

    /// A year that is what a quarter says is printed as there, with the grade beside its number. A mean of unlike figures
    /// is printed with two decimals; what is added has those it has.
    private static func printed(
        _ quantity: Quantity, of quarters: [Reported<Quantity>], by accumulation: Accumulation
    ) -> Quantity {
        let known = quarters.compactMap(\.value)
        let isStated =
            switch accumulation {
            case .runningTotal, .lastValue: true
            case .average, .repeated: Set(known).count == 1
            case .sum: known.count == 1
            case .undetermined: false
            }
        if isStated, let last = known.last { return last }
        guard accumulation == .average || accumulation == .repeated else { return quantity }
        return switch quantity {
        case .percent(let points): .percent(points.rounded(decimals: 2))
        case .number(let number, let unit): .number(number.rounded(decimals: 2), unit: unit)
        default: quantity
        }
    }

    /// A quarter may be without a figure, a year may not.
    static func gap(_ period: StatedCell, _ what: String) -> CellContent {
        period == .year ? .missing("\(what) setahun belum ditetapkan") : .text("")
    }

    /// - Parameter unit: that of the indicator, which is printed apart from the figure.
    private static func content(_ value: Reported<Quantity>, _ period: StatedCell, unit: String?) -> CellContent {
        switch value {
        case .reported(.percent(let percent)): .value(.percent(percent, decimals: nil))
        case .reported(.number(let number, let own))
        where own == nil || UnitName.canonical(own) == UnitName.canonical(unit):
            .value(.number(number, decimals: nil))
        case .reported(let quantity): .quantity(quantity)
        case .missing(.unreadable): .missing("angka pada sumber tidak terbaca")
        case .missing, .notApplicable: gap(period, "target")
        }
    }

    // MARK: Money

    /// Why a whole has no amount although some of its parts have one.
    static let partial = "anggaran sebagian rinciannya belum ada"

    /// A part of a sum is no sum: where only some of the parts have an amount and none is stated, there is a hole.
    private func money(of entry: Entry, in period: StatedCell) -> Cell {
        guard let amount = budget(of: entry, in: period) else {
            return Cell(isPartial(entry, in: period) ? .missing(Self.partial) : Self.gap(period, "anggaran"))
        }
        var cell = Cell(.value(.money(amount)))
        cell.arithmetic = [.sum(parts(of: entry).map { Self.id(.budget, $0, period) })]
        if period == .year {
            cell.arithmetic.append(.sum(Quarter.allCases.map { Self.id(.budget, entry, .quarter($0)) }))
        }
        return cell
    }

    /// The sum of the parts where every one of them has an amount; else the amount of the entry itself.
    func budget(of entry: Entry, in period: StatedCell) -> Money? {
        Money.sum(ofAll: parts(of: entry).map { budget(of: $0, in: period) }) ?? own(entry, in: period)
    }

    /// Levels of which a node has an amount for the year.
    var fundedLevels: Set<PlanLevel> {
        Set(plan.nodes.filter { budget(of: $0, in: .year) != nil }.compactMap(plan.level))
    }

    /// An entry without such parts: the year is the sum of its quarters, where all of them have an amount.
    private func own(_ entry: Entry, in period: StatedCell) -> Money? {
        let stated = amount(of: entry, in: period)
        guard period == .year else { return stated }
        return Money.sum(ofAll: Quarter.allCases.map { amount(of: entry, in: .quarter($0)) }) ?? stated
    }

    /// Whether something that an entry is made of has an amount.
    func isPartial(_ entry: Entry, in period: StatedCell) -> Bool {
        parts(of: entry).contains { budget(of: $0, in: period) != nil || isPartial($0, in: period) }
    }

    /// What an entry's money is made of: the programs under an indicator, the nodes directly below a node. Steps are
    /// parts only where one of them has money of its own.
    private func parts(of entry: Entry) -> [Entry] {
        if entry.indicatorID != nil { return plan.programs(under: entry) }
        guard let level = plan.level(of: entry) else { return [] }
        let below = plan.children(of: entry, Set(PlanLevel.allCases.filter { $0 > level }))
        let steps = below.filter { plan.level(of: $0) == .actionStep }
        let areFunded = steps.contains { plan.statement(.budget, of: $0) != nil }
        return areFunded ? below : below.filter { plan.level(of: $0) != .actionStep }
    }

    private func amount(of entry: Entry, in period: StatedCell) -> Money? {
        plan.statement(.budget, of: entry, in: period)?.money?.reading.value
    }
}
