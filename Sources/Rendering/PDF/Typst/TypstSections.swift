import Documents

/// Writes the sections of a document, page shape by page shape.
struct TypstSections {
    /// Signs of a text that stays on one page with signatures.
    private static let longest = 1500

    private let input: TypstInput
    private var tables = 0
    private var shape: PageShape

    init(input: TypstInput) {
        self.input = input
        shape = PageShape(input.document.paper, .portrait)
    }

    private var document: Document { input.document }
    private var text: PrintedText { input.text }

    /// One element for each run of pages of one shape; the first also holds letterhead and title.
    mutating func write(_ json: inout JSONText) {
        var numbers: Section.PageNumbers?
        for (position, run) in FlowPages(document, drawings: input.drawings).runs.enumerated() {
            shape = run.shape
            let restarts = position > 0 && run.numbers != numbers
            numbers = run.numbers
            json.object { json in
                json.key("page")
                TypstInput.write(shape, &json)
                if let numbers { json.field("numbers", numbers == .roman ? "i" : "1") }
                if restarts { json.field("restarts", true) }
                json.array("content") { json in
                    if position == 0 { front(&json) }
                    write(run.items, &json)
                }
            }
        }
    }

    private func front(_ json: inout JSONText) {
        if let letterhead = document.letterhead { write(letterhead, &json) }
        guard !document.titleLines.isEmpty else { return }
        element("titles", &json) { json in
            json.array("lines") { json in for line in document.titleLines { json.string(text.printable(line)) } }
        }
    }

    private func write(_ letterhead: Letterhead, _ json: inout JSONText) {
        element("letterhead", &json) { json in
            json.field("government", text.printable(letterhead.government))
            json.field("agency", text.printable(letterhead.agency))
            json.array("address") { json in for line in letterhead.address { json.string(text.printable(line)) } }
            json.key("emblem")
            if let emblem = letterhead.emblem {
                json.string(TypstInput.name(of: emblem, in: document))
            } else {
                json.null()
            }
        }
    }

    /// Signatures are kept with what stands before them, also where that is in another section.
    private mutating func write(_ items: [FlowItem], _ json: inout JSONText) {
        var index = 0
        while index < items.count {
            defer { index += 1 }
            guard case .content(let content) = items[index], index + 1 < items.count,
                case .content(.signatures(let blocks)) = items[index + 1]
            else {
                write(items[index], &json)
                continue
            }
            if case .table(let table) = content, !table.body.isEmpty {
                write(content, signatures: blocks, &json)
            } else {
                let (before, last) = content.parted
                if let before { write(before, signatures: nil, &json) }
                keep(last, with: blocks, &json)
            }
            index += 1
        }
    }

    /// A long text runs over pages, whatever follows it.
    private mutating func keep(_ content: Content, with blocks: [SignatureBlock], _ json: inout JSONText) {
        let signatures = Content.signatures(blocks)
        guard max(content.textLength, signatures.textLength) <= Self.longest else {
            write(content, signatures: nil, &json)
            return write(signatures, signatures: nil, &json)
        }
        element("keep", &json) { json in
            json.array("content") { json in
                write(content, signatures: nil, &json)
                write(signatures, signatures: nil, &json)
            }
        }
    }

    private mutating func write(_ item: FlowItem, _ json: inout JSONText) {
        switch item {
        case .content(let content): write(content, signatures: nil, &json)
        case .letterhead(let letterhead): write(letterhead, &json)
        case .pageBreak: element("pagebreak", &json) { _ in }
        case .drawing(let figure, let tree, let part): write(figure, tree: tree, part: part, &json)
        case .heading(let section, let depth):
            element("heading", &json) { json in
                json.field("level", depth + (document.titleLines.isEmpty ? 1 : 2))
                json.field("chapter", section.numberStyle == .chapter)
                json.array("lines") { json in for line in section.headingLines { json.string(text.printable(line)) } }
            }
        }
    }

