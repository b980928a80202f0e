import Domain

extension WordBody {
    /// Reads the table that has just begun, and the tables in its cells after it.
    mutating func table() throws(ContainerFault) -> [WordTable] {
        tableCount += 1
        var table = WordTable(number: tableCount)
        var nested: [WordTable] = []
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if isNamed("tr") {
                if let row = try row(of: table, nested: &nested) { table.rows.append(row) }
            } else if isNamed("tblPr") || isNamed("sdtPr") {
                try scanner.skipElement()
            }
        }
        return [table] + nested
    }

    /// Reads the row that has just begun; nil where a tracked change took it away.
    private mutating func row(of table: WordTable, nested: inout [WordTable]) throws(ContainerFault) -> WordTable.Row? {
        var row = WordTable.Row(cells: [])
        var column = 1
        var isDeleted = false
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if isNamed("trPr") {
                isDeleted = try takeRowProperties(column: &column)
            } else if isNamed("tc") {
                let cell = try cell(at: column, of: table, nested: &nested)
                column += cell.span
                row.cells.append(cell)
            } else if isNamed("tblPrEx") || isNamed("sdtPr") {
                try scanner.skipElement()
            }
            guard column <= mostColumns + 1 else { throw .tooManyCells(limit: mostColumns) }
        }
        try count(cells: column - 1)
        guard isDeleted else { return row }
        let place = SourcePlace(
            file: file, spot: .tableCell(table: table.number, row: table.rows.count + 1, column: 1))
        let text = row.cells.flatMap(\.lines).joined(separator: " | ")
        doubts.append(
            Doubt(
                kind: .revision, place: place, raw: text, read: "",
                why: Reason(.deletedRow)))
        return nil
    }

    /// Columns left free before the row, and whether the row is deleted.
    private func takeRowProperties(column: inout Int) throws(ContainerFault) -> Bool {
        let outer = scanner.depth - 1
        var isDeleted = false
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("gridBefore"), let count = scanner.integer(of: "val"), (0...mostColumns).contains(count)
            {
                column += count
            } else if scanner.isNamed("del") {
                isDeleted = true
            }
        }
        return isDeleted
    }

    private mutating func cell(
        at column: Int, of table: WordTable, nested: inout [WordTable]
    ) throws(ContainerFault) -> WordTable.Cell {
        var cell = WordTable.Cell(column: column, span: 1, isContinued: false, lines: [])
        let place = SourcePlace(
            file: file, spot: .tableCell(table: table.number, row: table.rows.count + 1, column: column))
        var unfinished: [UInt8] = []
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if isNamed("tcPr") {
                try takeCellProperties(into: &cell)
            } else if isNamed("p") {
                var paragraph = try self.paragraph()
                paragraph.text = unfinished + paragraph.text
                unfinished = paragraph.joinsNext ? paragraph.text : []
                if !paragraph.joinsNext { take(paragraph, into: &cell, at: place) }
            } else if isNamed("tbl") {
                nested += try self.table()
            } else if isNamed("sdtPr") || isNamed("sdtEndPr") {
                try scanner.skipElement()
            }
        }
        return cell
    }

    /// The style of the words in a drawing's boxes.
    private static let figureText = "FigureText"

    private mutating func take(_ paragraph: WordParagraph, into cell: inout WordTable.Cell, at place: SourcePlace) {
        var lines = paragraph.lines
        if let mark = mark(of: paragraph) {
            if lines.isEmpty { lines = [mark] } else { lines[0] = mark + " " + lines[0] }
        }
        if paragraph.style == Self.figureText {
            lines = lines.map { PrintedSign.drawn($0, depth: cell.lines.isEmpty ? 0 : 1) }
        }
        cell.lines += lines + paragraph.boxes
        note(paragraph, at: place, text: lines.joined(separator: " "))
    }

    private func takeCellProperties(into cell: inout WordTable.Cell) throws(ContainerFault) {
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("gridSpan"), let span = scanner.integer(of: "val"), span > 0 {
                cell.span = min(span, mostColumns)
            } else if scanner.isNamed("vMerge") {
                cell.isContinued = scanner.text(of: "val") != "restart"
            } else if scanner.isNamed("tcPrChange") {
                try scanner.skipElement()
            }
        }
    }
}
