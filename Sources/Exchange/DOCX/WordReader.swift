import Domain

/// Reads a Word file into a document: its paragraphs and tables in order.
struct WordReader {
    private let archive: ZipArchive
    private let main: String
    private let file: String
    private let limits: ReadingLimits
    private let styles: WordStyles
    private let numbering: WordNumbering

    /// - Parameter main: the part of the text.
    init(_ archive: ZipArchive, main: String, file: String, limits: ReadingLimits) throws(ContainerFault) {
        self.archive = archive
        self.main = main
        self.file = file
        self.limits = limits
        let relations = try PackageRelations.of(main, in: archive)
        func scanner(_ kind: String) throws(ContainerFault) -> XMLScanner? {
            guard let part = relations.first(kind)?.target, archive.contains(part) else { return nil }
            return XMLScanner(try archive.open(part), part: part)
        }
        let styleScanner = try scanner("styles")
        styles = if let styleScanner { try WordStyles(styleScanner) } else { WordStyles() }
        let listScanner = try scanner("numbering")
        numbering = if let listScanner { try WordNumbering(listScanner) } else { WordNumbering() }
    }

    func document() throws(ContainerFault) -> ScannedDocument {
        var body = try body(mostLines: .max)
        guard body.elements.contains(where: \.isGrid) else { throw body.hasDrawing ? .onlyDrawings : .noTables }
        body.finish()
        return ScannedDocument(file: file, elements: body.elements, doubts: body.doubts, unread: body.unread)
    }

    /// The first lines outside the tables.
    func prose() throws(ContainerFault) -> [TextElement] {
        try body(mostLines: DocumentHead.reach).elements.filter { !$0.isGrid }
    }

    private func body(mostLines: Int) throws(ContainerFault) -> WordBody {
        let scanner = XMLScanner(try archive.open(main), part: main)
        var body = WordBody(scanner, file: file, styles: styles, numbering: numbering, limits: limits)
        try body.read(mostLines: mostLines)
        return body
    }
}