    private mutating func write(_ content: Content, signatures: [SignatureBlock]?, _ json: inout JSONText) {
        switch content {
        case .table(let table): write(table, signatures, &json)
        case .figure(let figure):
            // Trees are drawings of their own in the flow.
            if case .stages(let stages) = figure.drawing { write(figure, stages: stages, &json) }
        case .paragraph(let paragraph):
            element("paragraph", &json) { json in
                json.key("text")
                text.write(paragraph, &json)
            }
        case .centered(let lines):
            element("centered", &json) { json in
                json.array("lines") { json in for line in lines { text.write(line, &json) } }
            }
        case .list(let list):
            element("list", &json) { json in
                json.key("list")
                write(list, &json)
            }
        case .facts(let facts): write(facts, &json)
        case .verbatim(let lines): element("verbatim", &json) { $0.field("text", text.printable(lines)) }
        case .clauses(let clauses): write(clauses, &json)
        case .register(let register): element("register", &json) { $0.field("of", "\(register)") }
        case .signatures(let blocks):
            element("signatures", &json) { json in
                json.key("blocks")
                TypstSignatures(text: text).write(blocks, &json)
            }
        }
    }

    private mutating func write(_ table: Table, _ signatures: [SignatureBlock]?, _ json: inout JSONText) {
        let printed = TypstTable(table, index: tables, shape: shape, input: input, signatures: signatures)
        tables += 1
        element("table", &json) { printed.write(&$0) }
    }

    private func write(_ figure: Figure, tree: Int, part: Int, _ json: inout JSONText) {
        let count = input.drawings[tree].count
        let size = input.drawings[tree][part].size(within: shape)
        element("figure", &json) { json in
            let number = count == 1 ? "" : " (bagian \(part + 1) dari \(count))"
            frame(of: figure, title: figure.title.map { $0 + number }, isNumbered: part == 0, &json)
            if !figure.legend.isEmpty { legend(of: figure, &json) }
            json.field("picture", TreeDrawing.name(tree: tree, part: part))
            json.field("width", size.width)
            json.field("height", size.height)
        }
    }

    func write(_ figure: Figure, stages: [FigureStage], _ json: inout JSONText) {
        element("figure", &json) { json in
            frame(of: figure, title: figure.title, isNumbered: true, &json)
            json.array("stages") { json in
                for stage in stages { write(stage, &json) }
            }
        }
    }

    /// - Parameter isNumbered: whether registers list it, where it has a number.
    private func frame(of figure: Figure, title: String?, isNumbered: Bool, _ json: inout JSONText) {
        json.key("title")
        if let title { json.string(text.printable(title)) } else { json.null() }
        json.field("numbered", isNumbered && figure.number != nil)
        json.field("alternative", text.printable(figure.alternative))
    }

    /// The colours of its boxes with what they say.
    private func legend(of figure: Figure, _ json: inout JSONText) {
        json.array("legend") { json in
            for tone in figure.legend {
                let colors = TreeGraph.colors(of: tone)
                json.array { json in
                    for text in [colors.fill, colors.line, tone.legend ?? ""] { json.string(text) }
                }
            }
        }
    }

    private func write(_ stage: FigureStage, _ json: inout JSONText) {
        json.object { json in
            json.field("title", text.printable(stage.title))
            json.array("steps") { json in for step in stage.steps { json.string(text.printable(step)) } }
        }
    }

    private func write(_ facts: [Fact], _ json: inout JSONText) {
        element("facts", &json) { json in
            json.array("facts") { json in
                for fact in facts {
                    json.array { json in
                        json.string(text.printable(fact.label))
                        text.write(fact.printed, &json)
                    }
                }
            }
        }
    }

    private func write(_ clauses: [Clause], _ json: inout JSONText) {
        element("clauses", &json) { json in
            json.array("clauses") { json in
                for clause in clauses {
                    json.object { json in
                        json.field("label", text.printable(clause.label))
                        switch clause.body {
                        case .text(let body):
                            json.key("text")
                            text.write(body, &json)
                        case .list(let list):
                            json.key("list")
                            write(list, &json)
                        }
                    }
                }
            }
        }
    }

    private func write(_ list: ItemList, _ json: inout JSONText) {
        json.object { json in
            json.field("marker", "\(list.marker)")
            json.array("items") { json in
                for (index, item) in list.items.enumerated() {
                    json.object { json in
                        if list.isMarked { json.field("mark", text.printable(list.label(of: index))) }
                        json.key("text")
                        text.write(item.text, &json)
                        guard let nested = item.nested else { return }
                        json.key("nested")
                        write(nested, &json)
                    }
                }
            }
        }
    }

    private func element(_ kind: String, _ json: inout JSONText, _ fields: (inout JSONText) -> Void) {
        json.newLine()
        json.object { json in
            json.field("kind", kind)
            fields(&json)
        }
    }
}
