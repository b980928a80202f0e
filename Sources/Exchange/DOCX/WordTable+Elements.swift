import Domain

extension WordTable {
    /// The table as a grid; tables that only lay out a page become lines.
    func elements(file: String, unread: inout [UnreadCell]) -> [TextElement] {
        let filled = rows.flatMap(\.cells).filter { !$0.lines.isEmpty }
        if filled.isEmpty { return [] }
        if width == 1, rows.count <= 2 || isSignature { return lines(file: file, byColumn: false) }
        if isKeyed { return lines(file: file, byColumn: false) }
        if isSignature { return lines(file: file, byColumn: true) }
        return [.grid(grid(file: file, unread: &unread))]
    }

    /// "Nama | : | Sekretaris": most rows have a colon in their second cell.
    private var isKeyed: Bool {
        let colons = rows.count { $0.cells.contains { $0.lines.first?.utf8.first == UInt8(ascii: ":") } }
        return colons * 2 > rows.count && width <= 4
    }

    /// A place to sign: few columns, and a signature in one of them or a post with its name in each.
    private var isSignature: Bool {
        guard width <= 3, rows.count <= 12 else { return false }
        var columns: [Int: [String]] = [:]
        for cell in rows.flatMap(\.cells) where !cell.lines.isEmpty {
            columns[cell.column, default: []] += cell.lines
        }
        return columns.values.contains { !SignatureReading($0).ranges.isEmpty }
            || columns.count > 1 && columns.values.allSatisfy(OpenSignature.isWhole)
    }

    private func place(_ file: String, row: Int, column: Int) -> SourcePlace {
        SourcePlace(file: file, spot: .tableCell(table: number, row: row, column: column))
    }

    private func lines(file: String, byColumn: Bool) -> [TextElement] {
        var columns: [Int: [TextElement]] = [:]
        for (index, row) in rows.enumerated() {
            let cells = row.cells.filter { !$0.isContinued && !$0.lines.isEmpty }
            guard let first = cells.first else { continue }
            if byColumn || cells.count == 1 {
                for cell in cells {
                    columns[byColumn ? cell.column : 0, default: []] += lines(
                        of: cell.lines, at: place(file, row: index + 1, column: cell.column))
                }
            } else {
                let items = Self.items(of: cells[cells.count - 1].lines)
                let text = (cells.dropLast().flatMap(\.lines) + items.prefix(1)).joined(separator: " ")
                let last = place(file, row: index + 1, column: cells[cells.count - 1].column)
                columns[0, default: []].append(
                    .line(text: text, level: nil, place: place(file, row: index + 1, column: first.column)))
                columns[0, default: []] += lines(of: items, at: last).dropFirst()
            }
        }
        return columns.keys.sorted().flatMap { columns[$0] ?? [] }
    }

    /// Lines of one cell, told apart by their order.
    private func lines(of texts: [String], at place: SourcePlace) -> [TextElement] {
        texts.enumerated().map { index, text in
            var place = place
            if texts.count > 1 { place.item = index + 1 }
            return .line(text: text, level: nil, place: place)
        }
    }

    /// The items of a list behind its label; a line without a mark goes on with the one above.
    private static func items(of lines: [String]) -> [String] {
        lines.reduce(into: []) { items, line in
            let isItem = LeadingMark(line).mark != nil
            if isItem || items.isEmpty { items.append(line) } else { items[items.count - 1] += " " + line }
        }
    }

    private func grid(file: String, unread: inout [UnreadCell]) -> Grid {
        let width = width
        let heights = heights
        let grid = rows.enumerated().map { index, row in
            var cells = (1...width).map { GridCell(text: "", place: place(file, row: index + 1, column: $0)) }
            for (number, cell) in row.cells.enumerated() where !cell.lines.isEmpty {
                let text = cell.lines.joined(separator: " ")
                if cell.isContinued {
                    unread.append(
                        UnreadCell(
                            place: cells[cell.column - 1].place, raw: text, why: Reason(.coveredByMerge)))
                    continue
                }
                cells[cell.column - 1].text = text
                cells[cell.column - 1].lines = cell.lines.count > 1 ? cell.lines : []
                cells[cell.column - 1].columnSpan = cell.span
                cells[cell.column - 1].rowSpan = heights[index][number]
            }
            return GridRow(cells: cells)
        }
        return Grid(rows: grid.filter { !$0.isBlank })
    }

    /// The rows each cell covers, by the cells below that go on with it.
    private var heights: [[Int]] {
        var result = rows.map { [Int](repeating: 1, count: $0.cells.count) }
        var open: [Int: (row: Int, cell: Int)] = [:]
        for (index, row) in rows.enumerated() {
            for (number, cell) in row.cells.enumerated() {
                if cell.isContinued, let first = open[cell.column] {
                    result[first.row][first.cell] = index - first.row + 1
                } else {
                    open[cell.column] = (index, number)
                }
            }
        }
        return result
    }
}
