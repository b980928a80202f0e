import Domain

/// The tables of a file as its readers see them.
package enum SourceTables {
    /// More cells are left out, from the end: nobody looks through them beside a page.
    private static let cellLimit = 400_000

    /// None of a file that can't be read, or has no tables of its own, as a dossier file.
    package static func all(of file: SourceFile, limits: ReadingLimits = .standard) -> [SourceTable] {
        guard !DossierFileReader.recognises(file),
            let documents = try? ScannedDocument.documents(of: file, limits: limits)
        else { return [] }
        var tables: [SourceTable] = []
        var caption: String?
        var count = 0
        for element in documents.flatMap(\.elements) {
            switch element {
            case .line(let text, _, _): caption = text
            case .grid(let grid):
                count += grid.rows.reduce(0) { $0 + $1.cells.count }
                guard count <= cellLimit else { return tables }
                let rows = grid.rows.map { row in
                    row.cells.map { SourceTable.Cell(text: $0.text, spot: $0.place.spot) }
                }
                tables.append(SourceTable(file: file.name, caption: caption, rows: rows))
                caption = nil
            }
        }
        return tables
    }
}
