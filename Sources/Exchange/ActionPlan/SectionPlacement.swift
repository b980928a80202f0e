import Domain

/// Settles the columns of a section: chooses the best header copy, fits it to each page and aligns every row.
enum SectionPlacement {
    struct Placement {
        /// Levels that have a column of names.
        var levels: [PlanLevel]
        var rows: [PlacedRow]
        var doubts: [Doubt]
        var unread: [UnreadCell]
    }

    static func place(_ section: PlanSection) -> Placement {
        let canonical = bestCopy(of: section)
        let plan = MoneyColumn.settle(canonical.plan, pages: section.pages)
        var placement = Placement(levels: plan.labelLevels, rows: [], doubts: [], unread: [])
        let positions = positions(of: plan, canonical: canonical, section: section)
        let fit = ColumnFit(
            programsAreMarked: programsAreMarked(plan, positions: positions, pages: section.pages),
            hasBudgets: plan.hasBudgets)
        let isExact = isExact(section, plan: plan, positions: positions, fit: fit)
        for (number, page) in section.pages.enumerated() {
            let numberRow = page.copy.flatMap { section.copies[$0].group.numberRow }
            let fitted = PagePositions.withMarkColumn(plan, positions: positions[number], rows: page.rows)
            let aligner = RowAligner(plan: fitted.plan, positions: fitted.positions, fit: fit)
            let rows = page.rows.compactMap { row in
                place(
                    row, aligner: aligner, isExact: isExact, numberRow: numberRow, page: number, into: &placement)
            }
            Displacements.note(rows, into: &placement.doubts)
            placement.rows.append(
                contentsOf: rows.enumerated().map { index, row in
                    var row = row
                    row.startsPage = index == 0 && number > 0
                    return row
                })
        }
        return placement
    }

    private static func place(
        _ row: GridRow, aligner: RowAligner, isExact: Bool, numberRow: GridRow?, page: Int,
        into placement: inout Placement
    ) -> PlacedRow? {
        guard !row.isBlank else { return nil }
        if case .band(let level) = HeaderRows.kind(of: row, afterHeader: false) {
            let empty = AlignedRow(cells: [], displaced: [:], unplaced: [], row: row)
            return PlacedRow(aligned: empty, plan: aligner.plan, startsPage: false, page: page, band: level)
        }
        if let heading = LevelHeading(row, printed: aligner.plan.labelLevels) {
            let empty = AlignedRow(cells: [], displaced: [:], unplaced: [], row: row)
            return PlacedRow(aligned: empty, plan: aligner.plan, startsPage: false, page: page, heading: heading)
        }
        let own = withoutColumnNumbers(row, numberRow: numberRow, unread: &placement.unread)
        guard !own.isBlank else { return nil }
        let clean = TotalLabel.underNames(own, plan: aligner.plan, positions: aligner.positions)
        let aligned = isExact ? aligner.atOwnPlaces(clean) : aligner.align(clean)
        for cell in aligned.unplaced {
            placement.unread.append(
                UnreadCell(cell, why: Reason(.outsideColumns)))
        }
        return PlacedRow(aligned: aligned, plan: aligner.plan, startsPage: false, page: page, band: nil)
    }

    /// Whether all cells stand where the author put them. Workbooks and Word files that some program made from pages
    /// have moved rows like those pages; two such rows tell.
    private static func isExact(
        _ section: PlanSection, plan: ColumnPlan, positions: [[Int]], fit: ColumnFit
    ) -> Bool {
        guard section.pages.first?.rows.first?.isExact == true else { return false }
        var moved = 0
        var tried = 0
        for (page, places) in zip(section.pages, positions) where tried < mostRows && moved < 2 {
            let fitted = PagePositions.withMarkColumn(plan, positions: places, rows: page.rows)
            let aligner = RowAligner(plan: fitted.plan, positions: fitted.positions, fit: fit)
            let rows = page.rows.prefix(mostRows - tried)
            tried += rows.count
            moved += rows.count { HeaderRows.kind(of: $0, afterHeader: false) == .body && aligner.isMoved($0) }
        }
        return moved < 2
    }

    /// Column numbers that leaked from the number row into a body row: at least four of them in place.
    private static func withoutColumnNumbers(
        _ row: GridRow, numberRow: GridRow?, unread: inout [UnreadCell]
    ) -> GridRow {
        guard let numberRow else { return row }
        let leaked = row.filled.filter { $0.cell.text == numberRow.text($0.index) }
        guard leaked.count >= 4 else { return row }
        var clean = row
        for (index, cell) in leaked {
            unread.append(
                UnreadCell(cell, why: Reason(.columnNumber)))
            clean.cells[index].text = ""
        }
        return clean
    }

    /// The copy whose columns fit all rows best; damaged copies put text under figures and lose.
    private static func bestCopy(of section: PlanSection) -> PlanSection.Copy {
        var known: Set<ColumnPlan> = []
        let usable = section.copies.filter { $0.plan.isUsable && known.insert($0.plan).inserted }.prefix(mostCopies)
        guard let first = usable.first else { return section.copies[0] }
        guard usable.count > 1 else { return first }
        let scored = usable.map { copy in (copy: copy, score: misfit(of: copy, in: section)) }
        return scored.min { $0.score < $1.score }?.copy ?? first
    }

    /// Different copies of a header that are tried, and rows they are tried on.
    private static let mostCopies = 12
    private static let mostRows = 1_000

    private static func misfit(of copy: PlanSection.Copy, in section: PlanSection) -> Int {
        var positions = copy.plan.columns.map(\.index)
        let fit = ColumnFit(programsAreMarked: true, hasBudgets: copy.plan.hasBudgets)
        var total = 0
        var rows = 0
        for page in section.pages where rows < mostRows {
            rows += page.rows.count
            if let own = page.copy {
                positions = PagePositions.positions(of: section.copies[own], canonical: copy, plan: copy.plan)
            }
            for row in page.rows {
                for (index, cell) in row.filled {
                    let column = positions.firstIndex(of: index)
                    total += column.map { fit.cost(CellShape(cell.text), in: copy.plan.columns[$0]) } ?? 5
                }
            }
        }
        return total
    }

    /// Where the columns stand on each page; a page without a header goes on like the one before.
    private static func positions(
        of plan: ColumnPlan, canonical: PlanSection.Copy, section: PlanSection
    ) -> [[Int]] {
        var current = plan.columns.map(\.index)
        return section.pages.map { page in
            if let copy = page.copy {
                current = PagePositions.positions(of: section.copies[copy], canonical: canonical, plan: plan)
            }
            return current
        }
    }

    private static func programsAreMarked(_ plan: ColumnPlan, positions: [[Int]], pages: [PlanSection.Page]) -> Bool {
        guard let column = plan.labelColumn(of: .program) else { return false }
        var texts: [String] = []
        for (page, positions) in zip(pages, positions) where texts.count < mostRows {
            texts += page.rows.prefix(mostRows).map { $0.text(positions[column]) }.filter { !$0.isEmpty }
        }
        return texts.count { CellShape($0).opensProgram } * 10 >= texts.count * 6
    }
}
