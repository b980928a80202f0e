import Domain

/// How the cells of a table's body are called in a list: by their row's label, and by the header above them.
struct TablePlaces {
    let body: TableGrid
    private let rows: [TableRow]
    private let head: TableGrid

    private static let longestLabel = 60

    init(_ table: Table) {
        rows = table.body
        body = TableGrid(table.body, columnCount: table.columns.count)
        head = TableGrid(table.head, columnCount: table.columns.count)
    }

    /// "baris 3 “Jumlah peserta pelatihan”": of the texts of a row the one that is most its own.
    func row(_ row: Int) -> String {
        let labels = (0..<body.columnCount).compactMap { column -> (rows: Int, text: String)? in
            guard let placement = body.placement(row: row, column: column), placement.column == column,
                placement.cell.content.gap == nil
            else { return nil }
            let text = placement.cell.content.paragraphs.map(\.text).joined(separator: " ").trimmed
            return text.contains(where: \.isLetter) ? (placement.rows, text) : nil
        }
        let label = labels.min { ($0.rows, $1.text.count) < ($1.rows, $0.text.count) }?.text
        return "baris \(row + 1)" + (label.map { " “\(Self.cut($0))”" } ?? "")
    }

    /// The texts over a cell: of the header printed last above it, else of the table's head.
    func column(of placement: TableGrid.Placement) -> String {
        heading(over: placement) ?? "kolom \(placement.column + 1)"
    }

    /// Several columns, each without the headings it shares with the one before: "TARGET / TW I; TW II".
    static func joined(_ columns: [String]) -> String {
        var before: [Substring] = []
        return columns.map { column in
            let texts = column.split(separator: " / ")
            let shared = zip(texts.dropLast(), before).prefix { $0 == $1 }.count
            before = texts
            return texts.dropFirst(shared).joined(separator: " / ")
        }.joined(separator: "; ")
    }

    private func heading(over placement: TableGrid.Placement) -> String? {
        guard let last = rows[..<placement.row].lastIndex(where: { $0.kind == .header }) else {
            return head.heading(ofColumn: placement.column)
        }
        let first = rows[...last].lastIndex { $0.kind != .header }.map { $0 + 1 } ?? 0
        return TableGrid(Array(rows[first...last]), columnCount: body.columnCount).heading(ofColumn: placement.column)
    }

    private static func cut(_ text: String) -> String {
        text.count <= longestLabel ? text : text.prefix(longestLabel - 1).description.trimmed + "…"
    }
}
