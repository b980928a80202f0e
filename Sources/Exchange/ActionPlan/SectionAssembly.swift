import Domain

/// Walks the elements of a text and collects its tables as sections, joining pages that go on with the same header.
struct SectionAssembly {
    private(set) var sections: [PlanSection] = []
    /// Rows without any header above them.
    private(set) var orphans: [GridRow] = []
    /// Meanings of headers that can't hold a plan, for saying what a refused text looks like.
    private(set) var foreignTerms: Set<HeaderTerm> = []
    private(set) var foreignRows: [GridRow] = []
    private var proseSinceGrid: [String] = []
    private var knownProse: Set<String> = []
    private var isInForeign = false
    private var plans: [HeaderKey: ColumnPlan] = [:]

    private struct HeaderKey: Hashable {
        var texts: [[String]]
        var width: Int
    }

    static func assemble(_ elements: [TextElement]) -> SectionAssembly {
        var assembly = SectionAssembly()
        for element in elements {
            switch element {
            case .line(let text, _, _):
                assembly.take(text)
            case .grid(let grid):
                assembly.take(grid)
                assembly.proseSinceGrid = []
            }
        }
        return assembly
    }

    /// Page numbers and lines printed again on every page say nothing; titles and what stands below them always do.
    private mutating func take(_ line: String) {
        guard !PageFurniture.isFurniture(line) else { return }
        let isNew = knownProse.insert(line).inserted
        if isNew || !proseSinceGrid.isEmpty || TitleWords.isTitle(line) { proseSinceGrid.append(line) }
    }

    private mutating func take(_ grid: Grid) {
        var index = 0
        var body: [GridRow] = []
        var copy: Int?
        let isFresh = !proseSinceGrid.isEmpty
        if isFresh, !startsWithHeader(grid) { isInForeign = isInForeign || !goesOnAfterProse(grid) }
        while index < grid.rows.count {
            guard HeaderRows.kind(of: grid.rows[index], afterHeader: false) == .header else {
                body.append(grid.rows[index])
                index += 1
                continue
            }
            end(&body, copy: copy)
            let group = headerGroup(grid, from: &index)
            copy = open(group, width: grid.width, isFresh: isFresh && sections.isEmpty || isFresh && copy == nil)
        }
        end(&body, copy: copy)
    }

    /// Whether a grid without a header, below a line of text, can belong to the table above: it is about as wide.
    private func goesOnAfterProse(_ grid: Grid) -> Bool {
        guard let plan = sections.last?.copies.first?.plan else { return false }
        return grid.width * 2 > plan.columns.count
    }

    private func startsWithHeader(_ grid: Grid) -> Bool {
        grid.rows.first.map { HeaderRows.kind(of: $0, afterHeader: false) == .header } ?? false
    }

    private func headerGroup(_ grid: Grid, from index: inout Int) -> HeaderGroup {
        var group = HeaderGroup(rows: [grid.rows[index]], numberRow: nil)
        index += 1
        while index < grid.rows.count {
            switch HeaderRows.kind(of: grid.rows[index], afterHeader: true) {
            case .header where group.numberRow == nil && goesOn(grid.rows[index], after: group):
                group.rows.append(grid.rows[index])
            case .numbers:
                let known = group.numberRow?.filled.count ?? 0
                if grid.rows[index].filled.count > known { group.numberRow = grid.rows[index] }
            default:
                return group
            }
            index += 1
        }
        return group
    }

    /// No header has more rows than this.
    private static let mostHeaderRows = 8

    /// Whether a header row goes on with a group: it neither repeats its first row nor is a band below it.
    private func goesOn(_ row: GridRow, after group: HeaderGroup) -> Bool {
        guard group.rows.count < Self.mostHeaderRows, row.cells.map(\.text) != group.rows.first?.cells.map(\.text)
        else { return false }
        guard case .band = HeaderRows.kind(of: row, afterHeader: false), let band = row.filled.first else {
            return true
        }
        return !group.rows.contains { !$0.text(band.index).isEmpty }
    }

    /// The plan of a header; copies that are alike have it made once.
    private mutating func plan(of group: HeaderGroup, width: Int) -> ColumnPlan {
        let key = HeaderKey(texts: group.texts, width: width)
        if let known = plans[key] { return known }
        let plan = ColumnPlanning.plan(of: group, width: width)
        plans[key] = plan
        return plan
    }

    private mutating func open(_ group: HeaderGroup, width: Int, isFresh: Bool) -> Int? {
        let plan = plan(of: group, width: width)
        let copy = PlanSection.Copy(group: group, plan: plan)
        if !isFresh, !isInForeign, let last = sections.last, Self.isSameTable(last, copy) {
            sections[sections.count - 1].copies.append(copy)
            return sections[sections.count - 1].copies.count - 1
        }
        guard plan.isUsable || group.numberRow != nil && plan.figureCount > 0 else {
            foreignTerms.formUnion(group.rows.flatMap { $0.filled.compactMap { HeaderVocabulary.term($0.cell.text) } })
            isInForeign = true
            return nil
        }
        isInForeign = false
        let title = proseSinceGrid.lastIndex(where: TitleWords.isTitle)
        let caption = title.map { Self.caption(proseSinceGrid[$0...]) }
        sections.append(
            PlanSection(copies: [copy], pages: [], caption: caption, continuesTable: !isFresh && !sections.isEmpty))
        return 0
    }

    /// A title with the two lines below it; with a third that says the year.
    private static func caption(_ lines: ArraySlice<String>) -> String {
        let year = lines.prefix(4).last { DocumentHead.isYearLine($0) }
        let end = year.map { (lines.firstIndex(of: $0) ?? lines.startIndex) - lines.startIndex + 1 } ?? 0
        return lines.prefix(max(3, end)).joined(separator: " ")
    }

    private mutating func end(_ body: inout [GridRow], copy: Int?) {
        defer { body = [] }
        guard body.contains(where: { !$0.isBlank }) else { return }
        if isInForeign {
            foreignRows.append(contentsOf: body)
        } else if sections.isEmpty {
            orphans.append(contentsOf: body)
        } else {
            sections[sections.count - 1].pages.append(PlanSection.Page(rows: body, copy: copy))
        }
    }

    /// Copies of one header may be damaged: the words decide, and the levels where both are whole.
    private static func isSameTable(_ section: PlanSection, _ copy: PlanSection.Copy) -> Bool {
        guard let first = section.copies.first else { return false }
        if first.group.texts == copy.group.texts { return true }
        let known = first.group.words
        let these = copy.group.words
        let shared = known.intersection(these).count * 100
        guard shared >= known.union(these).count * 85 else { return false }
        if let mine = first.group.numberRow, let theirs = copy.group.numberRow {
            return maximum(mine) == maximum(theirs)
        }
        return first.plan.labelLevels == copy.plan.labelLevels
    }

    private static func maximum(_ row: GridRow) -> Int? {
        row.filled.compactMap { HeaderRows.columnNumber($0.cell.text) }.max()
    }
}
