import Domain

/// Takes a sheet apart into lines of prose and tables; what belongs to neither is listed.
struct SheetLayout {
    private let content: SheetContent
    private let file: String
    private let limits: ReadingLimits
    private var spans: SheetSpans
    private let hiddenColumns: [Bool]
    private(set) var elements: [TextElement] = []
    private(set) var doubts: [Doubt] = []
    private(set) var unread: [UnreadCell] = []
    private(set) var formulas: [FormulaTable] = []
    private var prose: [WorksheetRow] = []
    private var table: SheetTable?
    private var cellCount = 0
    private let stored: [CellName: SheetContent.Rounding]
    private let computed: FormulaCollection

    /// So many rows ahead show whether a table goes on.
    private static let sight = 8

    init(_ content: SheetContent, file: String, limits: ReadingLimits) throws(ContainerFault) {
        self.content = content
        self.file = file
        self.limits = limits
        let width = content.width
        spans = try SheetSpans(content.merges, width: width)
        hiddenColumns = content.hiddenColumns(width: width)
        computed = FormulaCollection(content, file: file)
        stored = Dictionary(content.roundings.map { ($0.cell, $0) }) { first, _ in first }
        for (index, row) in content.rows.enumerated() {
            let visible = withoutCovered(row)
            try take(visible, at: index)
        }
        try endTable()
        endProse()
        for formula in content.uncomputed {
            unread.append(
                UnreadCell(
                    place: place(formula.cell), raw: "=\(formula.text)",
                    why: Reason(.notComputed)))
        }
    }

    /// Without cells that a merged area hides.
    private mutating func withoutCovered(_ row: WorksheetRow) -> WorksheetRow {
        guard !spans.isEmpty else { return row }
        spans.begin(row: row.number)
        guard row.cells.contains(where: { spans.isHidden(row: row.number, column: $0.column) }) else { return row }
        var visible = row
        visible.cells = []
        for cell in row.cells {
            if spans.isHidden(row: row.number, column: cell.column) {
                leave(cell, row: row.number, why: Reason(.coveredByMerge))
            } else {
                visible.cells.append(cell)
            }
        }
        return visible
    }

    /// What a row does to the table that is being collected.
    private enum Step {
        case beginsBelowKeys(SheetTable)
        case goesOn
        case ends
    }

    private mutating func take(_ row: WorksheetRow, at index: Int) throws(ContainerFault) {
        guard !row.cells.isEmpty else { return }
        switch step(row, at: index) {
        case .goesOn?:
            table?.append(row, spans: spans)
            return
        case .beginsBelowKeys(let new)?:
            prose += table?.rows ?? []
            endProse()
            table = new
            return
        case .ends?: try endTable()
        case nil: break
        }
        if let new = SheetTable(row, spans: spans) {
            endProse()
            table = new
        } else {
            prose.append(row)
        }
    }

    /// nil where no table is open. The table itself is changed in its place by the caller, never copied.
    private func step(_ row: WorksheetRow, at index: Int) -> Step? {
        guard let table else { return nil }
        if table.isOnlyAbove(row), let new = SheetTable(row, spans: spans) { return .beginsBelowKeys(new) }
        let beginsAnother = row.number - table.lastRow > 1 && (isHeader(row) || isCaptioned(at: index))
        return !beginsAnother && table.takes(row, ahead: ahead(of: row, at: index)) ? .goesOn : .ends
    }

    /// What the next full row below a short one is. A text over the whole width is a band only right below a row.
    private func ahead(of row: WorksheetRow, at index: Int) -> SheetTable.Ahead {
        guard row.cells.count < 3 else { return .body }
        if case .band = kind(of: row), row.number - (table?.lastRow ?? 0) <= 1 { return .body }
        let next = content.rows[(index + 1)...].prefix(Self.sight).first { $0.cells.count >= 3 }
        return next.map { isHeader($0) ? .header : .body } ?? .nothing
    }

    private func kind(of row: WorksheetRow) -> HeaderRows.Kind {
        HeaderRows.kind(
            of: GridRow(
                cells: row.cells.map { cell in
                    gridCell(cell, row: row.number, place: place(CellName(row: row.number, column: cell.column)))
                }), afterHeader: false)
    }

    private func isHeader(_ row: WorksheetRow) -> Bool { kind(of: row) == .header }

    /// Whether the caption of another table stands here, or below the lines of prose that begin here.
    private func isCaptioned(at index: Int) -> Bool {
        let lines = content.rows[index...].prefix(Self.sight).prefix { row in
            row.cells.count < 2 && !row.cells.contains(where: \.isBordered)
        }
        return lines.contains(where: isCaption)
    }

