import Domain

/// The text of a work plan as blocks in order: its outline, lists, contents, captions, printed headers, tables.
struct WorkPlanText {
    private(set) var blocks: [Block] = []
    let signatures: SignatureReading
    private let tables: WorkPlanTables
    private let captions: [TableID: String]
    /// Whether headings are marked as such in the source, so that nothing else is one.
    private let marksHeadings: Bool
    /// First cells of the rows of tables that are none of a work plan's.
    private let foreign: Set<SourcePlace>
    /// Tables whose block was written.
    private var written: Set<TableID> = []
    private var isInContents = false
    /// Whether a line of the open list of contents told its page.
    private var hasPages = false
    /// What the open list of contents told, and the chapters that those before it told.
    private var listed: Set<String> = []
    private let repeated: RepeatedLines
    private var headings: ListedHeadings
    /// The line on which the title at the head of the document ends so far.
    private var titleEnd: Int?
    /// Of the line that is being taken.
    private var lineIndex = 0
    /// The caption that waits for its further lines and its table.
    private var openCaption: OpenCaption?
    /// Where the words of a drawing begin that has no caption yet.
    private var drawing: Int?

    /// A caption, and the line on which it ends so far.
    private struct OpenCaption {
        let block: Int
        var place: SourcePlace
        let isOfTable: Bool
    }

    init(_ elements: [TextElement], tables: WorkPlanTables) {
        var lines: [String] = []
        for case .line(let text, _, _) in elements { lines.append(text) }
        signatures = SignatureReading(of: elements)
        repeated = RepeatedLines(lines.contains { $0.uppercased().contains("DAFTAR ") } ? lines : [])
        headings = ListedHeadings(lines)
        self.tables = tables
        foreign = Set(tables.foreign.compactMap { $0.cells.first?.place })
        captions = Dictionary(tables.tables.map { ($0.id, $0.caption ?? "") }) { first, _ in first }
        marksHeadings = elements.contains { element in
            if case .line(_, let level, _) = element { level != nil } else { false }
        }
        let signed = Set(signatures.ranges.flatMap { $0 })
        for element in elements {
            switch element {
            case .line(let text, let level, let place):
                take(OutlineLine.unstarred(text), level: level, place: place, isSignature: signed.contains(lineIndex))
                lineIndex += 1
            case .grid(let grid):
                take(grid)
            }
        }
    }

    // MARK: - Lines

    private mutating func take(_ text: String, level: Int?, place: SourcePlace, isSignature: Bool) {
        if isSignature { return appendSignature(text, place: place) }
        if let words = PrintedSign.drawing(text) { return appendDrawing(words, place: place) }
        if takeContents(text, level: level, place: place) { return }
        if let printed = CaptionReading.number(of: text), level == nil, isCaption(text) {
            let caption = Block(kind: .caption, number: printed.number, text: text, place: place)
            return append(caption, at: place, isOfTable: printed.isTable)
        }
        if level == nil, joinCaption(text, place: place) { return }
        openCaption = nil
        drawing = nil
        let line = OutlineLine(text)
        if !marksHeadings, headings.isListed(line, at: lineIndex) {
            blocks.append(Block(kind: .paragraph, text: text, place: place))
            return
        }
        switch line {
        case .chapter(let number, let title) where level != nil || !marksHeadings:
            headings.take(line)
            blocks.append(Block(kind: .heading, level: 1, number: number, text: title, place: place))
        case .section(let number, let title) where level != nil || !marksHeadings && title.count <= 200:
            headings.take(line)
            blocks.append(
                Block(
                    kind: .heading, level: number.split(separator: ".").count, number: number, text: title, place: place
                ))
        case .item(let marker, let body, let depth):
            blocks.append(Block(kind: .item, level: depth, number: marker, text: body, place: place))
        default:
            takePlain(text, level: level, place: place)
        }
    }

