import Domain

extension SheetInterpreter {
    /// Opens what the name on the row stands for; nil where the row names nothing in this lane.
    mutating func openLabel(_ lane: SheetLane, number: Int, row: SheetRow) -> (entry: EntryID, isNew: Bool)? {
        guard let label = lane.label, let cell = row.cell(label), row.said(label) != nil else { return nil }
        let leading = LeadingMark(cell.text)
        let ordinal = row.said(lane.ordinal).map(LeadingMark.bare)
        let mark = ordinal ?? leading.mark
        let name = LeadingMark.withoutEndMark(ordinal == nil || leading.mark == ordinal ? leading.name : cell.text)
        if goesOn(lane, number: number, row: row, mark: mark) {
            consumed.insert(label)
            return join(name, to: owners[number], cell: cell)
        }
        consumed.formUnion([label] + [lane.ordinal].compactMap { $0 })
        if let known = owners[number], isReprint(known, number: mark, name: name) { return (known, false) }
        return (add(lane, row: row, mark: mark, name: name, cell: cell), true)
    }

    /// A name cut by a page break: no number, no indicator, no figure beside it.
    private func goesOn(_ lane: SheetLane, number: Int, row: SheetRow, mark: String?) -> Bool {
        guard row.opensGrid, mark == nil, let owner = owners[number], lane.indicator != nil,
            isShort(owner)
        else { return false }
        let others = row.plan.columns.indices.filter { $0 != lane.label }
        return others.allSatisfy { row.said($0) == nil }
    }

    /// Names are joined over pages, not without end.
    func isShort(_ entry: EntryID) -> Bool { (builder.entry(of: entry)?.name ?? "").utf8.count < 2_000 }

    private mutating func join(_ text: String, to owner: EntryID?, cell: GridCell) -> (entry: EntryID, isNew: Bool)? {
        guard let owner else { return nil }
        var joined = ""
        builder.editEntry(owner) { entry in
            joined = [entry.name, text].compactMap { $0 }.joined(separator: " ")
            entry.name = joined
        }
        doubt(.joined, cell, read: joined, why: Reason(.nameOverPages))
        return (owner, false)
    }

    /// A layout without merged cells prints the name on every row.
    private func isReprint(_ known: EntryID, number: String?, name: String) -> Bool {
        guard let entry = builder.entry(of: known), let before = entry.name else { return false }
        return (number == nil || number == entry.number) && NormalizedName(before) == NormalizedName(name)
    }

    private mutating func add(
        _ lane: SheetLane, row: SheetRow, mark: String?, name: String, cell: GridCell
    ) -> EntryID {
        if naming == .results, let position {
            return builder.addRow(of: position, number: mark, result: name, place: cell.place)
        }
        let level = level(of: lane, row: row) ?? .objective
        let parent = open.filter { $0.key < level }.max { $0.key < $1.key }?.value
        let code = row.said(lane.code) ?? mark.flatMap { LeadingMark.isCode($0) ? $0 : nil }
        if let column = lane.code, row.said(column) != nil { consumed.insert(column) }
        let known = kind == .performanceAgreement ? named[level]?[NormalizedName(name)] : nil
        // Another table of an agreement by the same name: the targets stand there, the money here.
        let same = known.flatMap { $0.table == table ? nil : $0.entry }
        let id = builder.addNode(
            level, under: parent, number: code == mark ? nil : mark, code: code, name: name, same: same,
            place: cell.place)
        if known == nil { named[level, default: [:]][NormalizedName(name)] = (id, table) }
        open = open.filter { $0.key < level }
        open[level] = id
        return id
    }

    // MARK: - Rows below the body

    /// A row of totals, averages or remarks: an entry of the agency with the figures printed beside it.
    ///
    /// Its cells stand where they are printed: it has no other name that could tell a shift.
    mutating func takeFooter(_ row: GridRow, plan: SheetPlan) -> Bool {
        guard let first = row.filled.first?.cell, let footer = SheetFooter(first.text),
            row.filled.dropFirst().allSatisfy({ !CellShape($0.cell.text).isLong || footer.isRemark })
        else { return false }
        let cells = plan.columns.map { column in column.index < row.cells.count ? row.cells[column.index] : nil }
        let placed = SheetRow(
            aligned: AlignedRow(cells: cells, displaced: [:], unplaced: [], row: row), plan: plan, opensGrid: false)
        let id = builder.addNode(.agency, name: footer.name, place: first.place)
        var used: Set<SourcePlace> = [first.place]
        for (column, told) in plan.columns.enumerated() where told.isQuantity || told.isMoney {
            guard let cell = placed.cell(column), placed.said(column) != nil, used.insert(cell.place).inserted else {
                continue
            }
            if told.isMoney {
                stateMoney(id, column: column, row: placed)
                doubtTotal(cell)
            } else {
                stateQuantity(id, column: column, row: placed, raw: cell.text, item: nil)
            }
        }
        var remark = footer.remark.map { (text: $0, place: first.place) }
        for (_, cell) in row.filled where used.insert(cell.place).inserted {
            if footer.isRemark, remark == nil, !MissingMarks.isMissing(cell.text), cell.text != ":" {
                remark = (cell.text, cell.place)
            } else {
                leave(cell, why: Reason(.outsideFigures))
            }
        }
        guard let remark else { return true }
        builder.state(
            Statement(
                entry: id, role: .note, period: namedYear, value: .text(remark.text),
                table: table?.text,
                place: remark.place))
        return true
    }
}
