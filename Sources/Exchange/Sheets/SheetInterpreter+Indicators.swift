import Domain

extension SheetInterpreter {
    /// Reads what a lane's columns say on a row: its indicators with their figures and texts, the money of its name.
    mutating func readIndicator(_ lane: SheetLane, number: Int, row: SheetRow, isOpened: Bool) {
        let cell = row.cell(lane.indicator)
        if let cell, let column = lane.indicator, row.said(column) != nil, let owner = owner(of: number, row: row) {
            consumed.insert(column)
            if goesOn(cell, lane: lane, number: number, row: row) {
                joinIndicator(cell, number: number)
            } else {
                addIndicators(cell, lane: lane, number: number, owner: owner, row: row)
            }
        } else {
            readLoose(lane, number: number, row: row, isOpened: isOpened)
        }
        readMoney(lane, number: number, row: row, isOpened: isOpened)
        readNotes(lane, number: number, row: row)
    }

    /// What the row belongs to; a table without names hangs under the post or the agency as a whole.
    private mutating func owner(of number: Int, row: SheetRow) -> EntryID? {
        if let owner = owners[number] { return owner }
        let place = row.aligned.row.cells.first?.place
        let id: EntryID
        if naming == .results {
            guard let position else { return nil }
            id = builder.addRow(of: position, result: nil, place: place)
        } else {
            id = builder.addNode(.agency, name: nil, place: place)
        }
        owners[number] = id
        return id
    }

    /// An indicator's text cut by a page break goes on at the head of the next page.
    private func goesOn(_ cell: GridCell, lane: SheetLane, number: Int, row: SheetRow) -> Bool {
        guard row.opensGrid, let last = indicators[number], isShort(last), !CellShape(cell.text).opensIndicator,
            LeadingMark(cell.text).mark == nil, cell.text.first?.isLowercase ?? false
        else { return false }
        return row.plan.columns.indices.allSatisfy { $0 == lane.indicator || row.said($0) == nil }
    }

    private mutating func joinIndicator(_ cell: GridCell, number: Int) {
        guard let last = indicators[number] else { return }
        var joined = ""
        builder.editEntry(last) { entry in
            joined = [entry.name, cell.text].compactMap { $0 }.joined(separator: " ")
            entry.name = joined
        }
        doubt(.joined, cell, read: joined, why: Reason(.indicatorOverPages))
    }

    private mutating func addIndicators(
        _ cell: GridCell, lane: SheetLane, number: Int, owner: EntryID, row: SheetRow
    ) {
        let items = IndicatorCell(cell.text).items
        if items.count > 1 {
            doubt(
                .split, cell, read: items.map(\.name).joined(separator: " | "),
                why: Reason(.indicatorsByMark, items.count))
        }
        let unit = row.said(lane.units.first)
        for unit in lane.units { consumed.insert(unit) }
        let printed = printedNumber(lane, row: row)
        for (index, item) in items.enumerated() {
            var place = cell.place
            place.item = items.count > 1 ? index + 1 : nil
            let id = builder.addIndicator(
                of: owner, number: item.mark ?? (items.count == 1 ? printed : nil), name: item.name, unit: unit,
                place: place)
            indicators[number] = id
            if kind == .keyIndicators { builder.editIndicator(id) { $0.isKey = true } }
            for column in lane.quantities { stateQuantity(id, column, index: index, of: items.count, row: row) }
            stateTexts(id, lane: lane, name: item.name, index: index, of: items.count, row: row)
            if kind != .evaluation { builder.proposeAccumulation(id) }
        }
    }

    /// The number of an indicator: that of its own column, or of the row where no name takes it.
    private mutating func printedNumber(_ lane: SheetLane, row: SheetRow) -> String? {
        for column in [lane.indicatorOrdinal, lane.ordinal].compactMap({ $0 }) where !consumed.contains(column) {
            guard let text = row.said(column) else { continue }
            consumed.insert(column)
            return LeadingMark.bare(text)
        }
        return nil
    }

    // MARK: - Rows without an indicator

    /// Figures and texts on a row that names no indicator: a nameless one for a new name, or what goes on from above.
    private mutating func readLoose(_ lane: SheetLane, number: Int, row: SheetRow, isOpened: Bool) {
        let filled = lane.quantities.filter { row.said($0) != nil }
        if isOpened, let owner = owners[number], lane.indicator != nil, let first = filled.first {
            let id = builder.addIndicator(
                of: owner, name: nil, unit: row.said(lane.units.first), place: row.cell(first)?.place)
            indicators[number] = id
            consumed.formUnion(lane.units)
            for column in lane.quantities { stateQuantity(id, column, index: 0, of: 1, row: row) }
            stateTexts(id, lane: lane, name: nil, index: 0, of: 1, row: row)
            return
        }
        guard let last = indicators[number] else { return stateNodeQuantities(filled, number: number, row: row) }
        for column in filled { complete(last, column: column, row: row) }
        guard !isOpened else { return }
        for column in lane.texts { goOn(last, column: column, row: row) }
    }

    /// Quantities of a table without a column of indicators belong to the name itself.
    private mutating func stateNodeQuantities(_ columns: [Int], number: Int, row: SheetRow) {
        guard let owner = owners[number] else { return }
        for column in columns { stateQuantity(owner, column: column, row: row, raw: row.text(column), item: nil) }
    }

    /// A figure printed below its indicator's row.
    private mutating func complete(_ indicator: EntryID, column: Int, row: SheetRow) {
        guard let cell = row.cell(column) else { return }
        let told = row.plan.columns[column]
        let isFree = builder.statements(of: indicator).contains {
            $0.column == told.ordinal && $0.table == table?.text && $0.quantity?.reading.isReported == false
        }
        consumed.insert(column)
        guard isFree, let statement = quantity(indicator, column: column, row: row, raw: cell.text, item: nil) else {
            return leave(cell, why: Reason(.filledIndicatorAbove))
        }
        builder.replace(statement)
        doubt(
            .assignment, cell, read: builder.entry(of: indicator)?.name ?? "",
            why: Reason(.valueBelowIndicator))
    }

    /// A text that goes on below the row it began on: a formula printed over several rows, a source cut by a page.
    private mutating func goOn(_ indicator: EntryID, column: Int, row: SheetRow) {
        guard case .text(let role) = row.plan.columns[column].role, let cell = row.cell(column), !cell.isEmpty,
            let stated = builder.statements(of: indicator).first(where: { $0.role == role }),
            case .text(let before) = stated.value, before.utf8.count < 4_000
        else { return }
        consumed.insert(column)
        var statement = stated
        let isRule = cell.text.allSatisfy { "-_=–—─ ".contains($0) }
        let whole = before.isEmpty ? cell.text : before + "\n" + cell.text
        statement.value = .text(whole)
        builder.replace(statement)
        setMethod(indicator, role: role, text: whole, name: builder.entry(of: indicator)?.name)
        if !isRule {
            doubt(.joined, cell, read: whole.squeezed, why: Reason(.textFromAbove))
        }
    }
}
