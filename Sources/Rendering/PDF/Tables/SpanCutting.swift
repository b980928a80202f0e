import Documents

/// Cuts merged cells at page breaks, so that each page repeats their label with "(lanjutan)".
struct SpanCutting {
    static let mark = RichText.Run(" (lanjutan)", .subdued)
    /// A label of so many lines or fewer is printed whole anew where a page break cuts it; a longer one goes on.
    private static let fewLines = 8

    let table: Int
    let grid: TableGrid
    let breaks: PageBreaks
    let fit: ColumnFit
    let text: PrintedText
    /// Where the text of a page ends, in points from its top.
    let pageEnd: Int

    /// A cell with the column it begins in.
    private struct Piece {
        let column: Int
        let cell: Cell
    }

    /// Whether a cell is repeated where a page break cuts it: it is merged over rows and says something in words. A
    /// figure printed twice would count twice.
    static func isRepeated(_ placement: TableGrid.Placement) -> Bool {
        guard placement.rows > 1, placement.cell.content.gap == nil, !placement.cell.content.isMeasured else {
            return false
        }
        return placement.cell.content.paragraphs.contains { $0.text.contains(where: \.isLetter) }
    }

    /// What the typesetter's answer calls a merged cell.
    static func label(of placement: TableGrid.Placement, in grid: TableGrid) -> Int {
        placement.row * grid.columnCount + placement.column
    }

    /// The rows with the merged cells cut.
    func rows(_ source: [TableRow]) -> [TableRow] {
        var pieces = [[Piece]](repeating: [], count: source.count)
        for placement in grid.placements {
            let cuts = Self.isRepeated(placement) || isBesideLabel(placement) ? cuts(of: placement) : []
            let edges = [placement.row] + cuts + [placement.row + placement.rows]
            for (start, end) in zip(edges, edges.dropFirst()) {
                var cell = placement.cell
                cell.rows = end - start
                cell.columns = placement.columns
                if !cuts.isEmpty { cell.content = content(of: placement, from: start, to: end) }
                pieces[start].append(Piece(column: placement.column, cell: cell))
            }
        }
        return zip(source, pieces).map { row, pieces in
            TableRow(row.kind, pieces.sorted { $0.column < $1.column }.map(\.cell))
        }
    }

    /// Whether it is a figure of the label to its left: without words, and merged over the same rows.
    private func isBesideLabel(_ placement: TableGrid.Placement) -> Bool {
        guard placement.column > 0, placement.cell.content.gap == nil,
            placement.cell.content.paragraphs.contains(where: { $0.text.contains(where: \.isNumber) }),
            let left = grid.placement(row: placement.row, column: placement.column - 1)
        else { return false }
        return left.row == placement.row && left.rows == placement.rows && Self.isRepeated(left)
    }

    /// The rows at which a merged cell is cut: those that begin a page, but none before a long text has come to its end.
    private func cuts(of placement: TableGrid.Placement) -> [Int] {
        let cuts = pageStarts(in: placement)
        guard !cuts.isEmpty, let end = end(of: placement), !isShortLabel(placement, cuts) else { return cuts }
        return cuts.filter { row in breaks.row(row, ofTable: table).map { $0.page > end.page } ?? false }
    }

    /// Whether a label is short, and some page has room for all of it.
    private func isShortLabel(_ placement: TableGrid.Placement, _ cuts: [Int]) -> Bool {
        guard fit.lines(of: placement, text: text) <= Self.fewLines else { return false }
        let width = text.width(of: label(of: placement) + " ")
        let ends = cuts.dropFirst() + [placement.row + placement.rows]
        return zip(cuts, ends).contains { width <= room(in: placement, from: $0, to: $1) }
    }

    /// The rows within a merged cell that begin a page.
    private func pageStarts(in placement: TableGrid.Placement) -> [Int] {
        guard let first = breaks.row(placement.row, ofTable: table) else { return [] }
        var page = first.page
        var cuts: [Int] = []
        for row in (placement.row + 1)..<(placement.row + placement.rows) {
            guard let place = breaks.row(row, ofTable: table), place.page != page else { continue }
            cuts.append(row)
            page = place.page
        }
        return cuts
    }

    /// As much of the label as its rows on one page have room for: a cut never makes a row higher.
    private func content(of placement: TableGrid.Placement, from start: Int, to end: Int) -> CellContent {
        let isFirst = start == placement.row
        guard Self.isRepeated(placement) else { return figure(of: placement, isFirst: isFirst) }
        if isFirst, let last = self.end(of: placement), let below = breaks.row(end, ofTable: table),
            last.page < below.page
        {
            return placement.cell.content
        }
        let label = shortened(label(of: placement), to: room(in: placement, from: start, to: end))
        return .paragraphs([RichText([.init(label)] + (isFirst ? [] : [Self.mark]))])
    }

    /// A figure is never cut; in a column too narrow for the mark it stands alone.
    private func figure(of placement: TableGrid.Placement, isFirst: Bool) -> CellContent {
        let room = fit.line(of: placement)
        guard !isFirst, text.width(of: Self.mark.text) <= room else { return placement.cell.content }
        let figure = placement.cell.content.paragraphs.map(\.text).joined(separator: " ")
        return .paragraphs([RichText([.init(figure), Self.mark])])
    }

    /// For the label in rows of one page, beside its mark.
    private func room(in placement: TableGrid.Placement, from start: Int, to end: Int) -> Int {
        let lines = max(1, height(from: start, to: end) * 100 / fit.type.lineHeight)
        let mark = start == placement.row ? 0 : text.width(of: Self.mark.text)
        return lines * fit.line(of: placement) * 5 / 6 - mark
    }

    private func label(of placement: TableGrid.Placement) -> String {
        placement.cell.content.paragraphs.map(\.text).joined(separator: " ")
    }

    private func end(of placement: TableGrid.Placement) -> PageBreaks.Place? {
        breaks.end(ofLabel: Self.label(of: placement, in: grid), ofTable: table)
    }

    private func height(from start: Int, to end: Int) -> Int {
        guard let top = breaks.row(start, ofTable: table) else { return 0 }
        guard let below = breaks.row(end, ofTable: table), below.page == top.page else { return pageEnd - top.height }
        return below.height - top.height
    }

    /// Its first words; lines are never filled to their end.
    private func shortened(_ label: String, to room: Int) -> String {
        let words = label.split(whereSeparator: \.isWhitespace)
        var taken = 0
        var width = 0
        for word in words {
            width += text.width(of: word + " ")
            guard width <= room else { break }
            taken += 1
        }
        let start = words.prefix(taken).joined(separator: " ")
        return taken == words.count ? start : taken == 0 ? "" : start + " …"
    }
}
