import Domain

/// The outline of a work plan: the source's text, completed by the chapters, sections, tables and figures that every
/// work plan has.
struct WorkPlanOutline {
    private(set) var chapters: [WorkPlanPassage]
    private let register: WorkPlanRegister
    /// Tables that stand in the text of a chapter.
    private let printed: Set<TableID>

    init(_ narrative: WorkPlanNarrative, register: WorkPlanRegister, figures: [StandingFigure]) {
        self.register = register
        let blocks = register.plan.document.blocks
        printed = Set(
            narrative.chapters.flatMap(\.all).flatMap(\.items).compactMap { item in
                guard case .block(let index) = item, blocks[index].kind == .table else { return nil }
                return blocks[index].table
            })
        chapters = StandingChapter.all.map { chapter in
            narrative.chapters.first { $0.number == chapter.number }
                ?? WorkPlanPassage(number: chapter.number, title: chapter.title, depth: 0)
        }
        for section in StandingSection.all { complete(section) }
        for figure in figures { place(figure) }
        for kind in OfficialTable.allCases { complete(kind) }
        for index in chapters.indices { chapters[index].namesHoles(Self.name(ofChapter: index + 1)) }
    }

    // MARK: Sections

    private mutating func complete(_ section: StandingSection) {
        let chapter = chapters[section.chapter - 1]
        guard self.index(of: section) == nil else { return }
        let numbers = Set(chapter.passages.compactMap(\.number))
        let isFree = !numbers.contains(section.number)
        let number = isFree ? section.number : Self.next(after: numbers, in: section.chapter)
        let passage = WorkPlanPassage(number: number, title: section.title, depth: 1)
        let before = StandingSection.all.filter { $0.chapter == section.chapter && $0.number < section.number }
        let place = before.compactMap { self.index(of: $0) }.max().map { $0 + 1 } ?? 0
        chapters[section.chapter - 1].passages.insert(passage, at: isFree ? place : chapter.passages.count)
    }

    private static func next(after numbers: Set<String>, in chapter: Int) -> String {
        var ordinal = numbers.count + 1
        while numbers.contains("\(chapter).\(ordinal)") { ordinal += 1 }
        return "\(chapter).\(ordinal)"
    }

    /// The chapter's passage that stands for a section: by its title, which tells more than its number.
    private func index(of section: StandingSection) -> Int? {
        chapters[section.chapter - 1].passages.firstIndex { section.isTitled($0.words) }
    }

    // MARK: Tables and figures

    private func isPrinted(_ part: TablePart) -> Bool {
        part.id.map(printed.contains) ?? false
    }

    /// Puts what the text doesn't print into the section where it stands in every work plan.
    private mutating func complete(_ kind: OfficialTable) {
        let parts = register.parts.parts(kind)
        if parts.isEmpty { place(.standing(kind), of: kind) }
        for part in parts where !isPrinted(part) { place(.part(part), of: kind) }
    }

    private mutating func place(_ item: WorkPlanPassage.Item, of kind: OfficialTable) {
        let home = Self.home(of: kind)
        insert(item, chapter: home.chapter, section: home.section)
    }

    private static func home(of kind: OfficialTable) -> (chapter: Int, section: String?) {
        switch kind {
        case .evaluation: (2, "2.1")
        case .service: (2, "2.2")
        case .review: (2, "2.4")
        case .proposals: (2, "2.5")
        case .goals, .objectives: (3, "3.2")
        case .recapitulation, .plan: (4, nil)
        }
    }

    private mutating func place(_ figure: StandingFigure) {
        insert(.figure(figure), chapter: figure.chapter, section: figure.section)
    }

    private mutating func insert(_ item: WorkPlanPassage.Item, chapter: Int, section: String?) {
        let standing = StandingSection.all.first { $0.number == section }
        if let index = standing.flatMap({ self.index(of: $0) }) {
            chapters[chapter - 1].passages[index].insert(item)
        } else {
            chapters[chapter - 1].insert(item)
        }
    }

    // MARK: Holes

    /// A chapter without standing sections has a text of its own.
    private static func name(ofChapter ordinal: Int) -> String? {
        ordinal == 4 ? "rencana kerja dan pendanaan" : nil
    }
}

extension WorkPlanPassage {
    /// After all text, in the last of its sections that has any.
    fileprivate mutating func insert(_ item: Item) {
        if passages.isEmpty { items.append(item) } else { passages[passages.count - 1].insert(item) }
    }

    /// Text that is still to be written, where a section has none.
    ///
    /// - Parameter name: of the text the chapter itself is to have; nil for none.
    fileprivate mutating func namesHoles(_ name: String?) {
        if let name, !hasText, passages.isEmpty { items.insert(.content(.paragraph(.hole(name))), at: 0) }
        for index in passages.indices where !passages[index].all.contains(where: \.hasText) {
            let standing = StandingSection.all.first { $0.isTitled(passages[index].words) }
            let name = standing?.name ?? passages[index].title ?? "isi bagian ini"
            passages[index].items.insert(.content(.paragraph(.hole(name))), at: 0)
        }
    }

    /// Whether words of the source or of the register stand in it, not only tables and drawings.
    private var hasText: Bool {
        items.contains { item in
            switch item {
            case .block, .content: true
            case .part, .standing, .figure: false
            }
        }
    }
}
