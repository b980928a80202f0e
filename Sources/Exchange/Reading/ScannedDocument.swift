import Domain

/// A document with tables, taken apart: its elements, its tables as sections, what its titles say.
///
/// Text, workbooks and Word files all become this, so that what interprets documents knows no format.
struct ScannedDocument {
    let file: String
    let elements: [TextElement]
    let assembly: SectionAssembly
    let head: DocumentHead
    /// What taking it apart left open, before anything was interpreted.
    let doubts: [Doubt]
    /// Cells that belong to no table of the document.
    let unread: [UnreadCell]
    /// Its tables as far as they are computed, where it stood in a workbook.
    let formulas: [FormulaTable]

    /// - Parameter completing: what the titles of the document before say, where its own don't.
    init(
        file: String, elements: [TextElement], doubts: [Doubt] = [], unread: [UnreadCell] = [],
        formulas: [FormulaTable] = [], completing: DocumentHead? = nil
    ) {
        let elements = Self.withoutAdditions(elements)
        self.file = file
        self.elements = elements
        self.doubts = doubts
        self.unread = unread
        self.formulas = formulas
        assembly = SectionAssembly.assemble(elements)
        let own = DocumentHead(elements)
        head = completing.map(own.completed) ?? own
    }

    /// Without the remarks that Selaras adds to a document it prints: heading, opening and numbered list, and what
    /// stands for words that are still to be written.
    private static func withoutAdditions(_ elements: [TextElement]) -> [TextElement] {
        var kept: [TextElement] = []
        var rest = elements.filter { !($0.prose.map(PrintedSign.isHole) ?? false) }[...]
        while let heading = rest.indices.first(where: { isAddition(at: $0, in: rest) }) {
            kept += rest[..<heading]
            rest = rest[(heading + 2)...]
            for number in 1... {
                guard rest.first?.prose?.hasPrefix("\(number). ") ?? false else { break }
                rest.removeFirst()
            }
        }
        return kept + rest
    }

    private static func isAddition(at index: Int, in elements: ArraySlice<TextElement>) -> Bool {
        guard index + 1 < elements.endIndex, let heading = elements[index].prose else { return false }
        return PrintedAddition(rawValue: heading).map { $0.opening == elements[index + 1].prose } ?? false
    }

    /// Takes a table text apart, or refuses it with the reason.
    init(text file: SourceFile, limits: ReadingLimits) throws(Refusal) {
        let text = try Self.tableText(of: file, limits: limits)
        let elements = try TableTextScanner.elements(of: text, file: file.name, limits: limits)
        guard elements.contains(where: \.isGrid) else {
            let isDrawn = elements.contains { $0.prose?.first == "┌" }
            throw Refusal(
                file: file.name, code: .noTables, reason: Reason(isDrawn ? .textForScreens : .textWithoutTables))
        }
        self.init(file: file.name, elements: elements)
    }

    private static func tableText(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> String {
        let text = try TextDecoding.text(of: file, limits: limits)
        return try DelimitedText.tabbed(text, file: file.name, limits: limits) ?? text
    }

    /// Takes a file apart, whatever its format: that shows in its bytes, not in its name.
    ///
    /// - Returns: the documents of the file, at least one; a workbook may hold several.
    static func documents(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> [ScannedDocument] {
        if OfficeFile.recognises(file.bytes) { return try OfficeFile.documents(of: file, limits: limits) }
        return [try ScannedDocument(text: file, limits: limits)]
    }

    /// The agency and year a file is of, from its prose alone; nil where its titles don't say or it can't be read.
    static func key(of file: SourceFile, limits: ReadingLimits) -> FileGroupKey? {
        guard let prose = try? prose(of: file, limits: limits) else { return nil }
        let key = FileGroupKey(DocumentHead(prose))
        return key.isKnown ? key : nil
    }

    /// The first lines of a file outside its tables.
    private static func prose(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> [TextElement] {
        if OfficeFile.recognises(file.bytes) { return try OfficeFile.prose(of: file, limits: limits) }
        let text = try tableText(of: file, limits: limits)
        return TableTextScanner.prose(of: text, file: file.name, limit: DocumentHead.reach)
    }

    /// Every non-empty cell of its tables, for a document of which nothing is used.
    func unreadCells(why: Reason) -> [UnreadCell] {
        elements.flatMap { element -> [UnreadCell] in
            guard case .grid(let grid) = element else { return [] }
            return grid.rows.flatMap { row in
                row.filled.map { UnreadCell($0.cell, why: why) }
            }
        }
    }
}