    private mutating func takePlain(_ text: String, level: Int?, place: SourcePlace) {
        if takeTitle(text, level: level, place: place) { return }
        let isTitle = level != nil || !marksHeadings && text.count <= 120 && text.uppercased() == text && text.count > 3
        if isTitle, let last = blocks.last, last.kind == .heading, last.level == 1, last.number != nil,
            last.text.isEmpty
        {
            blocks[blocks.count - 1].text = text
        } else if isTitle, !PageFurniture.isFurniture(text) {
            blocks.append(Block(kind: .heading, level: 1, text: text, place: place))
        } else if let last = blocks.last, isCut(last, before: text), !PageFurniture.isFurniture(text) {
            blocks[blocks.count - 1].text += " " + text
        } else {
            blocks.append(Block(kind: .paragraph, text: text, place: place))
        }
    }

    /// The title at the head of the document, also where nothing marks it, and the lines right below it.
    private mutating func takeTitle(_ text: String, level: Int?, place: SourcePlace) -> Bool {
        let line = place.line
        if blocks.isEmpty, TitleWords.isTitle(text) {
            blocks.append(Block(kind: .heading, level: 1, text: text, place: place))
        } else if level == nil, let end = titleEnd, line == end + 1, !text.uppercased().hasPrefix("KATA PENGANTAR") {
            blocks.append(Block(kind: .paragraph, text: text, place: place))
        } else {
            titleEnd = nil
            return false
        }
        titleEnd = line
        return true
    }

    /// Whether a page break cut a block: a long text that ends without a mark and goes on with a small letter.
    private func isCut(_ block: Block, before text: String) -> Bool {
        guard block.kind == .paragraph || block.kind == .item, block.part == nil, block.text.count > 60,
            let last = block.text.last
        else {
            return false
        }
        if last == "," { return true }
        return (last.isLetter || last.isNumber || last == "%") && (text.first?.isLowercase ?? false)
    }

    private mutating func appendSignature(_ text: String, place: SourcePlace) {
        openCaption = nil
        if let last = blocks.last, last.kind == .signature {
            blocks[blocks.count - 1].text += "\n" + text
        } else {
            blocks.append(Block(kind: .signature, text: text, place: place))
        }
    }

    // MARK: - Contents and captions

    /// Lines between "DAFTAR ISI" and the next heading that end in a page or, in a list without pages, stand again below.
    /// What a list told already stands there for the second time: the list has ended.
    private mutating func takeContents(_ text: String, level: Int?, place: SourcePlace) -> Bool {
        let upper = text.uppercased()
        let isTitle = upper.hasPrefix("DAFTAR ") && text.count <= 40 && (level != nil || ContentsLine(text) == nil)
        if isTitle {
            isInContents = true
            hasPages = false
            forgetAllButChapters()
            blocks.append(Block(kind: .heading, level: 1, text: text, place: place))
            return true
        }
        guard isInContents else { return false }
        if level != nil || text.count > 220 {
            isInContents = false
            return false
        }
        if let line = ContentsLine(text) {
            if !hasPages { forgetAllButChapters() }
            hasPages = true
            append(line, of: text, place: place)
            return true
        }
        if listed.contains(Self.key(text)) {
            isInContents = false
            return false
        }
        guard !hasPages && repeated.isRepeated(text, after: lineIndex) || Self.isBareChapter(text) else { return false }
        append(ContentsLine(withoutPage: text), of: text, place: place)
        return true
    }

    /// Titles may stand in further lists, and what stands above pages above each of them; only chapters stand once.
    private mutating func forgetAllButChapters() {
        listed = listed.filter { $0.hasPrefix(Self.chapterKey) }
    }

    private static let chapterKey = "bab "

    /// "BAB II", whose title stands below.
    private static func isBareChapter(_ text: String) -> Bool {
        if case .chapter(_, let title) = OutlineLine(text) { title.isEmpty } else { false }
    }

    /// By what a line of the contents and the heading it tells are the same: a chapter's title may stand below it.
    private static func key(_ text: String, page: String = "") -> String {
        if case .chapter(let number, _) = OutlineLine(text) { return chapterKey + number }
        return NormalizedName(String(text.dropLast(page.count))).text
    }

