import Documents

/// Draws a table with a frame, merged cells and wrapped columns, line by line.
struct TextTable {
    private let table: Table
    private let grid: TableGrid
    private let columns: ColumnWidths
    private let headRows: Int
    /// Wrapped text of each placement, by the grid position of its corner.
    private var texts: [Int: [[Glyph]]] = [:]
    /// First line of each row, counting the frame; the last is the line below the table.
    private var tops: [Int] = []

    /// Nil where the table can't be set in this width.
    init?(_ table: Table, width: Int) {
        let grid = TableGrid(table.fullHead + table.body, columnCount: table.columns.count)
        guard let columns = ColumnWidths(table, grid: grid, width: width) else { return nil }
        self.table = table
        self.grid = grid
        self.columns = columns
        headRows = table.fullHead.count
        var heights = [Int](repeating: 1, count: grid.rowCount)
        for placement in grid.placements {
            let text = wrapped(placement)
            texts[corner(placement)] = text
            if placement.rows == 1 { heights[placement.row] = max(heights[placement.row], text.count) }
        }
        for placement in grid.placements where placement.rows > 1 {
            let rows = placement.row..<(placement.row + placement.rows)
            let room = heights[rows].reduce(placement.rows - 1, +)
            let needed = texts[corner(placement)]?.count ?? 0
            heights[rows.upperBound - 1] += max(0, needed - room)
        }
        tops = heights.reduce(into: [1]) { $0.append(($0.last ?? 0) + $1 + 1) }
    }

    func write(to page: inout TextPage) {
        for row in 0..<grid.rowCount {
            page.line(frame(above: row))
            for line in tops[row]..<(tops[row + 1] - 1) { page.line(content(row: row, line: line)) }
        }
        page.line(frame(above: grid.rowCount))
    }

    private func corner(_ placement: TableGrid.Placement) -> Int {
        placement.row * grid.columnCount + placement.column
    }

    private func width(of placement: TableGrid.Placement) -> Int {
        let columns = placement.column..<(placement.column + placement.columns)
        return self.columns.widths[columns].reduce(0, +) + (placement.columns - 1) * (1 + 2 * self.columns.padding)
    }

    private func wrapped(_ placement: TableGrid.Placement) -> [[Glyph]] {
        let isHead = placement.kind == .header || placement.kind == .band || placement.cell.isRowHeader
        let marks = placement.cell.marks.map { "[\($0)]" }.joined()
        var paragraphs = placement.cell.content.terminalParagraphs.map(\.glyphs)
        if !marks.isEmpty {
            paragraphs = paragraphs.isEmpty ? [[Glyph](marks)] : paragraphs
            paragraphs[paragraphs.count - 1] += [Glyph](" " + marks)
        }
        let width = width(of: placement)
        return paragraphs.flatMap { TextWrap.lines($0, width: width) }.map { line in
            let inked = isHead ? line.map { Glyph($0.character, $0.ink == .plain ? .strong : $0.ink) } : line
            return aligned(inked, placement, width: width)
        }
    }

    private func aligned(_ line: [Glyph], _ placement: TableGrid.Placement, width: Int) -> [Glyph] {
        let spare = width - line.width
        switch table.alignment(of: placement) {
        case .start: return line
        case .center: return .spaces(spare / 2) + line
        case .end: return .spaces(spare) + line
        }
    }

    /// One line of a row: what each cell over it has at this height.
    private func content(row: Int, line: Int) -> [Glyph] {
        var result = [Glyph("│")]
        var column = 0
        while column < grid.columnCount {
            let span = cellLine(row: row, line: line, column: column)
            result += span.text + [Glyph("│")]
            column += span.columns
        }
        return result
    }

    private func cellLine(row: Int, line: Int, column: Int) -> (text: [Glyph], columns: Int) {
        let padding = [Glyph].spaces(columns.padding)
        guard let placement = grid.placement(row: row, column: column) else {
            return (padding + .spaces(columns.widths[column]) + padding, 1)
        }
        let lines = texts[corner(placement)] ?? []
        let index = line - tops[placement.row]
        let text = lines.indices.contains(index) ? lines[index] : []
        return (padding + text.padded(to: width(of: placement)) + padding, placement.columns)
    }

    /// The line above a row: frame, and the text of cells that go through it.
    private func frame(above row: Int) -> [Glyph] {
        var result = [Glyph(joint(row: row, column: 0))]
        var column = 0
        while column < grid.columnCount {
            if isOpen(above: row, column: column) {
                let span = cellLine(row: row, line: tops[row] - 1, column: column)
                result += span.text
                column += span.columns
            } else {
                let width = columns.widths[column] + 2 * columns.padding
                result += [Glyph](repeating: Glyph("─"), count: width)
                column += 1
            }
            result.append(Glyph(joint(row: row, column: column)))
        }
        return result
    }

    /// Whether a cell goes through the line above a row.
    private func isOpen(above row: Int, column: Int) -> Bool {
        guard row > 0, row < grid.rowCount, let cell = grid.placement(row: row, column: column) else { return false }
        return cell.row < row
    }

    /// Whether a frame line stands left of a column in a row.
    private func hasEdge(row: Int, column: Int) -> Bool {
        guard row >= 0, row < grid.rowCount else { return false }
        guard column > 0, column < grid.columnCount else { return true }
        guard let cell = grid.placement(row: row, column: column) else { return true }
        return cell.column == column
    }

    private func joint(row: Int, column: Int) -> Character {
        var box = BoxCharacter()
        if hasEdge(row: row - 1, column: column) { box.insert(.up) }
        if hasEdge(row: row, column: column) { box.insert(.down) }
        if column > 0, !isOpen(above: row, column: column - 1) { box.insert(.left) }
        if column < grid.columnCount, !isOpen(above: row, column: column) { box.insert(.right) }
        return box.character
    }
}
