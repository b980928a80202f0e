/// Parts of a sheet's columns for things that stand side by side.
enum SheetShares {
    /// - Returns: an area for each, left to right; one alone stands in the right half. Fewer columns than things make
    ///   columns of their own beside the table.
    static func areas(_ count: Int, columns: Int) -> [ClosedRange<Int>] {
        let parts = count == 1 ? 2 : count
        let columns = max(columns, parts)
        let areas = (0..<parts).map { (columns * $0 / parts)...(columns * ($0 + 1) / parts - 1) }
        return Array(areas.suffix(count))
    }
}
