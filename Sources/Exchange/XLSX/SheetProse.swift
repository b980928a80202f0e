import Domain

/// Rows of a sheet outside its tables as lines of text: titles above, signatures below.
struct SheetProse {
    private(set) var lines: [(text: String, cell: CellName)] = []
    /// Numbers without a word beside them: somebody's working notes.
    private(set) var strays: [(text: String, cell: CellName)] = []

    init(_ rows: [WorksheetRow]) {
        let isSideBySide = rows.count { Self.hasTwoSides($0) } >= 2
        var sides: [Int: [(text: String, cell: CellName)]] = [:]
        for row in rows {
            guard row.cells.contains(where: { $0.content != .number }) else {
                strays += row.cells.map { ($0.text, CellName(row: row.number, column: $0.column)) }
                continue
            }
            if isSideBySide, !Self.isKeyed(row) {
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
        for column in sides.keys.sorted() { lines += sides[column] ?? [] }
    }

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
        SignatureReading.isNIP(text) || SignatureReading.isRoomForName(text) || SignatureReading.isDate(text)
            || SignatureReading.isTitle(text) || text.lowercased().hasPrefix("mengetahui")
    }
}
