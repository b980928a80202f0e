import FoundationEssentials

/// The numbers of one column of a sheet, added up from its top: any stretch of it is summed by two of those sums.
struct NumberColumn {
    /// Rows with a number by ascending row, and what the numbers down to each add up to.
    private var rows: [Int] = []
    private var sums: [Decimal] = []
    /// Rows with an error, or with a number so large that others would vanish beside it.
    private var unknown: [Int] = []
    /// Rows with a formula that has no stored value.
    private let open: [Int]

    private static let greatest = Decimal(sign: .plus, exponent: 22, significand: 1)

    init(_ column: Int, of content: SheetContent, open: [Int]) {
        self.open = open
        var sum = Decimal(0)
        for row in content.rows {
            guard let cell = row.cell(in: column) else { continue }
            if let number = cell.number?.decimal {
                guard number.magnitude < Self.greatest else {
                    unknown.append(row.number)
                    continue
                }
                sum += number
                rows.append(row.number)
                sums.append(sum)
            } else if cell.content == .error {
                unknown.append(row.number)
            }
        }
    }

    /// The sum of some rows and how many numbers they hold; nil where one of them can't be known.
    ///
    /// Formulas without a stored value are not among them.
    func total(of stretch: ClosedRange<Int>) -> (sum: Decimal, count: Int)? {
        guard Self.indices(stretch, in: unknown).isEmpty else { return nil }
        let indices = Self.indices(stretch, in: rows)
        guard let last = indices.last else { return (0, 0) }
        let before = indices.lowerBound > 0 ? sums[indices.lowerBound - 1] : 0
        return (sums[last] - before, indices.count)
    }

    /// Those of some rows whose formula has no stored value.
    func openRows(of stretch: ClosedRange<Int>) -> ArraySlice<Int> { open[Self.indices(stretch, in: open)] }

    private static func indices(_ stretch: ClosedRange<Int>, in rows: [Int]) -> Range<Int> {
        let first = index(from: stretch.lowerBound, in: rows)
        return first..<max(index(from: stretch.upperBound + 1, in: rows), first)
    }

    private static func index(from row: Int, in rows: [Int]) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
