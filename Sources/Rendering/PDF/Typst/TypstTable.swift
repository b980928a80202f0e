import Documents

/// Writes one table: its widths, its header, its rows.
struct TypstTable {
    private let table: Table
    private let index: Int
    private let text: PrintedText
    private let isProbe: Bool
    private let fit: ColumnFit
    private let head: TableGrid
    private let body: TableGrid
    private let rows: [TableRow]
    private let signatures: [SignatureBlock]?
    private let kept: KeptRows

    /// - Parameter signatures: kept on one page with the last row.
    init(_ table: Table, index: Int, shape: PageShape, input: TypstInput, signatures: [SignatureBlock]?) {
        let text = input.text
        let head = TableGrid(table.head, columnCount: table.columns.count)
        let uncut = TableGrid(table.body, columnCount: table.columns.count)
        let fit = ColumnFit(table, head: head, body: uncut, width: shape.textWidth, text: text)
        var rows = table.body
        if let breaks = input.breaks, uncut.placements.contains(where: SpanCutting.isRepeated) {
            let cutting = SpanCutting(
                table: index, grid: uncut, breaks: breaks, fit: fit, text: text, pageEnd: shape.textEnd / 100)
            rows = cutting.rows(table.body)
        }
        self.table = table
        self.index = index
        self.text = text
        self.fit = fit
        self.head = head
        self.rows = rows
        self.signatures = signatures
        body = input.breaks == nil ? uncut : TableGrid(rows, columnCount: table.columns.count)
        isProbe = input.isProbe
        kept = KeptRows(
            table, grids: .init(head: head, uncut: uncut, body: body), rows: rows,
            measure: TableMeasure(fit: fit, text: text, page: shape),
            signatures: signatures ?? [], holdsHeadings: input.holdsHeadings)
    }

    func write(_ json: inout JSONText) {
        json.field("index", index)
        caption(&json)
        json.field("size", fit.type.size)
        json.field("inset", fit.type.inset)
        json.array("widths") { json in for width in fit.widths { json.number(width) } }
        json.array("align") { json in for column in table.columns { json.string("\(column.alignment)") } }
        json.array("head") { json in
            for row in table.head.indices { write(row, of: head, kind: .header, isHead: true, &json) }
        }
        if kept.isHeadTall { json.field("tallhead", true) }
        // Where another header stands below it, this one would say what isn't so.
        if kept.headings.values.contains(where: \.isRepeated) { json.field("once", true) }
        json.array("numbers") { json in
            for cell in table.numberCells { write(number: cell, &json) }
        }
        json.array("body") { json in
            for row in rows.indices {
                json.newLine()
                write(row, of: body, kind: rows[row].kind, isHead: false, &json)
            }
        }
        json.array("notes") { json in for note in table.notes { json.string(text.printable(note)) } }
        json.field("tied", kept.tied)
        if kept.isTailTall { json.field("talltail", true) }
        guard let signatures else { return }
        json.key("signatures")
        TypstSignatures(text: text).write(signatures, &json)
    }

    /// A number, or one with the columns it goes over.
    private func write(number cell: Cell, _ json: inout JSONText) {
        let number = cell.content.paragraphs.map(\.text).joined()
        guard cell.columns > 1 else { return json.string(number) }
        json.object { json in
            json.field("text", number)
            json.field("columns", cell.columns)
        }
    }

    private func caption(_ json: inout JSONText) {
        json.array("caption") { json in
            for line in table.captionLines { json.string(text.printable(line)) }
        }
        json.field("official", table.titleLines != nil)
        json.field("numbered", table.number != nil)
    }

    /// A row of plain cells is a list; any other names its kind.
    private func write(
        _ row: Int, of grid: TableGrid, kind: TableRow.Kind, isHead: Bool, _ json: inout JSONText
    ) {
        let heading = isHead ? nil : kept.headings[row]
        guard kind != .body || heading != nil else {
            return json.array { cells(row, of: grid, isHead: isHead, isBold: false, &$0) }
        }
        json.object { json in
            json.field("kind", "\(kind)")
            if let heading {
                json.field("heading", heading.number)
                if heading.level > 2 { json.field("level", heading.level) }
                if heading.isRepeated { json.field("repeated", true) }
            }
            json.array("cells") { cells(row, of: grid, isHead: isHead, isBold: kind != .body, &$0) }
        }
    }

    /// The cells that begin in a row, and an empty one wherever the row leaves the grid open.
    private func cells(_ row: Int, of grid: TableGrid, isHead: Bool, isBold: Bool, _ json: inout JSONText) {
        for column in 0..<grid.columnCount {
            guard let placement = grid.placement(row: row, column: column) else {
                writeEmpty(isTall: isTall(row, isHead: isHead), &json)
                continue
            }
            guard placement.row == row, placement.column == column else { continue }
            write(placement, isHead: isHead, isBold: isBold, &json)
        }
    }

    private func writeEmpty(isTall: Bool, _ json: inout JSONText) {
        guard isTall else { return json.string("") }
        json.object { json in
            json.array("text") { $0.string("") }
            json.field("tall", true)
        }
    }

    private func write(_ placement: TableGrid.Placement, isHead: Bool, isBold: Bool, _ json: inout JSONText) {
        let cell = placement.cell
        let line = fit.line(of: placement)
        let paragraphs = cell.content.paragraphs
        let isTall = placement.rows == 1 && isTall(placement.row, isHead: isHead)
        let alignment = alignment(of: placement)
        if let plain = plainText(of: placement, isBold: isBold, alignment), !isTall {
            return json.string(text.breakable(text.printable(plain), width: line))
        }
        json.object { json in
            json.array("text") { json in
                for paragraph in paragraphs { text.write(paragraph, &json, width: line, isBold: isBold) }
            }
            if placement.columns > 1 { json.field("columns", placement.columns) }
            if placement.rows > 1 { json.field("rows", placement.rows) }
            if let alignment { json.field("align", alignment) }
            if cell.content.gap != nil { json.field("hole", true) }
            if cell.content.isBlankHole { json.field("blank", true) }
            if isTall { json.field("tall", true) }
            if !isHead, kept.isShort(placement) { json.field("whole", true) }
            if !cell.marks.isEmpty {
                json.field("marks", text.printable(cell.marks.joined(separator: ", ")))
            }
            if isProbe, !isHead, SpanCutting.isRepeated(placement) {
                json.field("label", SpanCutting.label(of: placement, in: body))
            }
        }
    }

    /// Whether a row may be split between pages; all its cells must allow it.
    private func isTall(_ row: Int, isHead: Bool) -> Bool { isHead ? kept.isHeadTall : kept.isTall(row) }

    /// The text of a cell that has nothing else to say.
    private func plainText(of placement: TableGrid.Placement, isBold: Bool, _ alignment: String?) -> String? {
        let cell = placement.cell
        guard placement.rows == 1, placement.columns == 1, !isBold, alignment == nil, cell.marks.isEmpty,
            cell.content.gap == nil
        else { return nil }
        let paragraphs = cell.content.paragraphs
        guard let only = paragraphs.first else { return "" }
        return paragraphs.count == 1 && only.runs.allSatisfy { $0.emphasis == .plain } ? only.text : nil
    }

    /// Other than its column's.
    private func alignment(of placement: TableGrid.Placement) -> String? {
        let alignment = table.alignment(of: placement)
        let isUsual = placement.kind != .header && alignment == table.columns[placement.column].alignment
        return isUsual ? nil : "\(alignment)"
    }
}
