import Domain

/// Reads the tables of a document of sheets one after another and keeps a list of them.
struct SheetTables {
    var interpreter: SheetInterpreter
    private(set) var tables: [PrintedTable] = []
    /// Non-empty cells of tables that hold nothing of such a document.
    private(set) var foreign: [UnreadCell] = []
    private let year: Int
    private let kind: DocumentKind
    /// Whether a table with these columns can be read.
    private let isOwn: (SheetPlan) -> Bool
    private var plans: [[[String]]: SheetPlan] = [:]
    private var lastHeader: [[String]]?
    private var caption: [String] = []
    /// Whether the next line may go on with the caption: what stands below a paragraph is none of it.
    private var isCaptionOpen = false
    private var isBroken = true
    /// Whether a line of text stands below the last row.
    private var sawProse = false

    init(_ interpreter: SheetInterpreter, isOwn: @escaping (SheetPlan) -> Bool) {
        self.interpreter = interpreter
        self.isOwn = isOwn
        year = interpreter.year
        kind = interpreter.kind
    }

    /// The columns of the open table; nil where none is open.
    var plan: SheetPlan? { interpreter.plan }

    /// Takes a line of text between tables: a title ends the table above.
    mutating func line(_ text: String) {
        guard !PageFurniture.isFurniture(text) else { return }
        sawProse = true
        if TitleWords.isTitle(text) {
            caption = [text]
            isBroken = true
            isCaptionOpen = true
        } else if isCaptionOpen, caption.count < 3, text.count <= 100, !text.contains(":") {
            caption.append(text)
        } else {
            isCaptionOpen = false
        }
    }

    /// Ends the open table: rows below belong to none.
    mutating func close() {
        interpreter.end()
        lastHeader = nil
    }

    /// The next header begins a table of its own.
    mutating func breakOff() { isBroken = true }

    /// Begins a table, or goes on with the one above on a new page. False where the table is of another kind.
    mutating func header(_ group: HeaderGroup, width: Int) -> Bool {
        let plan = plan(of: group, width: width)
        guard isOwn(plan) else {
            close()
            for row in group.rows + [group.numberRow].compactMap({ $0 }) { leave(row) }
            return false
        }
        let isNew = isBroken || lastHeader != group.texts || tables.isEmpty
        if isNew {
            let place = group.rows[0].cells.first?.place
            let text = caption.isEmpty ? nil : caption.joined(separator: " ")
            tables.append(PrintedTable(id: TableID("t\(tables.count + 1)"), caption: text, place: place))
        }
        lastHeader = group.texts
        isBroken = false
        sawProse = false
        caption = []
        isCaptionOpen = false
        interpreter.begin(group, plan: plan, table: tables[tables.count - 1].id, isNewTable: isNew)
        return true
    }

    /// Reads a row of the open table; lists it where none is open.
    ///
    /// - Parameter taken: columns that the caller has used.
    mutating func row(_ row: GridRow, opensGrid: Bool, taken: Set<Int> = []) {
        if Self.isSignature(row) {
            close()
            return leave(row, why: Reason(.signatureBlock))
        }
        if opensGrid, sawProse, let plan = interpreter.plan, row.cells.count + 1 < plan.columns.count {
            interpreter.end()
        }
        sawProse = false
        guard interpreter.plan != nil else { return leave(row) }
        if opensGrid, HeaderRows.isNumberRow(row.filled.map(\.cell.text)) { return }
        tables[tables.count - 1].rows += 1
        interpreter.read(row, opensGrid: opensGrid, taken: taken)
    }

    mutating func leave(_ row: GridRow, why: Reason? = nil) {
        let reason = why ?? Reason(.foreignTable, kind.title)
        foreign += row.filled.map { UnreadCell($0.cell, why: reason) }
    }

    /// "PIHAK KEDUA," and "PIHAK PERTAMA," beside each other, or a number of a civil servant.
    private static func isSignature(_ row: GridRow) -> Bool {
        row.filled.contains { _, cell in
            let words = HeaderVocabulary.split(cell.text)
            return words.count <= 3 && words.first == "PIHAK" || SignatureLine.isNIP(cell.text)
        }
    }

    private mutating func plan(of group: HeaderGroup, width: Int) -> SheetPlan {
        if let known = plans[group.texts] { return known }
        let plan = SheetPlan(group, width: width, year: year)
        plans[group.texts] = plan
        return plan
    }
}
