import Domain

/// Source places in reading order; findings without one come last.
struct PlaceOrder: Comparable {
    private let file: String
    private let group: String
    private let row: Int
    private let column: Int

    init(_ place: SourcePlace?) {
        file = place?.file ?? "\u{10FFFF}"
        switch place?.spot {
        case .text(let line, let field): (group, row, column) = ("", line, field ?? 0)
        case .sheet(let sheet, let cell):
            let letters = cell.prefix { $0.isLetter }
            let ordinal = letters.utf8.reduce(0) { ($0 * 26 + Int($1) - 64) % 1_000_000 }
            (group, row, column) = (sheet, Int(cell.dropFirst(letters.count)) ?? 0, ordinal)
        case .tableCell(let table, let line, let field): (group, row, column) = ("", table * 100_000 + line, field)
        case .paragraph(let number): (group, row, column) = ("", number, 0)
        case nil: (group, row, column) = ("", 0, 0)
        }
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.file, left.group, left.row, left.column) < (right.file, right.group, right.row, right.column)
    }
}
