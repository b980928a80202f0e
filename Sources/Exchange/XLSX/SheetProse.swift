import Domain

/// Rows of a sheet outside its tables as lines of text: titles above, signatures below.
struct SheetProse {
    private(set) var lines: [(text: String, cell: CellName)] = []
    /// Numbers without a word beside them: somebody's working notes.
    private(set) var strays: [(text: String, cell: CellName)] = []

    init(_ rows: [WorksheetRow]) {
        let regions = Self.regions(rows)
        var region = regions.startIndex
        var sides: [Int: [(text: String, cell: CellName)]] = [:]
        for (index, row) in rows.enumerated() {
            while region < regions.endIndex, regions[region].upperBound <= index {
                close(&sides)
                region += 1
            }
            guard row.cells.contains(where: { $0.content != .number }) else {
                strays += row.cells.map { ($0.text, CellName(row: row.number, column: $0.column)) }
                continue
            }
            if region < regions.endIndex, regions[region].contains(index), !Self.isKeyed(row) {
                for group in Self.groups(row) {
                    guard let first = group.first else { continue }
                    let name = CellName(row: row.number, column: first.column)
                    sides[first.column, default: []].append((group.map(\.text).joined(separator: " "), name))
                }
            } else if let first = row.cells.first {
                let text = row.cells.map(\.text).joined(separator: " ")
                lines.append((text, CellName(row: row.number, column: first.column)))
            }
        }
        close(&sides)
    }

    /// What stands side by side is read from top to bottom, the left side first.
    private mutating func close(_ sides: inout [Int: [(text: String, cell: CellName)]]) {
        for column in sides.keys.sorted() { lines += sides[column] ?? [] }
        sides = [:]
    }

    /// Rows that are set side by side: from the first with two sides to the last, with the rows of one side right
    /// beside them. A signature needs no more empty rows than these.
    private static func regions(_ rows: [WorksheetRow]) -> [Range<Int>] {
        var runs: [[Int]] = []
        for index in rows.indices where hasTwoSides(rows[index]) {
            if let last = runs.last?.last, rows[index].number - rows[last].number <= mostRoom {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
        return runs.filter { $0.count >= 2 }.map { run in
            let left = rows[run[0]].cells.first?.column ?? 0
            var first = run[0]
            while first > 0, follows(rows[first], rows[first - 1]),
                rows[first - 1].cells.allSatisfy({ $0.column > left })
            { first -= 1 }
            var last = run[run.count - 1]
            while last + 1 < rows.count, follows(rows[last + 1], rows[last]) { last += 1 }
            return first..<(last + 1)
        }
    }

    private static let mostRoom = 10

    private static func follows(_ row: WorksheetRow, _ above: WorksheetRow) -> Bool { row.number - above.number == 1 }

    /// "Perangkat Daerah | : | Dinas Sosial".
    private static func isKeyed(_ row: WorksheetRow) -> Bool {
        row.cells.contains { $0.text.utf8.first == UInt8(ascii: ":") || $0.text.utf8.last == UInt8(ascii: ":") }
    }

    private static func hasTwoSides(_ row: WorksheetRow) -> Bool { !isKeyed(row) && groups(row).count == 2 }

    /// Cells right beside each other go together: "Sukamaju," and its date.
    private static func groups(_ row: WorksheetRow) -> [[SheetCell]] {
        row.cells.reduce(into: []) { groups, cell in
            if let last = groups.last?.last, cell.column - last.column == 1 {
                groups[groups.count - 1].append(cell)
            } else {
                groups.append([cell])
            }
        }
    }

    /// Whether a text stands below tables: place and date, an office, a number of a civil servant.
    static func isClosing(_ text: String) -> Bool {
        SignatureLine.isNIP(text) || SignatureLine.isRoomForName(text) || PlaceAndDate.isDate(text)
            || SignatureLine.isTitle(text) || text.lowercased().hasPrefix("mengetahui")
    }
}
