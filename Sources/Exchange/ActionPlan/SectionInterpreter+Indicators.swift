import Domain

extension SectionInterpreter {
    /// Reads the indicator of a lane on a row with its targets; figures without one belong to the indicator above.
    mutating func readIndicator(_ level: PlanLevel, lane: Lane, row: PlacedRow, isOpened: Bool) {
        let cell = lane.indicator.flatMap { row.aligned.cells[$0] }
        guard let cell, !MissingMarks.isMissing(cell.text) else {
            readLooseTargets(level, lane: lane, row: row, isOpened: isOpened)
            return
        }
        if let column = lane.indicator { consumed.insert(column) }
        if joins(cell, level: level, lane: lane, row: row) { return }
        let node = current[level] ?? openUnnamed(level, place: cell.place)
        let items = IndicatorCell.items(of: cell, beside: targetCells(lane, row).compactMap(\.cell))
        if items.count == 1, let known = registry.indicator(of: node, named: NormalizedName(items[0].name)),
            isReprint(of: known, level: level, lane: lane, row: row, isOpened: isOpened)
        {
            reprint(known, item: items[0], cell: cell, level: level)
            leaveReprint(lane.targets + [lane.unit].compactMap { $0 }, row)
            return
        }
        consumed.formUnion(lane.targets)
        if items.count > 1 {
            doubt(
                .split, cell, read: items.map(\.name).joined(separator: " | "),
                why: Reason(.indicatorsByMarkOrLine, items.count))
        }
        let units = units(taken(lane.unit, row), cell: lane.unit.flatMap { row.aligned.cells[$0] }, count: items.count)
        let targets = targetCells(lane, row)
        let stacks = items.count > 1 ? targets.map { StackedTarget($0, count: items.count) } : []
        for (index, item) in items.enumerated() {
            let id = addIndicator(
                item, index: items.count > 1 ? index : nil, unit: units[index], node: node, cell: cell, level: level)
            for (number, target) in targets.enumerated() {
                if items.count > 1 {
                    stateTarget(id, stacks[number], index: index, unit: units[index], row: row)
                } else {
                    stateTarget(id, target, raw: target.cell?.text ?? "", item: nil, unit: units[index], row: row)
                }
            }
            builder.proposeAccumulation(id)
        }
    }

    /// The unit of each indicator of a cell: one for all, or as many as there are indicators.
    private func units(_ text: String?, cell: GridCell?, count: Int) -> [String?] {
        guard let text, count > 1 else { return Array(repeating: text, count: count) }
        if let lines = cell?.lines, lines.count == count { return lines }
        let stacked = IndicatorCell(text).items.map(\.name)
        if stacked.count == count { return stacked }
        let words = text.split(separator: " ").map(String.init)
        return words.count == count ? words : Array(repeating: text, count: count)
    }

    private mutating func addIndicator(
        _ item: IndicatorCell.Item, index: Int?, unit: String?, node: EntryID, cell: GridCell, level: PlanLevel
    ) -> EntryID {
        var place = cell.place
        place.item = index.map { $0 + 1 }
        let name = NormalizedName(item.name)
        let known = level <= .objective ? registry.indicator(of: node, named: name) : nil
        let id = builder.addIndicator(
            of: node, number: item.mark, name: item.name, unit: unit, same: known, place: place)
        registry.add(indicator: id, named: name, of: node)
        currentIndicator[level] = id
        return id
    }

    /// An objective's indicator without figures, or one whose label and figures are all printed again.
    private func isReprint(of known: EntryID, level: PlanLevel, lane: Lane, row: PlacedRow, isOpened: Bool) -> Bool {
        let targets = targetCells(lane, row)
        if level <= .objective, targets.allSatisfy({ MissingMarks.isMissing($0.cell?.text ?? "") }) { return true }
        guard !isOpened, !row.text(lane.label).isEmpty, !targets.isEmpty else { return false }
        let stated = builder.statements(of: known).filter { $0.role == .target }
        return targets.allSatisfy { target in
            let period = target.period.stated(in: year)
            return stated.first { $0.period == period }?.value.raw == target.cell?.text ?? ""
        }
    }

    private mutating func reprint(_ known: EntryID, item: IndicatorCell.Item, cell: GridCell, level: PlanLevel) {
        let number = builder.entry(of: known)?.number
        let name = builder.entry(of: known)?.name
        builder.editEntry(known) { entry in
            entry.reprints.append(Entry.Reprint(number: item.mark, name: item.name, place: cell.place))
        }
        currentIndicator[level] = known
        reprinted.insert(level)
        guard number != item.mark, item.mark != nil else { return }
        doubt(
            .reprint, cell, read: [number, name].compactMap { $0 }.joined(separator: " "),
            why: number.map { Reason(.indicatorNumberedOtherwise, $0) } ?? Reason(.indicatorNotNumbered))
    }

    /// A text cut by a page break goes on at the head of the next page: no new name, no target, no opening word.
    private mutating func joins(_ cell: GridCell, level: PlanLevel, lane: Lane, row: PlacedRow) -> Bool {
        guard row.startsPage, row.text(lane.label).isEmpty, let last = currentIndicator[level],
            !CellShape(cell.text).opensIndicator, LeadingMark(cell.text).mark == nil,
            targetCells(lane, row).allSatisfy({ MissingMarks.isMissing($0.cell?.text ?? "") })
        else { return false }
        var joined = ""
        builder.editEntry(last) { entry in
            joined = [entry.name, cell.text].compactMap { $0 }.joined(separator: " ")
            entry.name = joined
        }
        doubt(.joined, cell, read: joined, why: Reason(.indicatorOverPages))
        return true
    }

    /// Targets on a row that names no indicator: a nameless one for a new name, or figures printed a row too low.
    private mutating func readLooseTargets(_ level: PlanLevel, lane: Lane, row: PlacedRow, isOpened: Bool) {
        let cells = targetCells(lane, row)
        let filled = cells.filter { !MissingMarks.isMissing($0.cell?.text ?? "") }
        guard let first = filled.first?.cell else { return }
        consumed.formUnion(filled.map(\.column))
        if isOpened, let node = current[level] {
            let unit = taken(lane.unit, row)
            consumed.formUnion(lane.targets)
            let id = builder.addIndicator(of: node, name: nil, unit: unit, place: first.place)
            currentIndicator[level] = id
            for target in cells {
                stateTarget(id, target, raw: target.cell?.text ?? "", item: nil, unit: unit, row: row)
            }
            builder.proposeAccumulation(id)
            return
        }
        guard let last = currentIndicator[level] else {
            for target in filled {
                if let cell = target.cell { leave(cell, why: Reason(.targetWithoutIndicator)) }
            }
            return
        }
        for target in filled {
            guard let cell = target.cell else { continue }
            let period = target.period.stated(in: year)
            let stated = builder.statements(of: last).filter { $0.role == .target && $0.period == period }
            if !stated.isEmpty, stated.allSatisfy({ MissingMarks.isMissing($0.value.raw) }) {
                let reading = cell.quantity(unit: builder.entry(of: last)?.unit)
                builder.replace(statement(last, target, reading: reading, place: cell.place, row: row))
                builder.proposeAccumulation(last)
                doubt(
                    .assignment, cell, read: builder.entry(of: last)?.name ?? "",
                    why: Reason(.targetBelowIndicator))
            } else {
                leave(cell, why: Reason(.targetedIndicatorAbove))
            }
        }
    }
}
