import Domain

/// A row of a source: all its cells have the same.
package struct SourceRow: Hashable, Sendable {
    let file: String
    let code: String

    package init(_ place: SourcePlace) {
        self.init(file: place.file, spot: place.spot)
    }

    package init(file: String, spot: SourcePlace.Spot) {
        self.file = file
        code = spot.rowCode
    }
}

extension SourcePlace.Spot {
    /// The same for all cells of a row: "L12", "T1.2", "S7!Lembar1", "P5".
    var rowCode: String {
        switch self {
        case .text(let line, _): "L\(line)"
        case .tableCell(let table, let row, _): "T\(table).\(row)"
        case .paragraph(let number): "P\(number)"
        case .sheet(let sheet, let cell): "S\(CellName(cell)?.row ?? 0)!\(sheet)"
        }
    }
}
