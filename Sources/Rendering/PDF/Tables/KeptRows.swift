import Documents

/// What of a table stays on one page: nothing that a page may have no room for, as its text would be lost.
struct KeptRows {
    /// The rows of a table on their grids.
    struct Grids {
        let head: TableGrid
        /// Before page breaks cut it.
        let uncut: TableGrid
        let body: TableGrid
    }

    /// Cells merged over so many rows or fewer are not split between pages.
    static let shortSpan = 3

    /// The headings that stay with their rows, by row.
    private(set) var headings: [Int: InnerHeading] = [:]
    /// How many rows stand on one page with what follows.
    private(set) var tied = 0
    /// Whether the head is so high that it is not repeated and may be split.
    let isHeadTall: Bool
    /// Whether what follows the table is so high that it may be split.
    let isTailTall: Bool

    private let table: Table
    private let uncut: TableGrid
    private let measure: TableMeasure
    private let heights: PrintedHeights
    /// What a page has beside heads; measures are rough, so that not all of it is counted on.
    private let room: Int
    /// Rows higher than this may be split between pages.
    private let tallest: Int

    init(
        _ table: Table, grids: Grids, rows: [TableRow], measure: TableMeasure, signatures: [SignatureBlock],
        holdsHeadings: Bool
    ) {
        self.table = table
        self.measure = measure
        uncut = grids.uncut
        let heights = measure.heights(of: grids.uncut)
        self.heights = heights
        let page = measure.page.textHeight
        let head = measure.head(grids.head, isNumbered: !table.numberRow.isEmpty)
        isHeadTall = head > page * 4 / 10
        let tail = measure.tail(notes: table.notes, signatures: signatures)
        isTailTall = tail > page * 8 / 10
        func headings(before limit: Int) -> [Int: InnerHeading] {
            let most = page * 6 / 10
            let all = InnerHeading.all(in: grids.body, rows: rows, before: limit) { heights.height($0) < most }
            let sizes = Self.sizes(of: all, heights)
            return all.filter { sizes[$0.value.number] ?? 0 <= page / 4 }
        }
        let highest = Self.sizes(of: headings(before: rows.count), heights).values.max() ?? 0
        room = (page - (isHeadTall ? 0 : head) - highest) * 85 / 100
        tallest = min(page * 6 / 10, room)
        tied = tiedRows(tail: tail)
        if holdsHeadings { self.headings = headings(before: rows.count - tied) }
    }

    /// Whether a row is so high that it may be split between pages.
    func isTall(_ row: Int) -> Bool { heights.height(row..<(row + 1)) > tallest }

    /// Whether a cell is merged over so few rows that they stay on one page.
    func isShort(_ placement: TableGrid.Placement) -> Bool {
        (2...Self.shortSpan).contains(placement.rows)
            && heights.height(placement.row..<(placement.row + placement.rows)) < tallest / 2
            && measure.fit.lines(of: placement, text: measure.text) * measure.fit.type.lineHeight < tallest / 2
    }

    /// The height of each heading, by its number.
    private static func sizes(of headings: [Int: InnerHeading], _ heights: PrintedHeights) -> [Int: Int] {
        headings.reduce(into: [:]) { $0[$1.value.number, default: 0] += heights.height($1.key..<($1.key + 1)) }
    }

    /// The last row, a total with the row above it, with the short merged cells they are part of and the heading right
    /// before them, which Typst 0.15 can't tag where both move on to the next page. Fewer, or none, where a page has no
    /// room for them and what follows.
    private func tiedRows(tail: Int) -> Int {
        guard !isTailTall else { return 0 }
        let end = table.body.count
        let fitting = LastRows(table, grid: uncut).firsts(where: isShort).last {
            heights.height($0..<end) + tail <= room
        }
        guard let first = fitting else { return 0 }
        let heading = table.body[..<first].reversed().prefix { $0.kind == .band || $0.kind == .header }
        let isHeadingKept =
            heading.count <= Self.shortSpan && heights.height((first - heading.count)..<end) + tail <= room
        return end - first + (isHeadingKept ? heading.count : 0)
    }
}
