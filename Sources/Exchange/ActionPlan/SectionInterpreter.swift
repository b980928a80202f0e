import Domain

/// Reads the rows of a plan's tables into entries and statements: names open nodes, indicators follow their names.
struct SectionInterpreter {
    var builder: DossierBuilder
    private(set) var doubts: [Doubt] = []
    private(set) var unread: [UnreadCell] = []
    let year: Int
    var registry: PlanRegistry
    /// The open node of each level, and the last indicator read for it.
    var current: [PlanLevel: EntryID] = [:]
    var currentIndicator: [PlanLevel: EntryID] = [:]
    var section = 0
    var table: TableID?
    /// Levels renamed by a band: rows under "SASARAN PROGRAM" print programs in the objective's columns.
    var renamed: [PlanLevel: PlanLevel] = [:]
    /// Columns of the section without a heading of their own for which a doubt stands already.
    var inferredColumns: Set<Int> = []
    /// Columns of the row at hand whose cells were used or listed.
    var consumed: Set<Int> = []
    /// Levels whose indicator on the row at hand was printed before.
    var reprinted: Set<PlanLevel> = []
    /// Notes stated so far; a layout without merged cells prints them on every row.
    var notes: Set<Note> = []
    /// How a column of mixed levels tells them apart in the section.
    private var mixed: MixedLevel?
    /// Levels side by side that share their figures, and the step that was named last.
    private var stepped: SteppedLevels?
    private var step: Int?
    /// Money of the open table that was not read: its total may say more than its rows.
    private var lostMoney = false
    /// What was open before a row of totals.
    private var beforeTotal: [PlanLevel: EntryID]?

    init(builder: DossierBuilder, registry: PlanRegistry, year: Int) {
        self.builder = builder
        self.registry = registry
        self.year = year
    }

    /// Reads the rows of one section.
    ///
    /// - Parameter lost: cells of the section that have no column.
    mutating func read(_ rows: [PlacedRow], table: TableID, lost: [UnreadCell] = []) {
        section += 1
        lostMoney = lostMoney && self.table == table || lost.contains { CellShape($0.raw).isMoney }
        self.table = table
        renamed = [:]
        inferredColumns = []
        mixed = MixedLevel(rows)
        stepped = SteppedLevels(rows)
        step = nil
        var lanes: [Lane] = []
        var plan: ColumnPlan?
        let lastName = rows.lastIndex { row in row.band == nil && Self.names(row).contains { !Self.isTotal($0) } } ?? -1
        for (index, row) in rows.enumerated() {
            if plan != row.plan {
                plan = row.plan
                lanes = Lane.lanes(of: row.plan)
                if let stepped { lanes = stepped.sharing(lanes) }
            }
            if let band = row.band {
                takeBand(band, lanes: lanes)
            } else if let heading = row.heading {
                open(heading)
            } else if index < lastName, Self.names(row).contains(where: Self.isTotal) {
                leaveSubtotal(row)
            } else {
                read(row, lanes: lanes)
            }
        }
    }

    private static func names(_ row: PlacedRow) -> [String] {
        row.plan.columns.indices.filter { row.plan.columns[$0].isLabel }.map(row.text).filter { !$0.isEmpty }
    }

    private mutating func leaveSubtotal(_ row: PlacedRow) {
        for cell in row.aligned.cells.compactMap({ $0 }) where !cell.isEmpty {
            leave(cell, why: Reason(.totalAmid))
        }
    }

    private mutating func takeBand(_ band: PlanLevel, lanes: [Lane]) {
        guard let first = lanes.first?.level, first != band, !lanes.contains(where: { $0.level == band }) else {
            return
        }
        renamed[first] = band
    }

    private mutating func read(_ row: PlacedRow, lanes: [Lane]) {
        var opened: Set<PlanLevel> = []
        consumed = []
        reprinted = []
        beforeTotal = nil
        if let stepped { step = stepped.named(in: row, lanes: lanes) ?? step }
        for (index, lane) in lanes.enumerated() {
            guard var level = level(of: lane, row: row) ?? current.keys.first(where: { $0 == .agency }) else {
                continue
            }
            if !row.text(lane.label).isEmpty, open(level, lane: lane, row: row) { opened.insert(level) }
            if let step, index == stepped?.steps.upperBound, let named = lanes[step].level {
                level = renamed[named] ?? named
            }
            if current[.agency] != nil {
                level = .agency
                opened.insert(.agency)
            }
            readIndicator(level, lane: lane, row: row, isOpened: opened.contains(level))
            readBudgets(level, lane: lane, row: row, isOpened: opened.contains(level))
            readNotes(level, lane: lane, row: row)
        }
        reportUnused(row)
        if let beforeTotal { current = beforeTotal }
    }

