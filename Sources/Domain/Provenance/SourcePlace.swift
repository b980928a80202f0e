/// Where in a source file a value stands. Everything is counted from 1.
package struct SourcePlace: Hashable, Sendable {
    package enum Spot: Hashable, Sendable {
        /// A line of a text and, in a table, the field on it.
        case text(line: Int, column: Int?)
        /// A cell of a workbook: sheet name and "B7".
        case sheet(String, cell: String)
        /// A cell of a Word table; the column is the grid column, spans counted.
        case tableCell(table: Int, row: Int, column: Int)
        /// A paragraph of a Word text.
        case paragraph(Int)
    }

    package var file: String
    package var spot: Spot
    /// Where one cell holds several values, which of them.
    package var item: Int?

    package init(file: String, spot: Spot, item: Int? = nil) {
        self.file = file
        self.spot = spot
        self.item = item
    }

    package init(file: String, line: Int, column: Int? = nil, item: Int? = nil) {
        self.init(file: file, spot: .text(line: line, column: column), item: item)
    }

    /// For people: "baris 12, kolom 3", "Lembar1!B7".
    package var title: Localized {
        guard let item else { return spot.title }
        return spot.title + Localized(id: ", butir \(item)", en: ", item \(item)")
    }

    /// The same cell, whichever of its values is meant.
    package var wholeCell: SourcePlace { SourcePlace(file: file, spot: spot) }
}

extension SourcePlace.Spot {
    fileprivate var title: Localized {
        switch self {
        case .text(let line, let column?):
            .init(id: "baris \(line), kolom \(column)", en: "line \(line), column \(column)")
        case .text(let line, nil): .init(id: "baris \(line)", en: "line \(line)")
        case .sheet(let sheet, let cell): .init(both: "\(sheet)!\(cell)")
        case .tableCell(let table, let row, let column):
            .init(
                id: "tabel \(table), baris \(row), kolom \(column)", en: "table \(table), row \(row), column \(column)")
        case .paragraph(let number): .init(id: "paragraf \(number)", en: "paragraph \(number)")
        }
    }
}
