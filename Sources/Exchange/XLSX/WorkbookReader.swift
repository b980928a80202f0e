import Domain

/// Reads a workbook into documents: visible sheets of one kind together, hidden ones listed.
struct WorkbookReader {
    private let workbook: Workbook
    private let file: String
    private let limits: ReadingLimits

    /// So many rows of a sheet hold its titles.
    private static let titleRows = 80

    init(_ archive: ZipArchive, main: String, file: String, limits: ReadingLimits) throws(ContainerFault) {
        workbook = try Workbook(archive, main: main)
        self.file = file
        self.limits = limits
    }

    /// The lines outside the tables, from the first rows of each sheet.
    func prose() throws(ContainerFault) -> [TextElement] {
        var lines: [TextElement] = []
        for sheet in workbook.sheets where !sheet.isHidden && lines.count < DocumentHead.reach {
            let content = try workbook.content(of: sheet, limits: limits, mostRows: Self.titleRows)
            lines += try SheetLayout(content, file: file, limits: limits).elements.filter { !$0.isGrid }
        }
        return lines
    }

    /// The documents of the workbook, at least one.
    func documents() throws(ContainerFault) -> [ScannedDocument] {
        var parts: [SheetPart] = []
        var unread: [UnreadCell] = []
        var hasDrawing = false
        for sheet in workbook.sheets {
            let content = try workbook.content(of: sheet, limits: limits)
            hasDrawing = hasDrawing || content.hasDrawing
            if sheet.isHidden {
                unread += listed(content)
            } else {
                parts.append(SheetPart(try SheetLayout(content, file: file, limits: limits)))
            }
        }
        guard parts.contains(where: \.hasTable) else { throw hasDrawing ? .onlyDrawings : .noTables }
        let joined = SheetPart.joined(parts)
        return joined.enumerated().map { index, part in
            ScannedDocument(
                file: file, elements: part.elements, doubts: part.doubts,
                unread: part.unread + (index == 0 ? unread : []), formulas: part.formulas,
                completing: index == 0 ? nil : DocumentHead(joined[0].elements))
        }
    }

    /// The filled cells of all its sheets.
    func cellCount() throws(ContainerFault) -> Int {
        var count = 0
        for sheet in workbook.sheets {
            count += try workbook.content(of: sheet, limits: limits).rows.reduce(0) { $0 + $1.cells.count }
        }
        return count
    }

    private func listed(_ content: SheetContent) -> [UnreadCell] {
        content.rows.flatMap { row in
            row.cells.map { cell in
                let name = CellName(row: row.number, column: cell.column).text
                return UnreadCell(
                    place: SourcePlace(file: file, spot: .sheet(content.name, cell: name)), raw: cell.text,
                    why: Reason(.hiddenSheet, content.name))
            }
        }
    }
}
