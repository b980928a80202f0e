import Documents

/// About how many lines of text each row of a table needs: for formats that don't find out by themselves.
struct RowHeights {
    /// Bold type is wider, in percent.
    private static let bold = 108

    /// Lines, from 1.
    let lines: [Int]

    /// - Parameters:
    ///   - widths: of the columns.
    ///   - em: the size of the type in the unit of the widths.
    ///   - padding: what each cell needs beside its text.
    init(_ grid: TableGrid, widths: [Int], em: Int, padding: Int) {
        var lines = [Int](repeating: 1, count: grid.rowCount)
        var tall: [(rows: Range<Int>, lines: Int)] = []
        for placement in grid.placements {
            let width = widths[placement.column..<(placement.column + placement.columns)].reduce(0, +) - padding
            let size = placement.kind == .body ? em : em * Self.bold / 100
            let needed = placement.cell.content.paragraphs.reduce(0) {
                $0 + Self.lines($1.text, width: width, em: size)
            }
            if placement.rows == 1 {
                lines[placement.row] = max(lines[placement.row], needed)
            } else {
                tall.append((placement.row..<(placement.row + placement.rows), needed))
            }
        }
        for (rows, needed) in tall {
            let missing = needed - lines[rows].reduce(0, +)
            guard missing > 0 else { continue }
            for (index, row) in rows.enumerated() {
                lines[row] += missing * (index + 1) / rows.count - missing * index / rows.count
            }
        }
        self.lines = lines
    }

    /// The lines a text takes: words are kept whole where they fit.
    static func lines(_ text: String, width: Int, em: Int) -> Int {
        let room = max(1, width) * 1000 / max(1, em)
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) { sum, line in
            sum + lines(ofOne: line, room: room)
        }
    }

    private static func lines(ofOne line: Substring, room: Int) -> Int {
        var count = 1
        var used = 0
        let space = TypeWidth.width(of: " ")
        for word in line.split(separator: " ") {
            let width = word.unicodeScalars.reduce(0) { $0 + TypeWidth.width(of: $1) }
            if used > 0, used + space + width > room {
                count += 1
                used = 0
            }
            used += (used > 0 ? space : 0) + width
            if used > room {
                count += (used - 1) / room
                used = (used - 1) % room + 1
            }
        }
        return count
    }
}