    /// "Tabel 4.2" on a line of its own.
    private func isCaption(_ row: WorksheetRow) -> Bool {
        guard row.cells.count == 1, let only = row.cells.first, !only.isBordered else { return false }
        return CaptionReading.number(of: only.text) != nil
    }

    private mutating func endProse() {
        let text = SheetProse(prose)
        prose = []
        for line in text.lines { elements.append(.line(text: line.text, level: nil, place: place(line.cell))) }
        for stray in text.strays {
            unread.append(
                UnreadCell(place: place(stray.cell), raw: stray.text, why: Reason(.figureOutside)))
        }
    }

    private mutating func endTable() throws(ContainerFault) {
        guard let table else { return }
        self.table = nil
        guard table.columns.count <= limits.columns else { throw .tooManyCells(limit: limits.columns) }
        cellCount += table.rows.count * table.columns.count
        guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
        let letters = table.columns.map(CellName.letters)
        var rows: [GridRow] = []
        rows.reserveCapacity(table.rows.count)
        for row in table.rows {
            let grid = gridRow(row, of: table, letters: letters)
            if !grid.isBlank { rows.append(grid) }
        }
        if !rows.isEmpty { elements.append(.grid(Grid(rows: rows))) }
        if let table = computed.table(table.rows, columns: table.columns) { formulas.append(table) }
    }

    private mutating func gridRow(_ row: WorksheetRow, of table: SheetTable, letters: [String]) -> GridRow {
        let number = String(row.number)
        var cells: [GridCell] = []
        cells.reserveCapacity(letters.count)
        func fill(to count: Int) {
            while cells.count < count {
                let place = place(named: letters[cells.count] + number)
                cells.append(GridCell(text: "", place: place))
            }
        }
        for cell in row.cells {
            guard table.columns.contains(cell.column) else {
                leave(cell, row: row.number, why: Reason(.cellOutside))
                continue
            }
            let index = cell.column - table.columns.lowerBound
            fill(to: index)
            let place = place(named: letters[index] + number)
            let filled = gridCell(cell, row: row.number, place: place)
            if index < cells.count { cells[index] = filled } else { cells.append(filled) }
            note(cell, row: row, place: place)
        }
        fill(to: letters.count)
        return GridRow(cells: cells)
    }

    private func gridCell(_ cell: SheetCell, row: Int, place: SourcePlace) -> GridCell {
        var result = GridCell(text: cell.text, place: place, lines: cell.lines, figure: cell.figure)
        if !spans.isEmpty, let area = spans.area(row: row, column: cell.column) {
            result.columnSpan = area.columns.count
            result.rowSpan = area.rows.count
        }
        return result
    }

    /// What a reader of the sheet can't see of a cell that is used.
    private mutating func note(_ cell: SheetCell, row: WorksheetRow, place: SourcePlace) {
        if row.isHidden || hiddenColumns[cell.column] {
            let why =
                row.isHidden
                ? Reason(.hiddenRow, row.number) : Reason(.hiddenColumn, CellName.letters(cell.column))
            doubts.append(
                Doubt(
                    kind: .hidden, place: place, raw: cell.text, read: cell.text,
                    why: why))
        }
        if cell.content == .error, let error = SheetError(cell.text) {
            doubts.append(
                Doubt(
                    kind: .formula, place: place, raw: cell.text, read: "",
                    why: Reason(.failingFormula, error.meaning)))
        }
        if !content.differences.isEmpty,
            let difference = content.differences[CellName(row: row.number, column: cell.column)]
        {
            doubts.append(Self.doubt(difference, cell: cell, place: place))
        }
        if !stored.isEmpty, let rounding = stored[CellName(row: row.number, column: cell.column)] {
            doubts.append(
                Doubt(
                    kind: .hidden, place: place, raw: rounding.text, read: rounding.stored,
                    why: Reason(.moreDigits, rounding.text, rounding.stored)
                ))
        }
    }

    private static func doubt(_ difference: FormulaReview.Difference, cell: SheetCell, place: SourcePlace) -> Doubt {
        Doubt(
            kind: .formula, place: place, raw: difference.isFilled ? "=\(difference.formula)" : cell.text,
            read: cell.text,
            why: difference.isFilled
                ? Reason(.computedHere)
                : Reason(.formulaGivesOther, difference.formula, difference.computed)
        )
    }

    private mutating func leave(_ cell: SheetCell, row: Int, why: Reason) {
        unread.append(UnreadCell(place: place(CellName(row: row, column: cell.column)), raw: cell.text, why: why))
    }

    private func place(_ cell: CellName) -> SourcePlace { place(named: cell.text) }

    private func place(named cell: String) -> SourcePlace {
        SourcePlace(file: file, spot: .sheet(content.name, cell: cell))
    }
}
