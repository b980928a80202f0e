import Domain

/// Walks the elements of a text and collects the tables of a work plan, joining the pages of each.
struct WorkPlanTables {
    private(set) var tables: [WorkPlanTable] = []
    /// Rows of tables that are none of a work plan's.
    private(set) var foreign: [GridRow] = []
    /// By the place of its first cell the table a printed row of a header belongs to.
    private(set) var headers: [SourcePlace: HeaderPrint] = [:]

    /// A printed row of a header.
    struct HeaderPrint: Hashable, Sendable {
        var table: TableID
        var isNumberRow: Bool
    }

    private let year: Int?
    private var caption = CaptionReading()
    private var numbers: Set<String> = []
    /// The header of the table that is open, for recognising its copies.
    private var copies: Set<String> = []
    private var headerWords: Set<String> = []
    private var isOpen = false
    /// Header rows at the end of a grid, to be gone on with in the next.
    private var pending: HeaderGroup?
    private var plans: [[[String]]: WorkPlanHeader] = [:]

    /// - Parameter year: the planned year.
    init(_ elements: [TextElement], year: Int?) {
        self.year = year
        for element in elements {
            switch element {
            case .line(let text, let level, _):
                caption.take(text, level: level)
            case .grid(let grid):
                take(grid)
            }
        }
        settlePending(width: pending?.rows.map(\.cells.count).max() ?? 0)
    }

    private mutating func take(_ grid: Grid) {
        var index = 0
        var body: [GridRow] = []
        var isBroken = true
        let width = grid.width
        if caption.hasEnded(table: isOpen), pending == nil, !startsWithHeader(grid) { isOpen = false }
        while index < grid.rows.count {
            let isContinued = pending != nil && index == 0
            guard WorkPlanRows.kind(of: grid.rows[index], afterHeader: isContinued) != .body else {
                if isContinued { settlePending(width: width) }
                body.append(grid.rows[index])
                index += 1
                continue
            }
            end(&body, width: width, isBroken: isBroken)
            let group = headerGroup(grid, from: &index)
            isBroken = true
            if index == grid.rows.count, group.numberRow == nil {
                pending = group
            } else {
                open(group, width: width)
            }
        }
        end(&body, width: width, isBroken: isBroken)
        caption.endGrid()
    }

    private func startsWithHeader(_ grid: Grid) -> Bool {
        grid.rows.first.map { WorkPlanRows.kind(of: $0, afterHeader: false) == .header } ?? false
    }

    private mutating func settlePending(width: Int) {
        guard let group = pending else { return }
        pending = nil
        open(group, width: width)
    }

    private mutating func headerGroup(_ grid: Grid, from index: inout Int) -> HeaderGroup {
        var group = pending ?? HeaderGroup(rows: [], numberRow: nil)
        pending = nil
        while index < grid.rows.count, group.rows.count < Self.mostHeaderRows {
            switch WorkPlanRows.kind(of: grid.rows[index], afterHeader: !group.rows.isEmpty) {
            case .header where group.numberRow == nil && !repeats(grid.rows[index], group):
                group.rows.append(grid.rows[index])
            case .numbers where group.numberRow == nil: group.numberRow = grid.rows[index]
            default: return group
            }
            index += 1
        }
        return group
    }

    /// No header has more rows than this.
    private static let mostHeaderRows = 8

    private func repeats(_ row: GridRow, _ group: HeaderGroup) -> Bool {
        guard let first = group.rows.first, group.rows.count > 1 else { return false }
        return row.cells.map(\.text) == first.cells.map(\.text)
    }

    private mutating func open(_ group: HeaderGroup, width: Int) {
        guard !group.rows.isEmpty else { return }
        let words = Set(group.rows.flatMap { $0.filled.flatMap { HeaderVocabulary.split($0.cell.text) } })
        if isOpen, !caption.namesTable, isCopy(words) {
            remember(group)
            return tables[tables.count - 1].pages.append(page(group, width: width))
        }
        let header = header(group, width: width)
        guard let form = header.form else {
            foreign += group.rows + [group.numberRow].compactMap { $0 }
            isOpen = false
            return
        }
        isOpen = true
        headerWords = words
        let id = TableID(identifier())
        tables.append(
            WorkPlanTable(
                id: id, caption: caption.text, header: header, form: form, pages: [],
                place: group.rows[0].cells.first?.place))
        tables[tables.count - 1].pages.append(page(group, width: width))
        caption.isUsed = true
        remember(group)
    }

    private mutating func remember(_ group: HeaderGroup) {
        guard let table = tables.last?.id else { return }
        for row in group.rows {
            if let place = row.cells.first?.place { headers[place] = HeaderPrint(table: table, isNumberRow: false) }
        }
        if let place = group.numberRow?.cells.first?.place {
            headers[place] = HeaderPrint(table: table, isNumberRow: true)
        }
    }

    private func isCopy(_ words: Set<String>) -> Bool {
        headerWords.intersection(words).count * 100 >= headerWords.union(words).count * 80
    }

    private mutating func header(_ group: HeaderGroup, width: Int) -> WorkPlanHeader {
        if let known = plans[group.texts] { return known }
        let header = WorkPlanHeader(group, width: width, year: year)
        plans[group.texts] = header
        return header
    }

    /// The columns of a copy stand where it prints them, as far as it prints as many as the first.
    private mutating func page(_ group: HeaderGroup, width: Int) -> WorkPlanTable.Page {
        let first = tables[tables.count - 1].header.columns
        let own = header(group, width: width).columns
        let positions = own.count == first.count ? own.map(\.index) : first.map(\.index)
        return WorkPlanTable.Page(rows: [], positions: positions, width: width, isBroken: true)
    }

    private mutating func identifier() -> String {
        let number = caption.number ?? "t\(tables.count + 1)"
        var unique = number
        var count = 1
        while !numbers.insert(unique).inserted {
            count += 1
            unique = "\(number)-\(count)"
        }
        return unique
    }

    private mutating func end(_ body: inout [GridRow], width: Int, isBroken: Bool) {
        defer { body = [] }
        guard body.contains(where: { !$0.filled.isEmpty }) else { return }
        guard isOpen, let last = tables.last, let page = last.pages.last else {
            foreign += body
            return
        }
        let index = tables.count - 1
        if page.rows.isEmpty {
            tables[index].pages[last.pages.count - 1].rows = body
            tables[index].pages[last.pages.count - 1].width = width
        } else {
            tables[index].pages.append(
                WorkPlanTable.Page(rows: body, positions: page.positions, width: width, isBroken: isBroken))
        }
    }
}
