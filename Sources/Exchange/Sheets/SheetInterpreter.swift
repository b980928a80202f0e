import Domain

/// Reads the rows of sheets' tables into entries and statements: names open nodes or results, indicators follow them.
struct SheetInterpreter {
    /// What the rows are named after.
    enum Naming: Hashable, Sendable {
        /// Results that the post of the sheet is to reach.
        case results
        case nodes
    }

    var builder: DossierBuilder
    private(set) var doubts: [Doubt] = []
    private(set) var unread: [UnreadCell] = []
    let naming: Naming
    let kind: DocumentKind
    let year: Int
    /// The post whose sheet is being read.
    var position: PositionID?
    private(set) var plan: SheetPlan?
    private(set) var lanes: [SheetLane] = []
    private var aligner: RowAligner?
    var table: TableID?
    /// The open node of each level, and what each lane's rows belong to.
    var open: [PlanLevel: EntryID] = [:]
    var owners: [Int: EntryID] = [:]
    /// The first entry of each name of a level and its table, where tables print the same names again.
    var named: [PlanLevel: [NormalizedName: (entry: EntryID, table: TableID?)]] = [:]
    /// The last indicator of each lane.
    var indicators: [Int: EntryID] = [:]
    /// The last source of data printed in the table, for cells merged below it.
    var source: (text: String, rows: Int)?
    /// Columns of the row at hand whose cells were used or listed.
    var consumed: Set<Int> = []
    /// How many cells were unread before the open table.
    private var unreadBefore = 0
    /// How a column of mixed levels tells them apart, by the heading of its table.
    private var mixed: [[[String]]: MixedLevel] = [:]
    private var mixedLevel: MixedLevel?

    init(builder: DossierBuilder, naming: Naming, kind: DocumentKind, year: Int) {
        self.builder = builder
        self.naming = naming
        self.kind = kind
        self.year = year
    }

    /// Looks through the tables for how their columns of mixed levels tell these apart.
    mutating func learn(_ elements: [SheetElement]) {
        guard naming == .nodes else { return }
        var names: [[[String]]: (levels: [PlanLevel], names: [(text: String, number: String, code: String)])] = [:]
        var key: [[String]] = []
        var lane: (levels: [PlanLevel], label: Int, ordinal: Int?, code: Int?)?
        for element in elements {
            switch element {
            case .line: continue
            case .header(let group, let width):
                key = group.texts
                lane = Self.mixedLane(SheetPlan(group, width: width, year: year))
            case .row(let row, _):
                guard let lane, !row.text(lane.label).isEmpty else { continue }
                let name = (
                    text: row.text(lane.label), number: lane.ordinal.map(row.text) ?? "",
                    code: lane.code.map(row.text) ?? ""
                )
                names[key, default: (lane.levels, [])].names.append(name)
            }
        }
        mixed = names.mapValues { MixedLevel(levels: $0.levels, names: $0.names) }
    }

    /// The lane whose names are of several levels, by cell index.
    private static func mixedLane(_ plan: SheetPlan) -> (levels: [PlanLevel], label: Int, ordinal: Int?, code: Int?)? {
        for lane in SheetLane.lanes(of: plan) {
            guard let label = lane.label, case .name(let levels) = plan.columns[label].role, levels.count > 1 else {
                continue
            }
            let index = { (column: Int?) in column.map { plan.columns[$0].index } }
            return (levels, plan.columns[label].index, index(lane.ordinal), index(lane.code))
        }
        return nil
    }

    /// Goes on with the rows under a header.
    mutating func begin(_ group: HeaderGroup, plan: SheetPlan, table: TableID, isNewTable: Bool) {
        self.table = table
        mixedLevel = mixed[group.texts]
        guard isNewTable || self.plan != plan else { return }
        self.plan = plan
        lanes = SheetLane.lanes(of: plan)
        aligner = RowAligner(
            plan: ColumnPlan(columns: plan.columns.map(\.placed)), positions: plan.columns.map(\.index),
            fit: ColumnFit(programsAreMarked: false, hasBudgets: plan.hasMoney))
        guard isNewTable else { return }
        unreadBefore = unread.count
        owners = [:]
        indicators = [:]
        source = nil
        open = open.filter { keepsOpen($0.key) }
    }

