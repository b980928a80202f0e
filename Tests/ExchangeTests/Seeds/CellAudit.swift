import Domain
import Foundation

@testable import Exchange

/// Looks at a table text by itself and asks of every non-empty cell where it went.
struct CellAudit {
    /// "line:field text" of cells that are neither in the dossier, nor a header or a band, nor listed.
    let unaccounted: [String]

    private struct Cell {
        var line: Int
        var field: Int
        var text: String
    }

    init(_ file: SourceFile, _ proposal: ImportProposal) {
        var known = Set((proposal.doubts.map(\.place) + proposal.unread.map(\.place)).compactMap(Self.spot))
        var texts: [Int: [String]] = [:]
        for document in proposal.dossier.documents where document.file == file.name {
            for entry in document.entries {
                let places = [entry.place] + entry.reprints.map(\.place)
                known.formUnion(places.compactMap { $0.flatMap(Self.spot) })
                note([entry.number, entry.unit, entry.code], at: entry.place, in: &texts)
                for reprint in entry.reprints { note([reprint.number], at: reprint.place, in: &texts) }
            }
            known.formUnion(document.statements.compactMap { $0.place.flatMap(Self.spot) })
            for block in document.blocks where block.kind == .tableHeader {
                note([block.text], at: block.place, in: &texts)
            }
        }
        unaccounted = Self.rows(file).flatMap { cells in
            Self.isBand(cells) ? [] : cells.filter { !known.contains("\($0.line):\($0.field)") && !isNamed($0, texts) }
        }.map { "\($0.line):\($0.field) \($0.text)" }

        func note(_ words: [String?], at place: SourcePlace?, in texts: inout [Int: [String]]) {
            guard case .text(let line, _)? = place?.spot else { return }
            texts[line, default: []] += words.compactMap { $0 }.flatMap(Self.words)
        }
        func isNamed(_ cell: Cell, _ texts: [Int: [String]]) -> Bool {
            let known = Set(texts[cell.line] ?? [])
            if known.isSuperset(of: Self.words(CellText.cleaned(Substring(cell.text)))) { return true }
            if known.contains(where: { ".\($0).".contains(".\(cell.text).") }) { return true }
            return Self.words(cell.text).allSatisfy(known.contains)
        }
    }

    private static func spot(_ place: SourcePlace) -> String? {
        if case .text(let line, let column?) = place.spot { "\(line):\(column)" } else { nil }
    }

    /// Words without the brackets and points of marks.
    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "|" || $0 == "\u{A0}" }.map {
            String($0).trimmingCharacters(in: CharacterSet(charactersIn: ".()"))
        }
    }

    /// One text in a row of its own that names a level.
    private static func isBand(_ cells: [Cell]) -> Bool {
        guard let first = cells.first, cells.allSatisfy({ $0.text == first.text }),
            case .label? = HeaderVocabulary.term(first.text)
        else { return false }
        return true
    }

    /// The non-empty cells of each table row: lines that begin with "|", and tabbed lines that stand with a wide one.
    private static func rows(_ file: SourceFile) -> [[Cell]] {
        var rows: [[Cell]] = []
        var tabbed: [(line: Int, fields: [String])] = []
        func endTabbed() {
            if tabbed.contains(where: { $0.fields.count >= 3 }) {
                rows += tabbed.map { cells($0.fields, line: $0.line) }
            }
            tabbed = []
        }
        let text = (try? TextDecoding.text(of: file, limits: .standard)) ?? ""
        let lines = text.components(separatedBy: "\n")
        for (index, line) in lines.enumerated() {
            let isPipe = line.drop { $0 == " " }.hasPrefix("|")
            if !isPipe, line.contains("\t") {
                tabbed.append((index + 1, line.components(separatedBy: "\t")))
                continue
            }
            endTabbed()
            let isRule =
                ["--", ":-", "-:"].contains { line.contains($0) } && line.trimmed.allSatisfy { "|-: ".contains($0) }
            guard isPipe, !isRule else { continue }
            let masked = line.replacingOccurrences(of: "\\|", with: "\u{1}")
            rows.append(cells(Array(masked.components(separatedBy: "|").dropFirst()), line: index + 1))
        }
        endTabbed()
        return rows
    }

    private static func cells(_ fields: [String], line: Int) -> [Cell] {
        fields.enumerated().compactMap { index, field in
            let text = field.replacingOccurrences(of: "\u{1}", with: "|").replacingOccurrences(of: "**", with: "")
                .replacingOccurrences(of: "<br>", with: " ")
                .trimmed
            return text.isEmpty ? nil : Cell(line: line, field: index + 1, text: text)
        }
    }
}
