import Documents
import Markup

/// The text of a Word file, from its cover to its last signature.
struct DOCXBody {
    let document: Document
    var page: DOCXPage
    var numbering = DOCXNumbering()
    var pictures: DOCXPictures
    let parts: PrintedParts
    /// Trees and other drawings met so far.
    var trees = 0
    var stages = 0
    /// The page to go on with after a drawing that needed another one.
    var waiting: DOCXPage?
    /// Whether signatures follow what is written: its end stands on one page with them.
    private(set) var isTied = false
    /// What follows the section that is written, on the same page.
    private var following: Content?
    /// Whether nothing but titles and headings stands on the page.
    var isFresh = true
    /// Lines of each register met so far.
    var listed: [Register: Int] = [:]
    var bookmarks = 0
    private(set) var fault: RenderingFault?
    /// Whether pages stand in the file that only Word can count.
    var hasRegisters = false
    /// Whether pages are numbered without a count of all.
    private(set) var hasPlainNumbers = false

    private static let coverHeight = 40

    init(_ document: Document, parts: PrintedParts) {
        self.document = document
        self.parts = parts
        pictures = DOCXPictures(emblems: parts.emblems)
        let first = document.sections.first
        page = DOCXPage(document.paper, first?.orientation ?? .portrait, numbers: first?.pageNumbers)
    }

    /// The part of the file.
    mutating func part() -> [UInt8] {
        var w = MarkupWriter(.xml, capacity: 1 << 16)
        w.raw(DOCXParts.declaration)
        w.element(
            "w:document", DOCXParts.wordSpace, DOCXParts.relationSpace, .fixed("xmlns:wp", DOCXParts.drawingSpace),
            .fixed("xmlns:a", DOCXParts.graphicSpace), .fixed("xmlns:pic", DOCXParts.pictureSpace)
        ) { w in
            w.element("w:body") { w in
                front(&w)
                for (index, section) in document.sections.enumerated() {
                    following = Self.opening(of: document.sections.dropFirst(index + 1).first, after: section)
                    write(section, depth: 0, isFirst: index == 0 && document.titleLines.isEmpty, &w)
                }
                if document.cover != nil { end(&w) }
                page.writeProperties(&w)
            }
        }
        return w.finish()
    }

    /// Marks the last page, whose number is how many there are beside the cover.
    private mutating func end(_ w: inout MarkupWriter) {
        bookmarks += 1
        w.void("w:bookmarkStart", .number("w:id", bookmarks), .fixed("w:name", DOCXParts.lastPage))
        w.void("w:bookmarkEnd", .number("w:id", bookmarks))
    }

    // MARK: Before the text

    private mutating func front(_ w: inout MarkupWriter) {
        if let cover = document.cover { write(cover, &w) }
        if let letterhead = document.letterhead { DOCXLetterhead(letterhead).write(&pictures, &w) }
        for (index, line) in document.titleLines.enumerated() {
            let isLast = index == document.titleLines.count - 1
            w.paragraph(index == 0 ? .title : .subtitle) { w in
                if isLast { w.void("w:spacing", .number("w:after", 240)) }
            } content: {
                $0.run(line)
            }
        }
    }

    /// The first paragraph stands a third down the page: not every program puts a page's text in the middle.
    private mutating func write(_ cover: Cover, _ w: inout MarkupWriter) {
        let third = (page.height - 2 * page.margin) / 3
        if let emblem = cover.emblem {
            let room = third / 2
            w.paragraph(
                .cover, properties: { $0.void("w:spacing", .number("w:before", room), .number("w:after", 960)) }
            ) {
                pictures.write(emblem, height: Self.coverHeight, floats: false, &$0)
            }
        }
        for (index, line) in cover.lines.enumerated() {
            let isTop = index == 0 && cover.emblem == nil
            w.paragraph(.cover, properties: { if isTop { $0.void("w:spacing", .number("w:before", third)) } }) {
                $0.run(line)
            }
        }
        if let foot = cover.foot {
            w.paragraph(.cover, properties: { $0.void("w:spacing", .number("w:before", 4_000)) }) { $0.run(foot) }
        }
        page.writeEnd(isCover: true, &w)
        page.restartsNumbers = true
    }

