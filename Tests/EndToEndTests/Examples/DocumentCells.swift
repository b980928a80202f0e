import Domain
import Rendering

/// The cells of an example's document by line and field, read without the reader.
struct DocumentCells {
    private let lines: [[String]]

    init(_ example: Example) throws {
        let text = String(decoding: try example.file(example.document).bytes, as: UTF8.self)
        let isMarkdown = example.print.form == .markdown
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let cells = isMarkdown ? line.dropFirst().dropLast() : line
            return cells.split(separator: isMarkdown ? "|" : "\t", omittingEmptySubsequences: false).map { field in
                isMarkdown ? String(field).trimmed : String(field)
            }
        }
    }

    /// What stands at a place; nil where there is no such cell.
    func text(at place: SourcePlace?) -> String? {
        guard case .text(let line, let column?)? = place?.spot, lines.indices.contains(line - 1),
            lines[line - 1].indices.contains(column - 1)
        else { return nil }
        return lines[line - 1][column - 1]
    }
}
