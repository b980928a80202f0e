import Domain

extension SheetInterpreter {
    /// States a cell, or the part of it that is for one of several indicators of the row.
    mutating func stateQuantity(_ id: EntryID, _ column: Int, index: Int, of count: Int, row: SheetRow) {
        let whole = row.text(column)
        guard count > 1 else { return stateQuantity(id, column: column, row: row, raw: whole, item: nil) }
        let parts = CompositeSplit.parts(of: whole).map(\.raw)
        if parts.count == count {
            stateQuantity(id, column: column, row: row, raw: parts[index], item: index + 1)
            return
        }
        if index == 0, let cell = row.cell(column), !MissingMarks.isMissing(whole) {
            doubt(
                .split, cell, read: whole,
                why: Reason(.valuesToFirst, parts.count, count))
        }
        stateQuantity(id, column: column, row: row, raw: index == 0 ? whole : "", item: nil)
    }

    mutating func stateQuantity(_ id: EntryID, column: Int, row: SheetRow, raw: String, item: Int?) {
        consumed.insert(column)
        guard let statement = quantity(id, column: column, row: row, raw: raw, item: item) else { return }
        builder.state(statement)
        guard let place = statement.place, let read = statement.quantity?.reading.value else { return }
        let reading = QuantityReading.read(
            raw, unit: unit(of: column, row: row, entry: id), figure: figure(of: column, row: row, raw: raw))
        if let ambiguity = reading.ambiguity {
            doubt(
                Doubt(
                    kind: .ambiguousNumber, place: place, raw: raw, read: IndonesianFormat.quantity(read),
                    why: Reason(.numberDoubt, ambiguity)))
        }
    }

    /// The statement of a quantity; nil where the column holds none.
    func quantity(_ id: EntryID, column: Int, row: SheetRow, raw: String, item: Int?) -> Statement? {
        guard case .quantity(let role) = row.plan.columns[column].role else { return nil }
        let told = row.plan.columns[column]
        var place = row.place(column)
        place?.item = item
        let reading = QuantityReading.read(
            raw, unit: unit(of: column, row: row, entry: id), figure: figure(of: column, row: row, raw: raw))
        return Statement(
            entry: id, role: role, basis: told.basis, period: told.period, value: .quantity(reading.stated),
            table: table?.text, column: told.ordinal, heading: told.heading, place: place)
    }

    /// The number a workbook stores behind a cell, where all of the cell is meant.
    private func figure(of column: Int, row: SheetRow, raw: String) -> String? {
        guard let cell = row.cell(column), cell.text == raw else { return nil }
        return cell.figure
    }

    /// The unit beside a figure where each has one of its own, else that of the indicator.
    private func unit(of column: Int, row: SheetRow, entry: EntryID) -> String? {
        let columns = row.plan.columns
        if role(of: column, row: row) == .rate { return "%" }
        let beside = column + 1 < columns.count && columns[column + 1].role == .unit ? row.said(column + 1) : nil
        return beside ?? builder.entry(of: entry)?.unit
    }

    private func role(of column: Int, row: SheetRow) -> StatementRole? {
        if case .quantity(let role) = row.plan.columns[column].role { role } else { nil }
    }

    /// Reads the money of a lane: at the name; on its further rows at the indicator.
    mutating func readMoney(_ lane: SheetLane, number: Int, row: SheetRow, isOpened: Bool) {
        for column in lane.money {
            guard let cell = row.cell(column), let node = owners[number] else { continue }
            let isSaid = row.said(column) != nil
            guard isOpened || isSaid else { continue }
            if isOpened || !states(node, column: column, row: row) {
                stateMoney(node, column: column, row: row)
            } else if let indicator = indicators[number], !row.text(lane.indicator).isEmpty {
                stateMoney(indicator, column: column, row: row)
                doubt(
                    .assignment, cell, read: builder.entry(of: indicator)?.name ?? "",
                    why: Reason(.secondAmountOfName))
            } else {
                consumed.insert(column)
                leave(cell, why: Reason(.secondAmount))
            }
        }
    }

    private func states(_ node: EntryID, column: Int, row: SheetRow) -> Bool {
        builder.statements(of: node).contains {
            $0.column == row.plan.columns[column].ordinal && $0.table == table?.text
        }
    }

    /// States an amount, or a rate of amounts.
    mutating func stateMoney(_ id: EntryID, column: Int, row: SheetRow) {
        let told = row.plan.columns[column]
        consumed.insert(column)
        let value: StatedValue
        let role: StatementRole
        switch told.role {
        case .money(let stated): (role, value) = (stated, .money(row.cell(column)?.money ?? MoneyReading.read("")))
        case .moneyRate:
            (role, value) = (
                .rate, .quantity(row.cell(column)?.quantity(unit: "%").stated ?? QuantityReading.read("").stated)
            )
        default: return
        }
        builder.state(
            Statement(
                entry: id, role: role, basis: told.basis, period: told.period, value: value, table: table?.text,
                column: told.ordinal, heading: told.heading, place: row.place(column)))
    }
}
