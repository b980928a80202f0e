import TestSupport

/// One way in which a document comes damaged: from an extraction, an editor or a transfer.
enum TextMutation: String, CaseIterable, Sendable {
    case swapCells, emptyCell, doubleCell, dropCell, insertCell, dropColumn
    case cutLine, doubleLine, swapLines, joinLines, blankLine, repeatHeader
    case flipByte, truncate, concatenate

    /// The text after the damage.
    func apply(to text: [UInt8], random: inout SplitMix64) -> [UInt8] {
        switch self {
        case .flipByte:
            var bytes = text
            guard let index = bytes.indices.randomElement(using: &random) else { return text }
            bytes[index] ^= UInt8.random(in: 1...255, using: &random)
            return bytes
        case .truncate: return Array(text.prefix(Int.random(in: 0...text.count, using: &random)))
        case .concatenate:
            let start = Int.random(in: 0...text.count, using: &random)
            return text + [UInt8(ascii: "\n")] + text[start...]
        default:
            var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
            change(&lines, random: &random)
            return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        }
    }

    private func change(_ lines: inout [[UInt8]], random: inout SplitMix64) {
        guard let line = lines.indices.randomElement(using: &random),
            let other = lines.indices.randomElement(using: &random)
        else { return }
        switch self {
        case .cutLine: lines.remove(at: line)
        case .doubleLine: lines.insert(lines[line], at: other)
        case .swapLines: lines.swapAt(line, other)
        case .joinLines: lines[line] += lines[other]
        case .blankLine: lines.insert([], at: line)
        case .repeatHeader:
            let header = lines.firstIndex { Self.separator(of: $0) != nil } ?? line
            lines.insert(lines[header], at: line)
        case .dropColumn:
            let column = Int.random(in: 0..<16, using: &random)
            for index in lines.indices { Self.edit(&lines[index]) { if column < $0.count { $0.remove(at: column) } } }
        default: changeCells(&lines, random: &random)
        }
    }

    private func changeCells(_ lines: inout [[UInt8]], random: inout SplitMix64) {
        let rows = lines.indices.filter { Self.separator(of: lines[$0]) != nil }
        guard let row = rows.randomElement(using: &random) else { return }
        let mutation = self
        Self.edit(&lines[row]) { cells in
            guard let cell = cells.indices.randomElement(using: &random),
                let other = cells.indices.randomElement(using: &random)
            else { return }
            switch mutation {
            case .swapCells: cells.swapAt(cell, other)
            case .emptyCell: cells[cell] = []
            case .doubleCell: cells.insert(cells[cell], at: other)
            case .dropCell: cells.remove(at: cell)
            default: cells.insert([], at: cell)
            }
        }
    }

    private static func edit(_ line: inout [UInt8], _ change: (inout [[UInt8]]) -> Void) {
        guard let separator = separator(of: line) else { return }
        var cells = line.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
        change(&cells)
        line = Array(cells.joined(separator: [separator]))
    }

    /// What separates the cells of a line; nil for prose.
    private static func separator(of line: [UInt8]) -> UInt8? {
        if line.first == UInt8(ascii: "|") { return UInt8(ascii: "|") }
        return line.contains(UInt8(ascii: "\t")) ? UInt8(ascii: "\t") : nil
    }
}
