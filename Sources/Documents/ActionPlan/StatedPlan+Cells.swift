import Domain

extension StatedPlan {
    /// One figure as the source prints it, with the marks of what was found there, or as it follows from the register.
    func cell(_ role: StatementRole, of entry: Entry?, in period: StatedCell) -> Cell {
        guard let entry else { return Cell("") }
        if figures == .asComputed { return ComputedPlan(plan: self).cell(role, of: entry, in: period) }
        var cell = Cell(
            Self.content(statement(role, of: entry, in: period), gap: gap(role, of: entry, in: period)))
        cell.marks = marks.marks(at: path(of: entry, Self.field(role, period))) + notes(role, of: entry, in: period)
        return cell
    }

    /// The mark of a year's target that somebody stated to be no sum; what is printed clean says no more than its source.
    private func notes(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> [String] {
        guard isMarked, role == .target, period == .year,
            let indicator = entry.indicatorID.flatMap({ indicators[$0] }), !indicator.accumulationIsProposed
        else { return [] }
        let quarters = Quarter.allCases.map { quarter in
            statement(.target, of: entry, in: .quarter(quarter))?.quantity?.reading ?? .notApplicable(.noSuchColumn)
        }
        return [FigureNote(indicator.accumulation, of: quarters)?.mark].compactMap { $0 }
    }

    /// What a source printed, beside what it was read as or why it is a hole.
    static func content(_ statement: Statement?, gap: String?) -> CellContent {
        guard let statement else { return gap.map { .unfilled("", why: $0) } ?? .text("") }
        let raw = statement.value.raw
        if let gap { return .unfilled(raw, why: gap) }
        if let money = statement.money?.reading.value { return .value(.stated(raw, money.rupiah)) }
        return .printed(raw, as: statement.quantity?.reading.value)
    }

    /// A label of an entry, with the marks of what was found about the entry itself; a hole without a name.
    func labelled(_ entry: Entry?, _ label: String, isRowHeader: Bool = false) -> Cell {
        var cell = Cell(label, isRowHeader: isRowHeader)
        if let entry, (entry.name ?? "").trimmed.isEmpty {
            let what = entry.indicatorID == nil ? level(of: entry)?.title.lowercased() ?? "kinerja" : "indikator"
            let why = "\(what) ini belum bernama"
            cell.content = figures == .asComputed ? .missing(why) : .unfilled(label, why: why)
        }
        if let entry { cell.marks = marks.marks(at: path(of: entry, nil)) }
        return cell
    }

    /// A label of an entry that is printed once more: with the marks of what was found about this print alone.
    func relabelled(_ entry: Entry, _ print: EntryPrint, _ label: String, isRowHeader: Bool = false) -> Cell {
        var cell = Cell(label, isRowHeader: isRowHeader)
        if let reprint = print.reprint { cell.marks = marks.marks(at: path(of: entry, nil), on: reprint) }
        return cell
    }

    /// The label of an indicator; computed, a hole where there is none.
    func measure(_ indicator: Entry?, _ label: String) -> Cell {
        guard indicator == nil, figures == .asComputed else { return labelled(indicator, label) }
        return Cell(.missing("belum mempunyai indikator"))
    }

    /// The four quarterly targets of an indicator that has a column for its unit.
    func quarterTargets(of indicator: Entry?) -> [Cell] {
        Quarter.allCases.map { cell(.target, of: indicator, in: .quarter($0)) }
    }

    /// The quarterly targets of an indicator that has a column for quarters alone, with their unit: what is due only at
    /// the end of the year stands in the last one.
    func finalTargets(of indicator: Entry?) -> [Cell] {
        var cells = measuredQuarters(of: indicator)
        let isQuarterly = Quarter.allCases.contains { quarter in
            !MissingMarks.isMissing(text(.target, of: indicator, in: .quarter(quarter)))
        }
        if !isQuarterly { cells[3] = measuredTarget(of: indicator, in: .year) }
        return cells
    }

    /// The year's target of such an indicator.
    func yearTarget(of indicator: Entry?) -> Cell { cell(.target, of: indicator, in: .year) }

    /// A target with its unit, where the layout has no column for it.
    func measuredTarget(of indicator: Entry?, in period: StatedCell) -> Cell {
        MeasuredFigure.cell(cell(.target, of: indicator, in: period), unit: indicator?.unit)
    }

    /// The four quarterly targets with their unit.
    func measuredQuarters(of indicator: Entry?) -> [Cell] {
        Quarter.allCases.map { measuredTarget(of: indicator, in: .quarter($0)) }
    }

    /// Target and amount, quarter by quarter and for the year; the amounts may be those of another entry.
    func targetsWithMoney(of indicator: Entry?, money: Entry?) -> [Cell] {
        StatedCell.all.flatMap { [measuredTarget(of: indicator, in: $0), cell(.budget, of: money, in: $0)] }
    }

    func path(of entry: Entry, _ field: DossierPath.Field?) -> DossierPath {
        if case .position(let position) = entry.subject { return .result(entry.id, of: position) }
        guard entry.indicatorID != nil, let owner = entry.parent else { return .node(entry.id, field) }
        guard case .position(let position) = self.entry(owner)?.subject else {
            return .indicator(entry.id, of: owner, field)
        }
        return .indicator(entry.id, of: owner, position: position, field)
    }

    private static func field(_ role: StatementRole, _ period: StatedCell) -> DossierPath.Field? {
        switch (role, period) {
        case (.target, .year): .target
        case (.target, .quarter(let quarter)): .quarter(quarter)
        case (.budget, .year): .budget
        case (.budget, .quarter(let quarter)): .budgetQuarter(quarter)
        default: nil
        }
    }

    /// Number and name in one cell: "1. Penempatan PNS" with the mark ".".
    static func label(_ number: String?, _ name: String?, mark: String = "") -> String {
        [number.map { $0 + mark }, name].compactMap { $0 }.joined(separator: " ")
    }

    /// Letters carry a point, numbers none: "a. Jumlah peserta", "1 Prosentase ASN".
    static func markedLabel(_ number: String?, _ name: String?) -> String {
        label(number, name, mark: number?.first?.isLetter == true ? "." : "")
    }
}
