/// Where the pages of a sheet end: spreadsheets end them wherever they are full, be it in the midst of a signature.
///
/// Rows are counted from 0, heights in points.
struct SheetPages {
    /// Rows that stand on one page where they fit.
    struct Group: Hashable {
        let rows: ClosedRange<Int>
        /// Whether they move on together however empty the page before them becomes.
        var isStrict = false
    }

    /// A head, and the last row that stands under it.
    struct Head: Hashable {
        let rows: ClosedRange<Int>
        let last: Int
    }

    /// Rows before which a page ends by hand.
    private(set) var breaks: [Int] = []
    /// The head to print again on further pages; nil where one of them would stand under a wrong one.
    private(set) var repeated: ClosedRange<Int>?

    /// Programs differ a little in how much they put on a page.
    private static let surely = 95
    /// Of a page in percent: a group that isn't strict leaves no more of it empty.
    private static let fewest = 50

    /// How much more of it another program may hold, in percent.
    private static let most = 112

    private let loose: [ClosedRange<Int>]
    /// Last rows of strict groups by their first.
    private let strict: [Int: Int]
    /// Rows that begin a page, those by hand among them.
    private var starts: Set<Int>
    /// What a page holds: programs differ in the widths of columns, and so in how small they print.
    private let rooms: [Int]
    /// Heights of the rows before each row, together.
    private let depths: [Int]

    /// - Parameters:
    ///   - starts: rows that begin a page.
    ///   - room: what a page holds.
    init(heights: [Int], starts: Set<Int>, groups: [Group], heads: [Head], room: Int) {
        let depths = heights.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        let sorted = groups.filter { $0.rows.upperBound < heights.count }.sorted {
            ($0.rows.lowerBound, $0.rows.upperBound) < ($1.rows.lowerBound, $1.rows.upperBound)
        }
        var whole: [ClosedRange<Int>] = []
        for rows in sorted.filter(\.isStrict).map(\.rows) {
            if let last = whole.last, last.overlaps(rows),
                depths[max(last.upperBound, rows.upperBound) + 1] - depths[last.lowerBound] <= room * Self.surely / 100
            {
                whole[whole.count - 1] = last.lowerBound...max(last.upperBound, rows.upperBound)
            } else {
                whole.append(rows)
            }
        }
        strict = Dictionary(whole.map { ($0.lowerBound, $0.upperBound) }, uniquingKeysWith: max)
        loose = sorted.filter { !$0.isStrict }.map(\.rows)
        self.starts = starts
        rooms = [max(1, room), max(1, room * Self.most / 100)]
        self.depths = depths
        var best = -1
        for head in heads {
            let further = found(repeating: head.rows).pages.filter { $0 > head.rows.upperBound }
            guard further.allSatisfy({ $0 <= head.last }), further.count >= best else { continue }
            best = further.count
            repeated = head.rows
        }
        breaks = found(repeating: repeated).breaks
    }

    /// First rows of pages in any program, and of those that begin by hand: wherever one would tear a strict group.
    private func found(repeating head: ClosedRange<Int>?) -> (pages: [Int], breaks: [Int]) {
        var plan = self
        var pages: [Int] = []
        for room in rooms + rooms {
            let (begun, torn, _) = plan.pages(repeating: head, room: room)
            plan.starts.formUnion(torn)
            pages += begun
        }
        let (begun, torn, loose) = plan.pages(repeating: head, room: rooms[0])
        return (pages + begun, (torn + loose).sorted())
    }

    /// First rows of all pages, of those that begin by hand, and of those that begin with a group that isn't strict.
    private func pages(repeating head: ClosedRange<Int>?, room: Int) -> (all: [Int], strict: [Int], loose: [Int]) {
        var (pages, strict, loose) = ([0], [Int](), [Int]())
        var first = 0
        var row = 0
        while row < depths.count - 1 {
            let again = head.map { first > $0.upperBound ? height($0.lowerBound, $0.upperBound) : 0 } ?? 0
            let left = max(1, room - again)
            let isByHand = row > first && (starts.contains(row) || isTorn(row, after: first, room: left))
            guard isByHand || row > first && height(first, row) > left else {
                row += 1
                continue
            }
            let next = isByHand ? row : start(of: row, after: first, room: left)
            if isByHand { strict.append(next) } else if next < row { loose.append(next) }
            pages.append(next)
            first = next
            row = next
        }
        return (pages, strict, loose)
    }

    /// Of rows with those between.
    private func height(_ first: Int, _ last: Int) -> Int { depths[last + 1] - depths[first] }

    /// Whether a strict group that begins in a row would not end on the page, where it can.
    private func isTorn(_ row: Int, after first: Int, room: Int) -> Bool {
        guard let last = strict[row] else { return false }
        return height(first, last) > room * Self.surely / 100 && height(row, last) <= room
    }

    /// Where the next page begins when a row is too much for this one: with the largest group around the row that leaves
    /// enough on the page.
    private func start(of row: Int, after first: Int, room: Int) -> Int {
        for rows in loose[firstLoose(after: first)...] {
            guard rows.lowerBound < row else { break }
            if rows.upperBound >= row, height(rows.lowerBound, rows.upperBound) <= room,
                height(first, rows.lowerBound - 1) >= room * Self.fewest / 100
            {
                return rows.lowerBound
            }
        }
        return row
    }

    /// The first loose group that begins below a row.
    private func firstLoose(after row: Int) -> Int {
        var (low, high) = (0, loose.count)
        while low < high {
            let middle = (low + high) / 2
            if loose[middle].lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
