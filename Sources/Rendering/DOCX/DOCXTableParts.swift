import Documents

/// The tables of a Word file that a table becomes: one for its own head, one for each head inside its body.
///
/// Rows are counted from the first of the head.
struct DOCXTableParts {
    let tables: [Range<Int>]
    /// Rows of heads, those inside the body as well.
    let heads: [Range<Int>]
    /// Rows of the body that head others: heads and bands.
    let headings: Set<Int>
    private let repeated: Set<Int>

    init(_ table: Table) {
        let first = table.fullHead.count
        let count = first + table.body.count
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        let inner = InnerHeading.all(in: grid, rows: table.body, before: table.body.count)
        var starts = [0]
        var heads = first > 0 ? [0..<first] : []
        var repeated = Set(0..<first)
        for rows in InnerHeading.runs(in: grid, rows: table.body) {
            guard table.body[rows].contains(where: { $0.kind == .header }) else { continue }
            let range = (first + rows.lowerBound)..<(first + rows.upperBound + 1)
            heads.append(range)
            if range.lowerBound > 0 { starts.append(range.lowerBound) }
            if inner[rows.lowerBound]?.isRepeated == true { repeated.formUnion(range) }
        }
        tables = zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
        self.heads = heads
        self.repeated = repeated
        let headings = table.body.indices.filter { table.body[$0].kind == .band || table.body[$0].kind == .header }
        self.headings = Set(headings.map { first + $0 })
    }

    /// Whether a row is printed again on every page of its table.
    func isRepeated(_ row: Int) -> Bool { repeated.contains(row) }
}
