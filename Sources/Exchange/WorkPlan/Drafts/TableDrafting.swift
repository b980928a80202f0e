import Domain

/// Reads the rows of a table into drafts of nodes, indicators and figures.
struct TableDrafting {
    let table: WorkPlanTable
    let columns: [WorkPlanColumn]
    let lanes: [WorkPlanLane]
    /// The side of a review that prints the same nodes again.
    let mirror: WorkPlanLane?
    let known: WorkPlanKnowledge
    let agency: String?
    let levels: [LevelReading]
    /// Whether names of indicators begin as such, so that one that doesn't goes on with another.
    let namesOpen: Bool
    var draft: TableDraft
    /// Open nodes, highest first.
    var open: [NodeDraft] = []
    /// The indicator read last in each lane.
    var last: [Int: IndicatorDraft] = [:]
    var lastMirrored: IndicatorDraft?
    /// Indicators whose figures stand in the rows below.
    var backlog: [(indicator: IndicatorDraft, node: NodeDraft)] = []
    /// A name that was printed in the cell of the one before it; its rows follow.
    var pendingName: (name: String, place: SourcePlace)?
    /// Columns in which several values were stacked.
    var hasStacks = false
    /// Rows that print a mark of order or a name.
    var namedRows = 0

    static func draft(_ table: WorkPlanTable, agency: String?, known: WorkPlanKnowledge) -> TableDraft {
        if table.form == .recapitulation { return RecapitulationDrafting.draft(table) }
        let lanes = WorkPlanLane.lanes(of: table.header.columns, form: table.form)
        let fit = WorkPlanFit(table.header.columns, lanes: lanes)
        let shift = EvaluationShift(table)
        var rows: [WorkPlanRow] = []
        for page in table.pages {
            let placement = WorkPlanPlacement(page, fit: fit)
            for (index, row) in page.rows.enumerated() where !row.filled.isEmpty {
                var placed = placement.place(row)
                placed = shift?.repaired(placed) ?? placed
                placed.isPageStart = index == 0 && page.isBroken && !rows.isEmpty
                rows.append(placed)
            }
        }
        var drafting = TableDrafting(table, lanes: lanes, rows: rows, agency: agency, known: known)
        for row in rows { drafting.read(row) }
        return drafting.finished()
    }

    private init(
        _ table: WorkPlanTable, lanes: [WorkPlanLane], rows: [WorkPlanRow], agency: String?, known: WorkPlanKnowledge
    ) {
        self.table = table
        columns = table.header.columns
        self.lanes = lanes.filter { !$0.isMirror }
        mirror = lanes.first(where: \.isMirror)
        self.agency = agency
        self.known = known
        levels = self.lanes.map { lane in
            LevelReading(
                levels: lane.levels,
                names: rows.filter { $0.isFilled(lane.name) }.map {
                    (text: $0.text(lane.name), number: $0.text(lane.ordinal), code: $0.text(lane.code))
                }, agency: agency)
        }
        let indicators = rows.flatMap { row in lanes.map { row.text($0.indicator) } }.filter {
            !$0.isEmpty && !LaneReading.isSmall($0)
        }
        namesOpen = indicators.count(where: IndicatorStack.opens) * 10 >= indicators.count * 6
        draft = TableDraft(table: table)
    }

    private mutating func read(_ row: WorkPlanRow) {
        for cell in row.unplaced {
            draft.unread.append(
                UnreadCell(cell, why: Reason(.belowNoColumn)))
        }
        if takeNil(row) { return }
        note(row)
        if takeTotal(row) || takeUnit(row) { return }
        if takeContinuation(row) { return }
        if row.isFilled(lanes.first?.name) || row.isFilled(lanes.first?.ordinal) { namedRows += 1 }
        let counts = lanes.indices.map { read(lane: $0, row) }
        draft.rows += counts.max() ?? 1
    }

    /// What was moved to its column, and what stands in one of unknown meaning.
    private mutating func note(_ row: WorkPlanRow) {
        for column in row.displaced.sorted() {
            guard let cell = row.cells[column] else { continue }
            doubt(
                .shifted, cell.place, raw: cell.text, read: columns[column].heading,
                why: Reason(.readInColumn, columns[column].ordinal))
        }
        for (index, column) in columns.enumerated() where column.meaning == .other {
            guard let cell = row.cell(index), !cell.isEmpty else { continue }
            draft.unread.append(
                UnreadCell(cell, why: Reason(.unknownHeading)))
        }
    }

    mutating func doubt(_ kind: Doubt.Kind, _ place: SourcePlace, raw: String, read: String, why: Reason) {
        draft.doubts.append(Doubt(kind: kind, place: place, raw: raw, read: read, why: why))
    }

    /// Money that several indicators of a node print is theirs; the rows are counted.
    private mutating func finished() -> TableDraft {
        let hasMarks = lanes.first?.ordinal != nil
        if hasMarks, hasStacks, namedRows > 0 { draft.rows = namedRows }
        for node in draft.nodes where node.isPaidByRow {
            for figure in node.figures { figure.beside?.figures.append(figure) }
            node.figures.removeAll { $0.beside != nil }
        }
        return draft
    }
}
