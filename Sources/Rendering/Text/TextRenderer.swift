import Documents

/// Renders any document as text of a given width: for terminals and for comparing.
package struct TextRenderer: Sendable {
    private let width: Int
    private let usesColor: Bool

    package init(width: Int = 100, usesColor: Bool = false) {
        self.width = width
        self.usesColor = usesColor
    }

    /// UTF-8, lines ended by line feeds.
    package func render(_ document: Document) -> [UInt8] {
        var page = TextPage(width: width, usesColor: usesColor)
        if let cover = document.cover { write(cover, to: &page) }
        if let letterhead = document.letterhead { write(letterhead, to: &page) }
        for line in document.titleLines { page.centered([Glyph](line, .strong)) }
        for section in document.sections { write(section, depth: 0, of: document, to: &page) }
        return page.bytes
    }

    private func write(_ cover: Cover, to page: inout TextPage) {
        for line in cover.lines + [cover.foot].compactMap({ $0 }) { page.centered([Glyph](line, .strong)) }
        rule(to: &page)
    }

    private func write(_ letterhead: Letterhead, to page: inout TextPage) {
        if !letterhead.government.isEmpty { page.centered([Glyph](letterhead.government)) }
        page.centered([Glyph](letterhead.agency, .strong))
        for line in letterhead.address { page.centered([Glyph](line)) }
        rule(to: &page)
    }

    private func rule(to page: inout TextPage) {
        page.line([Glyph](String(repeating: "─", count: page.width)))
        page.blank()
    }

    private func write(_ section: Section, depth: Int, of document: Document, to page: inout TextPage) {
        page.blank()
        if let letterhead = section.letterhead { write(letterhead, to: &page) }
        for line in section.headingLines {
            page.paragraph([Glyph](depth == 0 ? line.uppercased() : line, .strong))
        }
        page.blank()
        for (index, content) in section.content.enumerated() {
            if index > 0 { page.blank() }
            write(content, of: document, to: &page)
        }
        for nested in section.sections { write(nested, depth: depth + 1, of: document, to: &page) }
    }

    private func write(_ content: Content, of document: Document, to page: inout TextPage) {
        switch content {
        case .paragraph(let text): page.paragraph(text.glyphs)
        case .centered(let lines): for line in lines { page.centered(line.glyphs) }
        case .list(let list): write(list, indent: 0, to: &page)
        case .clauses(let clauses): write(clauses, to: &page)
        case .figure(let figure): page.figure(figure)
        case .register(let register):
            for line in document.lines(of: register) { page.paragraph([Glyph](line.text), indent: line.depth * 3) }
        case .facts(let facts): write(facts, to: &page)
        case .table(let table): write(table, to: &page)
        case .verbatim(let text): page.verbatim(text)
        case .signatures(let blocks): write(blocks, to: &page)
        }
    }

    private func write(_ list: ItemList, indent: Int, to page: inout TextPage) {
        let labels = list.items.indices.map { [Glyph](list.label(of: $0)) }
        let width = labels.map(\.width).max() ?? 0
        for (label, item) in zip(labels, list.items) {
            page.paragraph(item.text.glyphs, label: label.padded(to: width + 1), indent: indent)
            if let nested = item.nested { write(nested, indent: indent + width + 1, to: &page) }
        }
    }

    private func write(_ clauses: [Clause], to page: inout TextPage) {
        let width = min(clauses.map { [Glyph]($0.label).width }.max() ?? 0, page.width / 3)
        for clause in clauses {
            let lead = [Glyph](clause.label, .strong).padded(to: width) + [Glyph](" : ")
            switch clause.body {
            case .text(let text): page.paragraph(text.glyphs, label: lead)
            case .list(let list):
                page.line(lead)
                write(list, indent: lead.width, to: &page)
            }
        }
    }

    private func write(_ facts: [Fact], to page: inout TextPage) {
        let labels = facts.map { [Glyph]($0.label) }
        let width = min(labels.map(\.width).max() ?? 0, page.width / 2)
        for (label, fact) in zip(labels, facts) {
            let paragraphs = fact.printed.paragraphs
            let lead = label.padded(to: width) + [Glyph](" : ")
            page.paragraph(paragraphs.first?.glyphs ?? [], label: lead)
            for paragraph in paragraphs.dropFirst() { page.paragraph(paragraph.glyphs, indent: lead.width) }
        }
    }

    private func write(_ table: Table, to page: inout TextPage) {
        if let lines = table.titleLines {
            for line in lines { page.centered([Glyph](line, .strong)) }
        } else if let title = table.title {
            page.paragraph([Glyph](title, .strong))
        }
        if let drawing = TextTable(table, width: page.width) {
            drawing.write(to: &page)
        } else {
            TextRecords(table).write(to: &page)
        }
        for note in table.notes { page.paragraph([Glyph](note, .subdued)) }
    }

    /// Side by side, each in its share of the width, with room for a name under it.
    private func write(_ blocks: [SignatureBlock], to page: inout TextPage) {
        guard !blocks.isEmpty else { return }
        let share = page.width / blocks.count
        let columns = blocks.map { lines(of: $0, width: share - 2) }
        for row in 0..<(columns.map(\.count).max() ?? 0) {
            page.line(columns.flatMap { ($0.indices.contains(row) ? $0[row] : []).padded(to: share) })
        }
    }

    private func lines(of block: SignatureBlock, width: Int) -> [[Glyph]] {
        let room = "( " + String(repeating: ".", count: max(4, min(28, width - 4))) + " )"
        let head = (block.placeLines(room: WritingRoom.place) + block.headLines).map { [Glyph]($0) }
        let number = block.hasNumber ? [[Glyph](SignatureRoom.number)] : []
        return (head + [[], [], [], [Glyph](room)] + number).flatMap { TextWrap.lines($0, width: width) }
    }
}
