import Domain

/// Reads the text part of a Word file: paragraphs become lines, tables grids, in order.
struct WordBody {
    let scanner: XMLScanner
    let file: String
    let styles: WordStyles
    var numbering: WordNumbering
    private let limits: ReadingLimits
    private(set) var elements: [TextElement] = []
    var doubts: [Doubt] = []
    private(set) var unread: [UnreadCell] = []
    /// Whether a picture or shape stands in the text.
    var hasDrawing = false
    /// The prefix of Word's own elements; those of others hold drawings and the like.
    private(set) var prefix: [UInt8] = []
    private var paragraphCount = 0
    var tableCount = 0
    var cellCount = 0
    private var lineCount = 0
    private var unfinished: WordParagraph?
    /// Whether the table that follows goes on with the one before.
    private var isAtSeam = false
    private var sides = TwoSides()

    init(
        _ scanner: XMLScanner, file: String, styles: WordStyles, numbering: WordNumbering, limits: ReadingLimits
    ) {
        self.scanner = scanner
        self.file = file
        self.styles = styles
        self.numbering = numbering
        self.limits = limits
    }

    /// - Parameter mostLines: reading ends after so many lines.
    mutating func read(mostLines: Int) throws(ContainerFault) {
        defer { endSides() }
        guard try scanner.next() == .start else { throw .malformed(part: scanner.part) }
        prefix = Array(scanner.prefix.utf8)
        while lineCount < mostLines {
            switch try scanner.next() {
            case .endOfDocument: return
            case .start: try takeBlock()
            case .end, .text: continue
            }
        }
    }

    mutating func finish() {
        doubts = SourceOrder.sorted(doubts, by: \.place)
    }

    /// Whether the element at hand is Word's own and has this name.
    func isNamed(_ name: StaticString) -> Bool { scanner.isNamed(name) && scanner.hasPrefix(prefix) }

    /// A paragraph or table; what stands around them (controls, insertions) is gone through.
    private mutating func takeBlock() throws(ContainerFault) {
        if isNamed("p") {
            paragraphCount += 1
            let place = SourcePlace(file: file, spot: .paragraph(paragraphCount))
            let paragraph = try paragraph()
            isAtSeam = paragraph.style == Self.seam && paragraph.text.isEmpty
            take(paragraph, place: place)
        } else if isNamed("tbl") {
            endSides()
            let tables = try table()
            for table in tables { append(table.elements(file: file, unread: &unread)) }
            isAtSeam = false
        } else if isNamed("sectPr") || isNamed("sdtPr") || isNamed("sdtEndPr") || isNamed("del") || isNamed("moveFrom")
        {
            try scanner.skipElement()
        }
    }

    /// The style of what stands between the tables that one table was parted into, so that its heads are printed again.
    private static let seam = "TableSeam"

    private mutating func append(_ new: [TextElement]) {
        guard isAtSeam, case .grid(let grid)? = new.first, case .grid(var whole)? = elements.last,
            whole.width == grid.width
        else {
            elements += new
            return
        }
        whole.rows += grid.rows
        elements[elements.count - 1] = .grid(whole)
        elements += new.dropFirst()
    }

    private mutating func take(_ paragraph: WordParagraph, place: SourcePlace) {
        var paragraph = paragraph
        if let before = unfinished {
            paragraph.text = before.text + paragraph.text
            unfinished = nil
        }
        if paragraph.joinsNext {
            unfinished = paragraph
            return
        }
        var lines = paragraph.lines
        let level = paragraph.outline ?? styles.heading(of: paragraph.style)
        let bullet = level == nil ? Self.bullet : ""
        if let first = lines.first, let mark = mark(of: paragraph, bullet: bullet) { lines[0] = mark + " " + first }
        let isPlain = level == nil && lines == paragraph.lines
        for (line, spaced) in zip(lines, paragraph.spacedLines) {
            if isPlain, sides.take(spaced, flat: line, at: place) { continue }
            endSides()
            elements.append(.line(text: line, level: level.map { min($0, 6) }, place: place))
        }
        if !paragraph.boxes.isEmpty { endSides() }
        for line in paragraph.boxes { elements.append(.line(text: line, level: nil, place: place)) }
        lineCount += lines.count + paragraph.boxes.count
        note(paragraph, at: place, text: lines.joined(separator: " "))
    }

    private mutating func endSides() {
        guard sides.isOpen else { return }
        elements += sides.end()
    }

    private static let bullet = "•"

    /// The automatic number of a paragraph, counted on; nil where it has none.
    ///
    /// - Parameter bullet: the mark of a list without numbers; in cells it isn't kept.
    mutating func mark(of paragraph: WordParagraph, bullet: String = "") -> String? {
        guard let reference = paragraph.numbering ?? styles.numbering(of: paragraph.style) else { return nil }
        let mark = numbering.next(reference, bullet: bullet)
        return mark.isEmpty ? nil : mark
    }

    /// Says that changes were tracked and how they were read.
    mutating func note(_ paragraph: WordParagraph, at place: SourcePlace, text: String) {
        guard paragraph.hasChanges else { return }
        let deleted = String(decoding: paragraph.deleted, as: UTF8.self).squeezed
        doubts.append(
            Doubt(
                kind: .revision, place: place, raw: text, read: text,
                why: deleted.isEmpty ? Reason(.trackedChanges) : Reason(.trackedDeletion, deleted.prefix(120))))
    }

    mutating func count(cells: Int) throws(ContainerFault) {
        cellCount += cells
        guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    }

    var mostColumns: Int { limits.columns }
}
