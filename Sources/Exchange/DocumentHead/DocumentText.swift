import Domain

/// The text of a document as blocks in order: titles, paragraphs, printed table headers, tables, signatures.
struct DocumentText {
    private(set) var blocks: [Block] = []
    let signatures: SignatureReading
    private var lastTable: TableID?
    /// Which of the signature blocks was met last.
    private var lastSignature: Int?

    /// - Parameter parts: lines whose part in the document the reader has found out.
    init(_ elements: some Sequence<TextElement>, tables: [PrintedTable], parts: PartedText = PartedText()) {
        signatures = SignatureReading(of: elements)
        var signed: [Int: Int] = [:]
        for (ordinal, range) in signatures.ranges.enumerated() {
            for line in range { signed[line] = ordinal }
        }
        var line = 0
        var table = -1
        for element in elements {
            switch element {
            case .line(let text, let level, let place):
                if let known = parts.blocks(at: place) {
                    blocks += known
                } else {
                    append(text, level: level, place: place, signature: signed[line])
                }
                line += 1
            case .grid(let grid):
                append(grid, tables: tables, table: &table)
            }
        }
    }

    private mutating func append(_ text: String, level: Int?, place: SourcePlace, signature: Int?) {
        if let signature {
            defer { lastSignature = signature }
            if blocks.last?.kind == .signature, lastSignature == signature {
                // Room says nothing.
                if SignatureLine.isRoomForNumber(text) { return }
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