    private mutating func append(_ line: ContentsLine, of text: String, place: SourcePlace) {
        if !PageFurniture.isFurniture(text) { listed.insert(Self.key(text, page: line.page)) }
        blocks.append(
            Block(kind: .contentsLine, number: line.number, text: line.title + "\t" + line.page, place: place))
    }

    /// A caption is a line of its own; a sentence that begins with "Tabel 2.1" is not.
    private func isCaption(_ text: String) -> Bool {
        text.count <= 200 && !text.hasSuffix(".") && !text.hasSuffix(":")
            && !text.lowercased().split(separator: " ").contains {
                ["menunjukkan", "dapat", "berikut", "adalah"].contains($0)
            }
    }

    /// The caption of a drawing is followed by its words, also where these stand above it.
    private mutating func append(_ caption: Block, at place: SourcePlace, isOfTable: Bool) {
        let index = isOfTable ? blocks.endIndex : drawing ?? blocks.endIndex
        blocks.insert(caption, at: index)
        openCaption = OpenCaption(block: index, place: place, isOfTable: isOfTable)
    }

    private mutating func appendDrawing(_ words: String, place: SourcePlace) {
        let isBelowCaption = openCaption.map { !$0.isOfTable && drawing == nil } ?? false
        let isGoingOn = blocks.last?.part == .drawing && openCaption == nil
        if !isGoingOn { drawing = isBelowCaption ? nil : blocks.endIndex }
        openCaption = nil
        blocks.append(Block(kind: .paragraph, part: .drawing, text: words, place: place))
    }

    /// The further lines of a caption follow it at once.
    private mutating func joinCaption(_ text: String, place: SourcePlace) -> Bool {
        guard let open = openCaption, text.count <= 160, goesOn(open, at: place) else { return false }
        guard blocks[open.block].text.count <= 300, case .plain = OutlineLine(text) else { return false }
        blocks[open.block].text += " " + text
        openCaption?.place = place
        return true
    }

    /// Text tells lines apart; elsewhere all that stands above a table is its caption, and a figure's has one paragraph.
    private func goesOn(_ caption: OpenCaption, at place: SourcePlace) -> Bool {
        if case .text(let line, _) = place.spot, let before = caption.place.line { return line - before <= 1 }
        if caption.isOfTable || blocks[caption.block].text.split(separator: " ").count <= 2 { return true }
        if let line = place.line, let before = caption.place.line { return line - before <= 1 }
        return place == caption.place
    }

    // MARK: - Tables

    private mutating func take(_ grid: Grid) {
        guard let first = grid.rows.first?.cells.first?.place else { return }
        isInContents = false
        drawing = nil
        var opened: TableID?
        var isForeign = false
        for row in grid.rows {
            guard let place = row.cells.first?.place else { continue }
            if row.isExact, foreign.contains(place), !isForeign {
                blocks.append(Block(kind: .table, text: "", place: place))
            }
            isForeign = foreign.contains(place)
            guard let print = tables.headers[place] else { continue }
            opened = print.table
            tie(print.table)
            let text = row.filled.map(\.cell.text).joined(separator: " | ")
            blocks.append(
                Block(
                    kind: .tableHeader, number: print.isNumberRow ? "number-row" : nil, text: text, table: print.table,
                    place: place))
            if !print.isNumberRow { continue }
            appendTable(print.table, place: place)
        }
        if let opened { appendTable(opened, place: first) }
        openCaption = nil
    }

    private mutating func tie(_ table: TableID) {
        guard let open = openCaption else { return }
        if blocks[open.block].text.lowercased().hasPrefix("tab") { blocks[open.block].table = table }
        openCaption = nil
    }

    private mutating func appendTable(_ table: TableID, place: SourcePlace) {
        guard written.insert(table).inserted else { return }
        blocks.append(Block(kind: .table, text: captions[table] ?? "", table: table, place: place))
    }
}
