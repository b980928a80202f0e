import Domain

/// The tables of a draft's files beside what was read of each row.
package struct ImportSource: Sendable {
    /// Where a row stands among the tables, both counted from 0.
    package struct Position: Hashable, Comparable, Sendable {
        package let table: Int
        package let row: Int

        package static func < (left: Position, right: Position) -> Bool {
            (left.table, left.row) < (right.table, right.row)
        }
    }

    /// One thing read from a row: a figure of an entry, or the entry itself.
    package struct Reading: Hashable, Sendable {
        package let name: String
        /// Nil for the entry's name.
        package let figure: FigureAddress?
        package let text: String
    }

    package let tables: [SourceTable]
    private let positions: [SourceRow: Position]
    private let readings: [SourceRow: [Reading]]
    private let notes: [SourcePlace: ImportNote]
    private let noted: [Int: Int]

    init(_ draft: ImportDraft, _ notes: [ImportNote]) {
        tables = draft.tables
        var positions: [SourceRow: Position] = [:]
        for (table, source) in tables.enumerated() {
            for (row, cells) in source.rows.enumerated() {
                for cell in cells {
                    let key = SourceRow(file: source.file, spot: cell.spot)
                    if positions[key] == nil { positions[key] = Position(table: table, row: row) }
                }
            }
        }
        self.positions = positions
        readings = Self.readings(of: draft.settled.dossier)
        // The one still open shows where several are about a cell.
        self.notes = Dictionary(notes.map { ($0.place.wholeCell, $0) }) { $0.settlement == nil ? $0 : $1 }
        let tablesOfNotes = notes.compactMap { positions[SourceRow($0.place)]?.table }
        noted = Dictionary(tablesOfNotes.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Where the row of a place is; nil where it lies in no table.
    package func position(of place: SourcePlace) -> Position? { positions[SourceRow(place)] }

    /// What is to be settled, or was, of a cell.
    package func note(at cell: SourceTable.Cell, of table: SourceTable) -> ImportNote? {
        notes[SourcePlace(file: table.file, spot: cell.spot)]
    }

    /// What was read from a row.
    package func readings(of row: [SourceTable.Cell], in table: SourceTable) -> [Reading] {
        row.first.flatMap { readings[SourceRow(file: table.file, spot: $0.spot)] } ?? []
    }

    /// How many notes are about cells of a table.
    package func noteCount(of table: Int) -> Int { noted[table] ?? 0 }

    private static func readings(of dossier: Dossier) -> [SourceRow: [Reading]] {
        var readings: [SourceRow: [Reading]] = [:]
        for document in dossier.documents {
            let names = Dictionary(document.entries.map { ($0.id, $0.printedName) }) { first, _ in first }
            for entry in document.entries {
                guard let place = entry.place else { continue }
                let reading = Reading(name: entry.printedName, figure: nil, text: entry.unit ?? "")
                readings[SourceRow(place), default: []].append(reading)
            }
            for statement in document.statements {
                guard let place = statement.place, !statement.value.raw.trimmed.isEmpty else { continue }
                readings[SourceRow(place), default: []].append(
                    Reading(
                        name: names[statement.entry] ?? "", figure: FigureAddress(of: statement),
                        text: statement.value.raw))
            }
        }
        return readings
    }
}
