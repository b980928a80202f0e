import Domain

extension SectionInterpreter {
    /// A target cell of a row: its column, the period it is about, and the cell where the row has one.
    struct TargetCell {
        var column: Int
        var period: ColumnPeriod
        var cell: GridCell?
    }

    func targetCells(_ lane: Lane, _ row: PlacedRow) -> [TargetCell] {
        lane.targets.compactMap { column in
            guard case .target(let period) = row.plan.columns[column].role else { return nil }
            return TargetCell(column: column, period: period, cell: row.aligned.cells[column])
        }
    }

    /// A target cell for several stacked indicators: one part for each, or all of it for the first.
    struct StackedTarget {
        var target: TargetCell
        var parts: [String]
        var isSplit: Bool

        init(_ target: TargetCell, count: Int) {
            self.target = target
            let whole = target.cell?.text ?? ""
            let lines = target.cell?.lines ?? []
            parts = lines.count == count ? lines : CompositeSplit.parts(of: whole).map(\.raw)
            isSplit = parts.count == count
        }
    }

    /// States the part of a stacked target that is for the indicator at an index.
    mutating func stateTarget(_ id: EntryID, _ stack: StackedTarget, index: Int, unit: String?, row: PlacedRow) {
        let whole = stack.target.cell?.text ?? ""
        if stack.isSplit {
            stateTarget(id, stack.target, raw: stack.parts[index], item: index + 1, unit: unit, row: row)
            return
        }
        if index == 0, let cell = stack.target.cell, !MissingMarks.isMissing(whole) {
            doubt(
                .split, cell, read: whole,
                why: Reason(.targetsToFirst, stack.parts.count))
        }
        stateTarget(id, stack.target, raw: index == 0 ? whole : "", item: nil, unit: unit, row: row)
    }

    /// States a target as printed.
    mutating func stateTarget(
        _ id: EntryID, _ target: TargetCell, raw: String, item: Int?, unit: String?, row: PlacedRow
    ) {
        var place = target.cell?.place ?? row.aligned.row.cells.last?.place
        place?.item = item
        let figure = raw == target.cell?.text ? target.cell?.figure : nil
        let reading = QuantityReading.read(raw, unit: unit, figure: figure)
        builder.state(statement(id, target, reading: reading, place: place, row: row))
        guard let place, let read = reading.stated.reading.value else { return }
        if let ambiguity = reading.ambiguity {
            let shown = IndonesianFormat.quantity(read)
            doubt(.ambiguousNumber, at: place, raw: raw, read: shown, why: Reason(.numberDoubt, ambiguity))
        }
        let column = row.plan.columns[target.column]
        if column.isInferred, inferredColumns.insert(column.ordinal).inserted {
            doubt(
                .column, at: place, raw: raw, read: target.period == .year ? "target tahunan" : "target triwulan",
                why: Reason(.emptyHeading))
        }
    }

    func statement(
        _ id: EntryID, _ target: TargetCell, reading: QuantityReading, place: SourcePlace?, row: PlacedRow
    ) -> Statement {
        let column = row.plan.columns[target.column]
        return Statement(
            entry: id, role: .target, period: target.period.stated(in: year), value: .quantity(reading.stated),
            table: table?.text,
            column: column.ordinal, heading: column.heading, place: place)
    }

    /// Reads the money of a lane: at the indicator for objectives, else at the node.
    mutating func readBudgets(_ level: PlanLevel, lane: Lane, row: PlacedRow, isOpened: Bool) {
        let isAtIndicator = (level == .objective || level == .goal) && lane.indicator != nil
        let isMeasured = !row.text(lane.indicator).isEmpty && !reprinted.contains(level)
        for column in lane.budgets {
            guard case .budget(let period) = row.plan.columns[column].role else { continue }
            let cell = row.aligned.cells[column]
            guard let owner = isAtIndicator ? currentIndicator[level] : current[level] else { continue }
            if isAtIndicator ? isMeasured : isOpened {
                consumed.insert(column)
                stateBudget(owner, period, column: column, cell: cell, row: row)
            } else if let cell, !MissingMarks.isMissing(cell.text) {
                consumed.insert(column)
                completeBudget(owner, period, column: column, cell: cell, row: row)
            }
        }
    }

    private mutating func stateBudget(
        _ owner: EntryID, _ period: ColumnPeriod, column: Int, cell: GridCell?, row: PlacedRow
    ) {
        let plan = row.plan.columns[column]
        let place = cell?.place ?? row.aligned.row.cells.last?.place
        builder.state(
            Statement(
                entry: owner, role: .budget, period: period.stated(in: year),
                value: .money(cell?.money ?? MoneyReading.read("")), table: table?.text, column: plan.ordinal,
                heading: plan.heading, place: place))
        if let cell, !MissingMarks.isMissing(cell.text) { doubtTotal(cell) }
        if plan.isInferred, let cell, !cell.isEmpty, inferredColumns.insert(plan.ordinal).inserted {
            doubt(.column, cell, read: "anggaran", why: Reason(.budgetWithoutHeading))
        }
    }

    /// An amount on a later row of a node: its own where it has none yet, else it stays unread.
    private mutating func completeBudget(
        _ owner: EntryID, _ period: ColumnPeriod, column: Int, cell: GridCell, row: PlacedRow
    ) {
        let stated = builder.statements(of: owner).first { $0.role == .budget && $0.period == period.stated(in: year) }
        if let stated, !MissingMarks.isMissing(stated.value.raw) {
            let isReprint = stated.value.raw == cell.text
            leave(
                cell,
                why: isReprint
                    ? Reason(.printedAgain)
                    : Reason(.secondBudget))
            return
        }
        let plan = row.plan.columns[column]
        builder.replace(
            Statement(
                entry: owner, role: .budget, period: period.stated(in: year),
                value: .money(cell.money),
                table: table?.text, column: plan.ordinal, heading: plan.heading, place: cell.place))
        doubt(
            .assignment, cell, read: builder.entry(of: owner)?.name ?? "",
            why: Reason(.budgetBelowActivity))
    }

    /// Reads notes, places and responsible units as text.
    mutating func readNotes(_ level: PlanLevel, lane: Lane, row: PlacedRow) {
        for column in lane.notes {
            guard let cell = row.aligned.cells[column], !MissingMarks.isMissing(cell.text) else { continue }
            guard let owner = current[level] else { continue }
            let role = Self.role(of: row.plan.columns[column].role)
            guard notes.insert(Note(entry: owner, role: role, text: cell.text)).inserted else {
                leaveReprint([column], row)
                continue
            }
            consumed.insert(column)
            builder.state(
                Statement(
                    entry: owner, role: role, period: .year(year),
                    value: .text(cell.text), table: table?.text, column: row.plan.columns[column].ordinal,
                    heading: row.plan.columns[column].heading, place: cell.place))
        }
    }

    private static func role(of role: Column.Role) -> StatementRole {
        switch role {
        case .location: .location
        case .responsible: .responsible
        case .fundingSource: .fundingSource
        default: .note
        }
    }
}
