import Domain

/// Sorts what was noted while reading into the order of the source.
enum SourceOrder {
    static func sorted<Note>(_ notes: [Note], by place: (Note) -> SourcePlace) -> [Note] {
        notes.enumerated().sorted { left, right in
            let mine = key(place(left.element))
            let theirs = key(place(right.element))
            return mine == theirs ? left.offset < right.offset : mine < theirs
        }.map(\.element)
    }

    private static func key(_ place: SourcePlace) -> (Int, Int, Int) {
        switch place.spot {
        case .text(let line, let column): (line, column ?? 0, place.item ?? 0)
        case .sheet: (0, 0, 0)
        case .tableCell(let table, let row, let column): (table * 1_000_000 + row, column, place.item ?? 0)
        case .paragraph(let number): (number, 0, 0)
        }
    }
}
