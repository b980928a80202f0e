import Domain
import FoundationEssentials

/// The figures of a plan as they follow from its register: the year from its quarters, a whole from its parts.
struct ComputedPlan {
    let plan: StatedPlan

    /// Footnote of figures that stand for a position and are not a sum of their quarters.
    static let positionMark = "*"
    static let positionNote = "* indikator non-kumulatif: posisi akhir"

    /// The table with the footnote of the marks its cells carry.
    static func noted(_ table: Table) -> Table {
        guard table.body.contains(where: { $0.cells.contains { $0.marks == [positionMark] } }) else { return table }
        var table = table
        table.notes.append(positionNote)
        return table
    }

    func cell(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> Cell {
        switch role {
        case .target: target(of: entry, in: period)
        case .budget: Cell(budget(of: entry, in: period).map { .value(.money($0)) } ?? Self.gap(period, "anggaran"))
        default: Cell(plan.text(role, of: entry, in: period))
        }
    }

    // MARK: Targets

    private func target(of entry: Entry, in period: StatedCell) -> Cell {
        let stated = reading(of: entry, in: period)
        guard period == .year, let accumulation = entry.indicatorID.flatMap({ plan.indicators[$0] })?.accumulation
        else { return Cell(Self.content(stated, period)) }
        let quarters = Quarter.allCases.map { reading(of: entry, in: .quarter($0)) }
        let due = Set(zip(Quarter.allCases, quarters).filter { $0.1.isReported }.map(\.0))
        let computed = due.isEmpty ? nil : YearFromQuarters.value(of: quarters, by: accumulation, due: due).value
        var cell = Cell(computed.map { Self.content(.reported($0), period) } ?? Self.content(stated, period))
        if accumulation == .lastValue, !due.isEmpty { cell.marks = [Self.positionMark] }
        return cell
    }

    private func reading(of entry: Entry, in period: StatedCell) -> Reported<Quantity> {
        plan.statement(.target, of: entry, in: period)?.quantity?.reading ?? .notApplicable(.noSuchColumn)
    }

    /// A quarter may be without a figure, a year may not.
    private static func gap(_ period: StatedCell, _ what: String) -> CellContent {
        period == .year ? .missing("\(what) setahun belum ditetapkan") : .text("")
    }

    private static func content(_ value: Reported<Quantity>, _ period: StatedCell) -> CellContent {
        switch value {
        case .reported(.percent(let percent)): .value(.percent(percent, decimals: nil))
        case .reported(.number(let number, nil)): .value(.number(number, decimals: nil))
        case .reported(let quantity): .text(IndonesianFormat.quantity(quantity))
        case .missing(.unreadable): .missing("angka pada sumber tidak terbaca")
        case .missing, .notApplicable: gap(period, "target")
        }
    }

    // MARK: Money

    /// The sum of the parts where there are any with an amount; else the amount of the entry itself.
    func budget(of entry: Entry, in period: StatedCell) -> Money? {
        let parts = parts(of: entry).compactMap { budget(of: $0, in: period) }
        return parts.isEmpty ? own(entry, in: period) : Money.sum(parts)
    }

    /// An entry without parts: the year is the sum of its quarters, where it has any.
    private func own(_ entry: Entry, in period: StatedCell) -> Money? {
        if period == .year {
            let quarters = Quarter.allCases.compactMap { amount(of: entry, in: .quarter($0)) }
            if !quarters.isEmpty { return Money.sum(quarters) }
        }
        return amount(of: entry, in: period)
    }

    /// What an entry's money is made of: the programs under an indicator, the nodes directly below a node.
    private func parts(of entry: Entry) -> [Entry] {
        if entry.indicatorID != nil { return plan.programs(under: entry) }
        guard let level = plan.level(of: entry) else { return [] }
        return plan.children(of: entry, Set(PlanLevel.allCases.filter { $0 > level }))
    }

    private func amount(of entry: Entry, in period: StatedCell) -> Money? {
        plan.statement(.budget, of: entry, in: period)?.money?.reading.value
    }
}
