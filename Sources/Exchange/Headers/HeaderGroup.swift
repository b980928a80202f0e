/// One printed copy of a table's header: its text rows and, where there is one, its number row.
struct HeaderGroup: Hashable, Sendable {
    var rows: [GridRow]
    var numberRow: GridRow?

    /// The header as it is, for comparing copies.
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }

    /// All words of its text rows.
    var words: Set<String> { Set(rows.flatMap { $0.filled.flatMap { HeaderVocabulary.split($0.cell.text) } }) }

    /// Cell index of each printed column number; nil where there is no number row or its numbers repeat.
    var indexByNumber: [Int: Int]? {
        guard let numberRow else { return nil }
        var result: [Int: Int] = [:]
        for (index, cell) in numberRow.filled {
            guard let number = HeaderRows.columnNumber(cell.text), result[number] == nil else { return nil }
            result[number] = index
        }
        return result
    }
}
