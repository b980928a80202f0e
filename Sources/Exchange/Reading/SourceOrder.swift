import Domain

/// Sorts what was noted while reading into the order of the source.
enum SourceOrder {
    static func sorted<Note>(_ notes: [Note], by place: (Note) -> SourcePlace) -> [Note] {
        var sheets: [String: Int] = [:]
        let keyed = notes.map { note in (note: note, key: key(place(note), sheets: &sheets)) }
        return keyed.enumerated().sorted { left, right in
            left.element.key == right.element.key
                ? left.offset < right.offset : left.element.key < right.element.key
        }.map(\.element.note)
    }

    private struct Key: Comparable {
        var part: Int
        var row: Int
        var column: Int
        var item: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.part, left.row, left.column, left.item) < (right.part, right.row, right.column, right.item)
        }
    }

    /// - Parameter sheets: the sheets met so far, in their order.
    private static func key(_ place: SourcePlace, sheets: inout [String: Int]) -> Key {
        let item = place.item ?? 0
        switch place.spot {
        case .text(let line, let column): return Key(part: 0, row: line, column: column ?? 0, item: item)
        case .sheet(let sheet, let cell):
            let number = sheets[sheet] ?? sheets.count
            sheets[sheet] = number
            let name = CellName(cell)
            return Key(part: number, row: name?.row ?? 0, column: name?.column ?? 0, item: item)
        case .tableCell(let table, let row, let column): return Key(part: table, row: row, column: column, item: item)
        case .paragraph(let number): return Key(part: 0, row: number, column: 0, item: 0)
        }
    }
}
