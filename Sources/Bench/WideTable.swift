import Documents
import Domain

/// Generates a document of one wide table with merged cells, as large action plans are: sixteen columns, landscape.
enum WideTable {
    private static let columns = 16
    /// Rows that an objective spans, and those of its sub-activities.
    private static let objectiveRows = 12
    private static let activityRows = 3

    static func document(rows: Int) -> Document {
        let table = Table(
            columns: (0..<columns).map { Table.Column(weight: $0 < 4 ? 4 : 1, alignment: $0 < 4 ? .start : .center) },
            head: head, numberRow: (1...columns).map(String.init), body: body(rows: rows))
        return Document(
            id: DocumentDefinitionID("bangku-uji"), title: "Rencana Aksi", titleLines: ["RENCANA AKSI", "TAHUN 2024"],
            sections: [Section(orientation: .landscape, content: [.table(table)])])
    }

    private static let head = [
        TableRow(
            .header,
            ["SASARAN", "PROGRAM", "KEGIATAN", "INDIKATOR"].map { Cell($0, rows: 2) } + [Cell("TARGET", columns: 12)]),
        TableRow(.header, (1...12).map { Cell("B\($0)") }),
    ]

    private static func body(rows: Int) -> [TableRow] {
        var draw = Draw(seed: 7)
        return (0..<rows).map { row in
            var cells: [Cell] = []
            if row.isMultiple(of: objectiveRows) {
                cells.append(Cell("Meningkatnya kompetensi aparatur ke-\(row)", rows: min(objectiveRows, rows - row)))
                cells.append(Cell("Program Kepegawaian Daerah \(row)", rows: min(objectiveRows, rows - row)))
            }
            if row.isMultiple(of: activityRows) {
                cells.append(
                    Cell("Penyelenggaraan pendidikan dan pelatihan \(row)", rows: min(activityRows, rows - row)))
            }
            cells.append(Cell("Jumlah peserta yang lulus pada tahap \(row)"))
            return TableRow(cells + (0..<12).map { _ in Cell("\(draw.below(2_000))") })
        }
    }
}