    /// What was named before stays open where the new table only goes on below it.
    private func keepsOpen(_ level: PlanLevel) -> Bool {
        guard kind == .evaluation else { return false }
        let levels = (plan?.columns ?? []).flatMap { column -> [PlanLevel] in
            if case .name(let levels) = column.role { levels } else { [] }
        }
        return levels.allSatisfy { level < $0 }
    }

    /// Ends the table: rows without a header belong to none.
    mutating func end() {
        plan = nil
        lanes = []
        aligner = nil
    }

    /// The rows from here on are those of another post.
    mutating func begin(_ position: PositionID) {
        self.position = position
        owners = [:]
        indicators = [:]
        source = nil
    }

    /// Reads a row of the open table.
    ///
    /// - Parameter taken: columns that the caller has used.
    mutating func read(_ row: GridRow, opensGrid: Bool, taken: Set<Int> = []) {
        guard let plan, let aligner else { return }
        consumed = taken
        guard !takeFooter(row, plan: plan) else { return }
        let aligned = row.isExact ? aligner.atOwnPlaces(row) : aligner.align(row)
        for (column, distance) in aligned.displaced.sorted(by: { $0.key < $1.key }) {
            guard let cell = aligned.cells[column] else { continue }
            doubt(
                .shifted, cell, read: plan.columns[column].heading,
                why: Reason(.shiftedByColumns, abs(distance)))
        }
        for cell in aligned.unplaced where !MissingMarks.isMissing(cell.text) {
            leave(cell, why: Reason(.fitsNoColumn))
        }
        read(SheetRow(aligned: aligned, plan: plan, opensGrid: opensGrid))
    }

    private mutating func read(_ row: SheetRow) {
        var opened: EntryID?
        for (number, lane) in lanes.enumerated() {
            if let new = openLabel(lane, number: number, row: row) {
                opened = new.isNew ? new.entry : opened
                owners[number] = new.entry
                if new.isNew { indicators[number] = nil }
            } else if let opened {
                owners[number] = opened
                indicators[number] = nil
            }
            readIndicator(lane, number: number, row: row, isOpened: opened != nil && opened == owners[number])
        }
        reportUnused(row)
    }

    /// The level a name is of.
    func level(of lane: SheetLane, row: SheetRow) -> PlanLevel? {
        guard let label = lane.label, case .name(let levels) = row.plan.columns[label].role else { return nil }
        if levels.count == 1 { return levels[0] }
        return mixedLevel?.level(
            of: row.text(label), number: row.text(lane.ordinal), code: row.text(lane.code), open: Set(open.keys))
    }

    /// No cell is dropped silently: what was not used is listed with the reason.
    private mutating func reportUnused(_ row: SheetRow) {
        for (index, cell) in row.aligned.cells.enumerated() where !consumed.contains(index) {
            guard let cell, !cell.isEmpty else { continue }
            let isMark = MissingMarks.isMissing(cell.text)
            let why =
                row.plan.columns[index].role == .other
                ? Reason(.foreignColumn, row.plan.columns[index].heading, kind.title)
                : Reason(.belowNothingKnown)
            leave(cell, why: isMark ? Reason(.emptyMark) : why)
        }
    }

    /// The total of an agreement some of whose money was not read decides nothing.
    mutating func doubtTotal(_ cell: GridCell) {
        let isLost = unread.dropFirst(unreadBefore).contains { CellShape($0.raw).isMoney }
        guard kind == .performanceAgreement, isLost else { return }
        doubt(.assignment, cell, read: cell.text, why: Reason(.unreadBesideTotal))
    }

    mutating func leave(_ cell: GridCell, why: Reason) {
        unread.append(UnreadCell(cell, why: why))
    }

    mutating func doubt(_ kind: Doubt.Kind, _ cell: GridCell, read: String, why: Reason) {
        doubts.append(Doubt(kind, cell, read: read, why: why))
    }

    mutating func doubt(_ doubt: Doubt) { doubts.append(doubt) }
}
