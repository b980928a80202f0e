import Domain

extension Document {
    /// The numbers of findings that it bears, at cells and behind words.
    var printedFindings: Set<Int> { Set(sections.flatMap(Self.marks).flatMap(FindingMarks.numbers)) }

    /// The document with what its marks stand for at its end; unchanged where it carries none.
    func listingFindings() -> Document {
        guard let marks = findingMarks else { return self }
        var result = self
        result.sections += marks.sections(printed: printedFindings)
        return result
    }

    private static func marks(in section: Section) -> [String] {
        section.content.flatMap(marks) + section.sections.flatMap(marks)
    }

    private static func marks(in content: Content) -> [String] {
        switch content {
        case .paragraph(let text): marks(in: text)
        case .centered(let lines): lines.flatMap(marks)
        case .list(let list): marks(in: list)
        case .clauses(let clauses):
            clauses.flatMap { clause in
                switch clause.body {
                case .text(let text): marks(in: text)
                case .list(let list): marks(in: list)
                }
            }
        case .table(let table): (table.head + table.body).flatMap(\.cells).flatMap(\.marks)
        case .facts, .verbatim, .figure, .register, .signatures: []
        }
    }

    private static func marks(in list: ItemList) -> [String] {
        list.items.flatMap { marks(in: $0.text) + ($0.nested.map(marks) ?? []) }
    }

    private static func marks(in text: RichText) -> [String] {
        text.runs.filter { $0.emphasis == .subdued && $0.text.hasPrefix(" [") }.map(\.text)
    }
}
