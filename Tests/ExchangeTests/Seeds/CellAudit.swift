import Domain
import Foundation

/// Looks at a table text by itself and asks of every non-empty cell where it went.
struct CellAudit {
    /// "line:field text" of cells that are neither in the dossier, nor a header, nor listed.
    let unaccounted: [String]

    init(_ file: SourceFile, _ proposal: ImportProposal) {
        var known: Set<String> = []
        var texts: [Int: String] = [:]
        func add(_ place: SourcePlace?) {
            if case .text(let line, let column?)? = place?.spot { known.insert("\(line):\(column)") }
        }
        for document in proposal.dossier.documents {
            for entry in document.entries {
                add(entry.place)
                entry.reprints.forEach { add($0.place) }
                if case .text(let line, _)? = entry.place?.spot {
                    texts[line, default: ""] += " \(entry.number ?? "") \(entry.unit ?? "") \(entry.code ?? "")"
                }
                for reprint in entry.reprints {
                    if case .text(let line, _)? = reprint.place?.spot {
                        texts[line, default: ""] += " \(reprint.number ?? "")"
                    }
                }
            }
            document.statements.forEach { add($0.place) }
            for block in document.blocks where block.kind == .tableHeader {
                if case .text(let line, _)? = block.place?.spot { texts[line] = block.text }
            }
        }
        proposal.doubts.forEach { add($0.place) }
        proposal.unread.forEach { add($0.place) }
        unaccounted = Self.cells(file).filter { cell in
            if known.contains("\(cell.line):\(cell.field)") { return false }
            let words = (texts[cell.line] ?? "").split { $0 == " " || $0 == "|" }.map(String.init)
            let isNamed = cell.text.split(separator: " ").allSatisfy {
                words.contains(String($0).trimmingCharacters(in: ["."])) || words.contains(String($0))
            }
            return !isNamed && !Self.isBand(cell.text)
        }.map { "\($0.line):\($0.field) \($0.text)" }
    }

    private static func isBand(_ text: String) -> Bool { text == "SASARAN PROGRAM" || text == "KEGIATAN" }

    private static func cells(_ file: SourceFile) -> [(line: Int, field: Int, text: String)] {
        var result: [(line: Int, field: Int, text: String)] = []
        for (index, line) in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n").enumerated() {
            let isPipe = line.hasPrefix("|")
            guard isPipe || line.contains("\t"), !line.contains("--") || !isPipe else { continue }
            let fields =
                isPipe ? Array(line.components(separatedBy: "|").dropFirst()) : line.components(separatedBy: "\t")
            for (field, text) in fields.enumerated() {
                let trimmed = text.trimmingCharacters(in: .whitespaces)
                if !trimmed.isEmpty { result.append((index + 1, field + 1, trimmed)) }
            }
        }
        return result
    }
}