    /// Opens the agency's total for the row at hand.
    mutating func openTotal(_ name: String, cell: GridCell) {
        beforeTotal = beforeTotal ?? current
        current = [.agency: builder.addNode(.agency, name: name, place: cell.place)]
        currentIndicator[.agency] = nil
    }

    /// The level a lane speaks of on this row.
    private func level(of lane: Lane, row: PlacedRow) -> PlanLevel? {
        if let level = lane.level { return renamed[level] ?? level }
        let text = row.text(lane.label)
        guard !text.isEmpty else { return lane.levels.filter { current[$0] != nil }.max() }
        return mixed?.level(
            of: text, number: row.text(lane.ordinal), code: row.code(of: lane), open: Set(current.keys))
    }

    /// A note of an entry, for telling its reprints.
    struct Note: Hashable {
        var entry: EntryID
        var role: StatementRole
        var text: String
    }

    /// No cell is dropped silently: what no lane took is listed with the reason.
    private mutating func reportUnused(_ row: PlacedRow) {
        for (index, cell) in row.aligned.cells.enumerated() where !consumed.contains(index) {
            guard let cell, !cell.isEmpty else { continue }
            leave(cell, why: Self.whyUnused(cell, in: row.plan.columns[index]))
        }
    }

    private static func whyUnused(_ cell: GridCell, in column: Column) -> Reason {
        if MissingMarks.isMissing(cell.text) { return Reason(.emptyMark) }
        return switch column.role {
        case .ordinal, .code: Reason(.numberWithoutName)
        case .unit: Reason(.unitWithoutIndicator)
        case .target: Reason(.targetWithoutIndicator)
        case .budget: Reason(.amountWithoutPart)
        case .note, .responsible, .location, .fundingSource: Reason(.noteWithoutPart)
        case .other: Reason(.foreignColumn, column.heading, "rencana aksi")
        case .label, .indicator: Reason(.belowNoPart)
        }
    }

    /// Lists cells that print again what stands above, as a layout without merged cells does on every row.
    mutating func leaveReprint(_ columns: [Int], _ row: PlacedRow) {
        for column in columns where !consumed.contains(column) {
            guard let cell = row.aligned.cells[column], !MissingMarks.isMissing(cell.text) else { continue }
            consumed.insert(column)
            leave(cell, why: Reason(.printedAgain))
        }
    }

    mutating func leave(_ cell: GridCell, why: Reason) {
        unread.append(UnreadCell(cell, why: why))
        let isCounted = why == Reason(.totalAmid) || why == Reason(.printedAgain)
        if !isCounted, CellShape(cell.text).isMoney { lostMoney = true }
    }

    /// The total of a table some of whose money was not read decides nothing.
    mutating func doubtTotal(_ cell: GridCell) {
        guard lostMoney, current[.agency] != nil else { return }
        doubt(.assignment, cell, read: cell.text, why: Reason(.unreadBesideTotal))
    }

    mutating func doubt(_ kind: Doubt.Kind, _ cell: GridCell, read: String, why: Reason) {
        doubts.append(Doubt(kind, cell, read: read, why: why))
    }

    mutating func doubt(_ kind: Doubt.Kind, at place: SourcePlace, raw: String, read: String, why: Reason) {
        doubts.append(Doubt(kind: kind, place: place, raw: raw, read: read, why: why))
    }

    /// The nearest open node above a level.
    func parent(of level: PlanLevel) -> EntryID? {
        current.filter { $0.key < level }.max { $0.key < $1.key }?.value
    }

    /// Closes what a new table has no column for: its rows don't belong to the last names of the table before.
    mutating func close(outside levels: [PlanLevel]) {
        for open in current.keys where !levels.contains(open) {
            current[open] = nil
            currentIndicator[open] = nil
        }
    }

    /// Closes everything below a level.
    mutating func close(below level: PlanLevel) {
        for open in current.keys where open > level {
            current[open] = nil
            currentIndicator[open] = nil
        }
    }
}
