/// A workbook taken from its container: its sheets by name, and what they share.
struct Workbook {
    struct Sheet: Hashable, Sendable {
        var name: String
        var part: String
        var isHidden: Bool
    }

    let archive: ZipArchive
    private(set) var sheets: [Sheet] = []
    private(set) var is1904 = false
    private(set) var strings: [SheetText] = []
    private(set) var styles = SheetStyles()

    /// - Parameter main: the part of the workbook.
    init(_ archive: ZipArchive, main: String) throws(ContainerFault) {
        self.archive = archive
        let relations = try PackageRelations.of(main, in: archive)
        let scanner = XMLScanner(try archive.open(main), part: main)
        while true {
            let event = try scanner.next()
            if event == .endOfDocument { break }
            guard event == .start else { continue }
            if scanner.isNamed("workbookPr") {
                is1904 = scanner.flag("date1904")
            } else if scanner.isNamed("sheet"), let name = scanner.text(of: "name"), let id = scanner.text(of: "id"),
                let relation = relations.relations.first(where: { $0.id == id }), relation.kind == "worksheet"
            {
                let state = scanner.text(of: "state") ?? "visible"
                sheets.append(Sheet(name: name, part: relation.target, isHidden: state != "visible"))
            }
        }
        if let part = relations.first("sharedStrings")?.target, archive.contains(part) {
            strings = try SharedStrings.read(XMLScanner(try archive.open(part), part: part))
        }
        if let part = relations.first("styles")?.target, archive.contains(part) {
            styles = try SheetStyles(XMLScanner(try archive.open(part), part: part))
        }
    }

    /// What stands on a sheet, up to a row.
    func content(
        of sheet: Sheet, limits: ReadingLimits, mostRows: Int = .max
    ) throws(ContainerFault) -> SheetContent {
        let scanner = XMLScanner(try archive.open(sheet.part), part: sheet.part)
        var reader = SheetReader(scanner, workbook: self, name: sheet.name, limits: limits)
        try reader.read(mostRows: mostRows)
        var content = reader.content
        content.differences = FormulaReview.review(&content, workbook: self)
        return content
    }
}
