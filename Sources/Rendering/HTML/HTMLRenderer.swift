import Documents
import Markup

/// Renders any document as one self-contained page for screen and print.
package struct HTMLRenderer: Sendable {
    package init() {}

    /// UTF-8.
    package func render(_ document: Document) -> [UInt8] {
        HTMLPage.render(title: document.title, style: StyleSheet.document) { w in
            w.element("main", .text("class", document.paper.rawValue)) { w in
                w.raw("\n")
                if let cover = document.cover { write(cover, of: document, &w) }
                titles(of: document, &w)
                var places = HTMLPlaces(of: document)
                for section in document.sections { write(section, depth: 0, of: document, &places, &w) }
            }
        }
    }

    /// On the first section's page: another page size would begin a new one.
    private func titles(of document: Document, _ w: inout MarkupWriter) {
        guard document.letterhead != nil || !document.titleLines.isEmpty else { return }
        let isLandscape = document.sections.first?.orientation == .landscape
        w.element("header", .class(isLandscape ? "titles landscape" : "titles portrait")) { w in
            if let letterhead = document.letterhead { HTMLFront.write(letterhead, &w) }
            for (index, line) in document.titleLines.enumerated() {
                if index == 0 { w.element("h1", text: line) } else { w.element("p", text: line) }
            }
        }
        w.raw("\n")
    }

    private func write(_ cover: Cover, of document: Document, _ w: inout MarkupWriter) {
        let isLandscape = document.sections.first?.orientation == .landscape
        HTMLFront.write(cover, isLandscape: isLandscape, isTitle: document.titleLines.isEmpty, &w)
        w.raw("\n")
    }

    private func write(
        _ section: Section, depth: Int, of document: Document, _ places: inout HTMLPlaces, _ w: inout MarkupWriter
    ) {
        w.element("section", sectionClass(section)) { w in
            w.raw("\n")
            if let letterhead = section.letterhead { HTMLFront.write(letterhead, &w) }
            if section.title != nil {
                let place = section.heading == nil ? .omitted : places.next(.contents)
                w.element(headingName(depth), .when(section.numberStyle == .chapter, .class("chapter")), place) { w in
                    for (index, line) in section.headingLines.enumerated() {
                        if index > 0 { w.void("br") }
                        w.text(line)
                    }
                }
                w.raw("\n")
            }
            let label = section.heading ?? document.titleLines.joined(separator: " ")
            for content in section.content { write(content, of: document, label: label, &places, &w) }
            for nested in section.sections { write(nested, depth: depth + 1, of: document, &places, &w) }
        }
        w.raw("\n")
    }

    private func sectionClass(_ section: Section) -> Attribute {
        switch (section.orientation, section.startsPage) {
        case (.portrait, false): .class("portrait")
        case (.portrait, true): .class("portrait starts-page")
        case (.landscape, false): .class("landscape")
        case (.landscape, true): .class("landscape starts-page")
        }
    }

    /// Chapters are second to the document's title; HTML ends at the sixth level.
    private func headingName(_ depth: Int) -> StaticString {
        switch depth {
        case 0: "h2"
        case 1: "h3"
        case 2: "h4"
        case 3: "h5"
        default: "h6"
        }
    }

    /// - Parameter label: what its section is called.
    private func write(
        _ content: Content, of document: Document, label: String, _ places: inout HTMLPlaces, _ w: inout MarkupWriter
    ) {
        switch content {
        case .paragraph(let text): w.element("p") { $0.rich(text) }
        case .centered(let lines):
            w.element("div", .class("centered")) { w in
                for line in lines { w.element("p") { $0.rich(line) } }
            }
        case .list(let list): write(list, &w)
        case .clauses(let clauses): write(clauses, &w)
        case .figure(let figure): HTMLFigure(figure).write(place: places.next(figure), &w)
        case .register(let register): write(register, of: document, &w)
        case .facts(let facts): write(facts, &w)
        case .table(let table):
            HTMLTable(table, label: label.isEmpty ? document.title : label).write(place: places.next(table), &w)
        case .verbatim(let text): w.element("pre", text: text)
        case .signatures(let blocks): write(blocks, &w)
        }
        w.raw("\n")
    }

    private func write(_ list: ItemList, _ w: inout MarkupWriter) {
        let name: StaticString = list.marker == .bullet ? "ul" : "ol"
        w.element(name, .when(list.marker == .letter, .fixed("type", "a"))) { w in
            for (index, item) in list.items.enumerated() {
                w.element("li", .when(list.isMarked, .class("marked"))) { w in
                    if list.isMarked, !list.label(of: index).isEmpty { w.text(list.label(of: index) + " ") }
                    w.rich(item.text)
                    if let nested = item.nested { write(nested, &w) }
                }
            }
        }
    }

    private func write(_ register: Register, of document: Document, _ w: inout MarkupWriter) {
        w.element("ul", .class("register")) { w in
            for (index, line) in document.lines(of: register).enumerated() {
                w.element("li", .text("class", "depth-\(min(4, line.depth))")) { w in
                    w.element("a", HTMLPlaces.address(of: index, in: register), text: line.text)
                }
            }
        }
    }

    private func write(_ clauses: [Clause], _ w: inout MarkupWriter) {
        w.element("dl", .class("clauses")) { w in
            for clause in clauses {
                w.raw("\n")
                w.element("dt", text: clause.label)
                w.element("dd") { w in
                    switch clause.body {
                    case .text(let text): w.rich(text)
                    case .list(let list): write(list, &w)
                    }
                }
            }
        }
    }

    private func write(_ facts: [Fact], _ w: inout MarkupWriter) {
        w.element("dl", .class("facts")) { w in
            for fact in facts {
                w.raw("\n")
                w.element("dt", text: fact.label)
                w.element("dd") { $0.cell(fact.printed) }
            }
        }
    }

    private func write(_ blocks: [SignatureBlock], _ w: inout MarkupWriter) {
        w.element("div", .class("signatures")) { w in
            for block in blocks {
                w.raw("\n")
                w.element("div", .class("signature")) { w in
                    for line in block.placeLines(room: WritingRoom.place) { w.element("p", text: line) }
                    for line in block.headLines { w.element("p", text: line) }
                    w.element("p", .class("room"), text: "")
                    w.element("p", text: block.hasNumber ? SignatureRoom.number : "")
                }
            }
        }
    }
}
