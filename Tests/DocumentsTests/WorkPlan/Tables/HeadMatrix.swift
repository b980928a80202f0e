@testable import Documents

/// The head of a table as data: a line for each row, each cell with its spans where it has any: "Rencana [3×1]".
struct HeadMatrix {
    let rows: [[String]]
    /// The printed numbers of the columns.
    let numbers: [String?]

    init(_ table: Table) {
        rows = table.head.map { row in
            row.cells.map { cell in
                let text = cell.content.paragraphs.map(\.text).joined(separator: " ")
                return cell.columns == 1 && cell.rows == 1 ? text : "\(text) [\(cell.columns)×\(cell.rows)]"
            }
        }
        numbers = table.numberRow
    }

    /// The spans alone.
    var spans: [[String]] {
        rows.map { $0.map { text in text.hasSuffix("]") ? String(text.split(separator: "[").last ?? "") : "1×1]" } }
    }
}
