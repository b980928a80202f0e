import Domain

/// The text of a document as blocks in order: titles, paragraphs, printed table headers, tables, signatures.
struct DocumentText {
    private(set) var blocks: [Block] = []
    let signatures: SignatureReading
    private var lastTable: TableID?

    /// - Parameter parts: lines whose part in the document the reader has found out.
    init(_ elements: some Sequence<TextElement>, tables: [PrintedTable], parts: PartedText = PartedText()) {
        var lines: [String] = []
        for case .line(let text, _, _) in elements { lines.append(text) }
        signatures = SignatureReading(lines)
        let signed = Set(signatures.ranges.flatMap { $0 })
        var line = 0
        var table = -1
        for element in elements {
            switch element {
            case .line(let text, let level, let place):
                if let known = parts.blocks(at: place) {
                    blocks += known
                } else {
                    append(text, level: level, place: place, isSignature: signed.contains(line))
                }
                line += 1
            case .grid(let grid):
                append(grid, tables: tables, table: &table)
            }
        }
    }

    private mutating func append(_ text: String, level: Int?, place: SourcePlace, isSignature: Bool) {
        if isSignature {
            if let last = blocks.last, last.kind == .signature, isNext(place, after: last.place) {
                blocks[blocks.count - 1].text += "\n" + text
                return
            }
            blocks.append(Block(kind: .signature, text: text, place: place))
        } else if PageFurniture.isFurniture(text), !TitleWords.isTitle(text), DocumentHead.year(text) == nil {
            blocks.append(Block(kind: .paragraph, text: text, place: place))
        } else {
            let isHeading = level != nil || TitleWords.isTitle(text) || (text.count <= 120 && text.uppercased() == text)
            blocks.append(
                Block(
                    kind: isHeading ? .heading : .paragraph, level: isHeading ? level ?? 1 : nil, text: text,
                    place: place))
        }
    }

    /// A signature goes on over the blank lines left for the signature itself.
    private func isNext(_ place: SourcePlace, after last: SourcePlace?) -> Bool {
        switch (place.spot, last?.spot) {
        case (.text(let line, _), .text(let begun, _)?): return line - begun <= 16
        case (.paragraph(let number), .paragraph(let begun)?): return number - begun <= 16
        case (.sheet(let sheet, let cell), .sheet(let first, let begun)?):
            guard sheet == first, let row = CellName(cell)?.row, let start = CellName(begun)?.row
            else { return false }
            return row - start <= 16
        default: return false
        }
    }

    private mutating func append(_ grid: Grid, tables: [PrintedTable], table: inout Int) {
        guard let first = grid.rows.first?.cells.first?.place else { return }
        if table + 1 < tables.count, let next = tables[table + 1].place, begins(next, in: grid) { table += 1 }
        let id = tables.indices.contains(table) ? tables[table].id : nil
        var isAfterHeader = false
        for row in grid.rows {
            let kind = HeaderRows.kind(of: row, afterHeader: isAfterHeader)
            isAfterHeader = kind == .header || kind == .numbers
            guard isAfterHeader else { continue }
            let text = row.filled.map(\.cell.text).joined(separator: " | ")
            blocks.append(
                Block(
                    kind: .tableHeader, number: kind == .numbers ? "number-row" : nil, text: text, table: id,
                    place: row.cells.first?.place))
        }
        if lastTable != id || id == nil {
            lastTable = id
            let caption = tables.indices.contains(table) ? tables[table].caption ?? "" : ""
            blocks.append(Block(kind: .table, text: caption, table: id, place: first))
        }
    }

    private func begins(_ place: SourcePlace, in grid: Grid) -> Bool {
        grid.rows.contains { $0.cells.first?.place == place }
    }
}
