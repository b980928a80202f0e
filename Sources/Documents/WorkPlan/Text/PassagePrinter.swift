import Domain

/// Turns the passages of a work plan into sections: headings, paragraphs, lists, tables, figures, signatures.
struct PassagePrinter {
    private let register: WorkPlanRegister
    private let drawings: WorkPlanDrawings
    private let tables: WorkPlanTableSet
    private let signatures: WorkPlanSignatures
    private let references: TableReferences
    private var pages = PassagePages()
    private var items: [BlockLists.Entry] = []
    private var printed: Set<TableID> = []
    private var figureNumbers: Set<String>
    /// Tables that are none of a work plan's own, by the block behind which they are printed.
    private let foreign: [Int: [ForeignTable]]
    private let parts: [TableID: [TablePart]]

    init(
        _ register: WorkPlanRegister, drawings: WorkPlanDrawings, tables: WorkPlanTableSet,
        signatures: WorkPlanSignatures, references: TableReferences = .none
    ) {
        self.register = register
        self.references = references
        self.drawings = drawings
        self.tables = tables
        self.signatures = signatures
        foreign = Dictionary(grouping: drawings.foreign, by: { $0.mark ?? $0.block })
        parts = Dictionary(grouping: register.parts.parts.filter { $0.id != nil }) { $0.id ?? TableID("") }
        let captions = register.plan.document.blocks.filter { $0.kind == .caption && $0.table == nil }
        figureNumbers = Set(captions.compactMap(\.number))
    }

    private var blocks: [Block] { register.plan.document.blocks }

    /// The sections of the chapters.
    mutating func print(_ chapters: [WorkPlanPassage]) -> [Section] {
        for chapter in chapters { print(chapter) }
        return pages.finish()
    }

    /// The content of blocks outside of chapters: the preface.
    mutating func print(blocks indices: [Int]) -> [Content] {
        for index in indices { take(index) }
        flush()
        return pages.finish().flatMap(\.content)
    }

    private mutating func print(_ passage: WorkPlanPassage) {
        pages.begin(section(of: passage), depth: passage.depth)
        for item in passage.items { print(item) }
        flush()
        for nested in passage.passages { print(nested) }
    }

    private func section(of passage: WorkPlanPassage) -> Section {
        let isChapter = passage.depth == 0
        return Section(
            number: passage.number.map { isChapter ? "BAB \($0)" : $0 }, numberStyle: isChapter ? .chapter : .plain,
            title: passage.title ?? (passage.number == nil ? nil : ""), startsPage: isChapter)
    }

    private mutating func print(_ item: WorkPlanPassage.Item) {
        if case .block(let index) = item { return take(index) }
        flush()
        switch item {
        case .block: break
        case .part(let part): add(tables.table(of: part), isWide: part.kind.isWide)
        case .standing(let kind): print(kind)
        case .figure(let kind): pages.add(.figure(drawings.figure(kind, number: unused(kind.number))))
        case .content(let content): pages.add(content)
        }
    }

    private mutating func print(_ kind: OfficialTable) {
        if let table = tables.standing(kind) {
            add(table, isWide: kind.isWide)
        } else {
            pages.add(.paragraph(.hole(kind.name)))
        }
    }

    private mutating func add(_ table: Table, isWide: Bool) {
        if isWide { pages.addWide(.table(table)) } else { pages.add(.table(table)) }
    }

    /// The usual number of a figure, or the next one of its chapter.
    private mutating func unused(_ number: String) -> String {
        let chapter = number.split(separator: ".").first.map(String.init) ?? number
        var candidate = number
        var ordinal = 1
        while !figureNumbers.insert(candidate).inserted {
            candidate = "\(chapter).\(ordinal)"
            ordinal += 1
        }
        return candidate
    }

    // MARK: Blocks

    private mutating func take(_ index: Int) {
        let block = blocks[index]
        if block.kind == .item {
            items.append(.init(level: block.level ?? 1, marker: block.number, text: text(of: index)))
        } else {
            flush()
            write(block, index)
        }
        for table in foreign[index] ?? [] where !isDrawn(table) {
            flush()
            pages.add(.table(table.table))
        }
    }

    private func isDrawn(_ table: ForeignTable) -> Bool {
        blocks.indices.contains(table.block) && drawings.isDrawn(below: blocks[table.block])
    }

    private mutating func write(_ block: Block, _ index: Int) {
        switch block.kind {
        case .paragraph, .decreePart: pages.add(.paragraph(text(of: index)))
        case .caption where block.table == nil: write(caption: block, index)
        case .table where !block.isTableMark: write(table: block)
        case .signature: pages.add(signatures.content(of: block))
        // Those of chapters are passages; a preface has headings of its own.
        case .heading: pages.add(.centered([RichText(block.text, .strong)]))
        case .item, .contentsLine, .tableHeader, .table, .caption: break
        }
    }

    /// Of a figure; that of a table which was not understood stands alone.
    private mutating func write(caption block: Block, _ index: Int) {
        guard block.isFigureCaption else { return pages.add(.centered([RichText(block.text, .strong)])) }
        var figure = drawings.figure(number: block.number, caption: Self.caption(block), block: index)
        figure.printedTitle = block.text
        pages.add(.figure(figure))
    }

    /// "Gambar 1.1 Tahapan …" without word and number.
    private static func caption(_ block: Block) -> String {
        let words = block.text.split(separator: " ", maxSplits: 2)
        return words.count > 2 && block.number != nil ? String(words[2]) : block.text
    }

    private mutating func write(table block: Block) {
        let found = block.table.flatMap { parts[$0] } ?? []
        if let id = block.table, printed.insert(id).inserted {
            for part in found { add(tables.table(of: part), isWide: part.kind.isWide) }
        }
        if found.isEmpty { pages.add(.paragraph(.hole(block.text.isEmpty ? "tabel" : block.text))) }
    }

    /// The words of a block, with the numbers of what was found there.
    private func text(of index: Int) -> RichText {
        let path = DossierPath.block(index, of: register.plan.document.id)
        let marks = register.plan.marks.marks(at: path)
        return RichText(
            [.init(references.text(blocks[index].text, ofBlock: index))] + marks.map(FindingMarks.run))
    }

    private mutating func flush() {
        let content = BlockLists.content(items)
        items = []
        for content in content { pages.add(content) }
    }
}
