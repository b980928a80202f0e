import Documents
import Domain

/// A document as the data that `Resources/typst/document.typ` prints; nothing in it is read as markup.
struct TypstInput {
    let document: Document
    let text: PrintedText
    /// The trees of the document in their order, each in its parts.
    let drawings: [[TreeDrawing]]
    /// From a first pass; nil prints merged cells as they are.
    var breaks: PageBreaks?
    /// Whether this is the first pass, which asks where the rows fall.
    var isProbe = false
    /// Whether it is only asked on which pages things stand that registers list.
    var listsPages = false
    /// Whether headings inside a table stay with their rows and are repeated.
    var holdsHeadings = true

    /// Whether a first pass is worth its time: some label is merged over rows.
    static func needsProbe(_ document: Document) -> Bool {
        func holds(_ section: Section) -> Bool {
            section.content.contains { content in
                guard case .table(let table) = content else { return false }
                return TableGrid(table.body, columnCount: table.columns.count).placements.contains {
                    SpanCutting.isRepeated($0)
                }
            } || section.sections.contains(where: holds)
        }
        return document.sections.contains(where: holds)
    }

    /// The pictures it names, by name.
    var pictures: [String: [UInt8]] {
        var pictures: [String: [UInt8]] = [:]
        for emblem in [document.cover?.emblem, document.letterhead?.emblem] {
            if let emblem { pictures[Self.name(of: emblem, in: document)] = emblem.bytes }
        }
        for (tree, parts) in drawings.enumerated() {
            for (part, drawing) in parts.enumerated() {
                pictures[TreeDrawing.name(tree: tree, part: part)] = drawing.svg
            }
        }
        return pictures
    }

    static func name(of emblem: Emblem, in document: Document) -> String {
        (emblem == document.cover?.emblem ? "cover." : "letterhead.") + emblem.format.rawValue
    }

    /// UTF-8.
    func bytes() -> [UInt8] {
        var json = JSONText()
        var writer = TypstSections(input: self)
        json.object { json in
            json.field("title", text.printable(document.title))
            json.array("date") { json in
                // A document without a date of its own gets a fixed one: the same input gives the same bytes.
                let date = document.date ?? PrintedDate(year: 2000)
                for part in [date.year, date.month ?? 1, date.day ?? 1] { json.number(part) }
            }
            json.field("probe", isProbe)
            if listsPages { json.field("lists", true) }
            json.key("cover")
            if let cover = document.cover { write(cover, &json) } else { json.null() }
            json.newLine()
            json.array("pages") { writer.write(&$0) }
        }
        json.newLine()
        return json.bytes
    }

    private func write(_ cover: Cover, _ json: inout JSONText) {
        json.object { json in
            json.key("page")
            Self.write(PageShape(document.paper, document.sections.first?.orientation ?? .portrait), &json)
            json.key("emblem")
            if let emblem = cover.emblem { json.string(Self.name(of: emblem, in: document)) } else { json.null() }
            json.array("lines") { json in for line in cover.lines { json.string(text.printable(line)) } }
            json.key("foot")
            if let foot = cover.foot { json.string(text.printable(foot)) } else { json.null() }
        }
    }

    /// Width, height, then the margins from the top clockwise.
    static func write(_ shape: PageShape, _ json: inout JSONText) {
        json.array { json in
            for side in [shape.width, shape.height, shape.top, shape.right, shape.bottom, shape.left] {
                json.number(side)
            }
        }
    }
}
