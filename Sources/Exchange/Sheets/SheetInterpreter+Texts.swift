import Domain

extension SheetInterpreter {
    /// The document's year; nil where it names none.
    var namedYear: StatedPeriod? { year == StatedPeriod.untold ? nil : .year(year) }

    /// States the texts beside an indicator: its formula, its source of data and, in sheets, who is responsible.
    mutating func stateTexts(
        _ id: EntryID, lane: SheetLane, name: String?, index: Int, of count: Int, row: SheetRow
    ) {
        for column in lane.texts {
            guard case .text(let role) = row.plan.columns[column].role, isOfIndicator(role) else { continue }
            let isMethod = role == .formula || role == .dataSource
            guard isMethod || row.said(column) != nil else { continue }
            let part = part(role == .formula ? row.lines(column) : row.text(column), index: index, of: count)
            consumed.insert(column)
            if part.isUnequal, index == 0, let cell = row.cell(column) {
                doubt(
                    .split, cell, read: cell.text,
                    why: Reason(.cellForSeveral, count))
            }
            let text = MissingMarks.isMissing(part.text) && !isMethod ? "" : part.text
            state(id, role: role, text: text, column: column, row: row, item: part.item)
            setMethod(id, role: role, text: text, name: name)
            if role == .dataSource { carrySource(id, text: text, column: column, row: row) }
        }
    }

    /// The part of a cell that is for one of several indicators; all of it where it has not as many parts.
    private func part(_ text: String, index: Int, of count: Int) -> (text: String, item: Int?, isUnequal: Bool) {
        guard count > 1, !text.isEmpty else { return (text, nil, false) }
        let items = IndicatorCell(text).items
        guard items.count == count else { return (text, nil, true) }
        return (items[index].name, index + 1, false)
    }

    /// Whether a text belongs to the indicator and not to what it measures.
    private func isOfIndicator(_ role: StatementRole) -> Bool {
        switch role {
        case .formula, .dataSource: true
        case .responsible, .note: kind != .evaluation
        default: false
        }
    }

    private mutating func state(
        _ id: EntryID, role: StatementRole, text: String, column: Int, row: SheetRow, item: Int?
    ) {
        let told = row.plan.columns[column]
        var place = row.place(column)
        place?.item = item
        builder.state(
            Statement(
                entry: id, role: role, period: namedYear, value: .text(text), table: table?.text,
                column: told.ordinal, heading: told.heading, place: place))
    }

    /// Keeps what a text says of the indicator's method.
    mutating func setMethod(_ id: EntryID, role: StatementRole, text: String, name: String?) {
        switch role {
        case .formula:
            let formula = StatedFormula.recognize(text, indicator: name)
            builder.editIndicator(id) { $0.formula = formula }
        case .dataSource:
            let source = MissingMarks.isMissing(text) ? nil : text
            builder.editIndicator(id) { $0.dataSource = source }
        default: break
        }
    }

    /// An empty cell below a source of data is taken to be merged with it, where the file doesn't tell merged cells.
    private mutating func carrySource(_ id: EntryID, text: String, column: Int, row: SheetRow) {
        guard text.isEmpty else {
            source = MissingMarks.isMissing(text) ? nil : (text, (row.cell(column)?.rowSpan ?? 1) - 1)
            return
        }
        guard let source, let place = row.place(column) else { return }
        let isMerged = source.rows > 0
        self.source?.rows -= 1
        guard isMerged || !row.aligned.row.isExact else { return }
        builder.editIndicator(id) { $0.dataSource = source.text }
        guard !isMerged else { return }
        doubt(
            Doubt(
                kind: .assignment, place: place, raw: "", read: source.text,
                why: Reason(.emptySource)))
    }

    /// States texts that belong to the name of the row, or to the indicator where the table has none.
    mutating func readNotes(_ lane: SheetLane, number: Int, row: SheetRow) {
        for column in lane.texts where !consumed.contains(column) {
            guard case .text(let role) = row.plan.columns[column].role, let text = row.said(column) else { continue }
            guard role != .formula, role != .dataSource else { continue }
            guard let owner = owners[number] else { continue }
            state(owner, role: role, text: text, column: column, row: row, item: nil)
            consumed.insert(column)
        }
    }
}