    // MARK: Sections

    private mutating func write(_ section: Section, depth: Int, isFirst: Bool, _ w: inout MarkupWriter) {
        let orientation = depth == 0 ? section.orientation : (waiting ?? page).orientation
        let numbers = depth == 0 ? section.pageNumbers ?? page.numbers : page.numbers
        let next = DOCXPage(document.paper, orientation, numbers: numbers, restartsNumbers: page.restartsNumbers)
        if isFirst {
            page = next
        } else if section.startsPage || !page.hasShape(of: next) || numbers != page.numbers {
            begin(next, &w)
        }
        hasPlainNumbers = hasPlainNumbers || numbers != nil
        waiting = nil
        // A heading stands above the drawing that it is about, whichever page that needs.
        if case .figure(let figure)? = section.content.first { turn(for: figure, &w) }
        if let letterhead = section.letterhead { DOCXLetterhead(letterhead).write(&pictures, &w) }
        if section.title != nil {
            let isChapter = section.numberStyle == .chapter
            w.paragraph(.heading(depth), properties: { if isChapter { $0.value("w:jc", "center") } }) { w in
                bookmark(.contents, section.headingLines.joined(separator: "\n"), &w)
            }
        }
        for (index, content) in section.content.enumerated() {
            if let waiting, !Self.isTree(content) { turn(to: waiting, &w) }
            let isLast = index + 1 == section.content.count
            let next = isLast ? (section.sections.isEmpty ? following : nil) : section.content[index + 1]
            if case .signatures? = next { isTied = true } else { isTied = false }
            write(content, &w)
            isFresh = false
        }
        for nested in section.sections { write(nested, depth: depth + 1, isFirst: false, &w) }
    }

    /// What a section begins with where it goes on below another one without a heading.
    private static func opening(of section: Section?, after before: Section) -> Content? {
        guard let section, section.title == nil, !section.startsPage, section.orientation == before.orientation else {
            return nil
        }
        return section.content.first
    }

    /// Ends the page written so far.
    private mutating func begin(_ next: DOCXPage, _ w: inout MarkupWriter) {
        let changesNumbers = next.numbers != page.numbers
        page.writeEnd(&w)
        page = next
        page.restartsNumbers = changesNumbers
        waiting = nil
        isFresh = true
    }

    /// Goes on with such a page; one on which only headings stand becomes it.
    mutating func turn(to next: DOCXPage, _ w: inout MarkupWriter) {
        waiting = nil
        guard !page.hasShape(of: next) else { return }
        if isFresh {
            page = DOCXPage(like: next, restartsNumbers: page.restartsNumbers)
        } else {
            begin(next, &w)
        }
    }

    private mutating func write(_ content: Content, _ w: inout MarkupWriter) {
        switch content {
        case .paragraph(let text): w.paragraph(.body, properties: { tie(isTied, &$0) }) { $0.wordRuns(text) }
        case .centered(let lines): write(centered: lines, &w)
        case .list(let list): write(list, depth: 0, isTied: isTied, &w)
        case .facts(let facts): write(facts, &w)
        case .clauses(let clauses): write(clauses, &w)
        case .table(let table): write(table, &w)
        case .verbatim(let text): w.paragraph(.verbatim) { $0.run(text) }
        case .figure(let figure): write(figure, &w)
        case .register(let register): write(register, &w)
        case .signatures(let blocks): DOCXSignatures(blocks: blocks, width: page.textWidth).write(&w)
        }
    }

    // MARK: Tables

    private mutating func write(_ table: Table, _ w: inout MarkupWriter) {
        do throws(RenderingFault) {
            let drawn = try DOCXTable(table, width: page.textWidth, isTied: isTied)
            caption(of: table, &w)
            drawn.write(&w)
        } catch {
            fault = fault ?? error
        }
    }

    private mutating func caption(of table: Table, _ w: inout MarkupWriter) {
        guard let title = table.title else { return }
        let lines = table.titleLines
        w.paragraph(.tableCaption, properties: { if lines != nil { $0.value("w:jc", "center") } }) { w in
            let text = lines?.joined(separator: "\n") ?? title
            if table.number == nil { w.run(text) } else { bookmark(.tables, text, &w) }
        }
    }
}
