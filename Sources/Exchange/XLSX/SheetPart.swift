import Domain

/// What one sheet gives to a document; sheets of one kind of document belong together.
struct SheetPart {
    private(set) var elements: [TextElement]
    private(set) var doubts: [Doubt]
    private(set) var unread: [UnreadCell]
    private(set) var formulas: [FormulaTable]

    init(_ layout: SheetLayout) {
        elements = layout.elements
        doubts = layout.doubts
        unread = layout.unread
        formulas = layout.formulas
    }

    var hasTable: Bool { elements.contains(where: \.isGrid) }

    /// The sheets as documents, in the order of the first sheet of each.
    static func joined(_ parts: [SheetPart]) -> [SheetPart] {
        guard parts.count > 1 else { return parts }
        var documents: [SheetPart] = []
        var families: [DocumentKind?] = []
        var waiting: SheetPart?
        for part in parts {
            var next = part
            if let before = waiting { next = before.followed(by: part) }
            waiting = nil
            guard part.hasTable else {
                waiting = next
                continue
            }
            let family = family(of: part)
            if let index = families.firstIndex(of: family) {
                documents[index] = documents[index].followed(by: next)
            } else {
                documents.append(next)
                families.append(family)
            }
        }
        if let waiting, let last = documents.indices.last { documents[last] = documents[last].followed(by: waiting) }
        return documents
    }

    /// The kind of document a sheet is of; all tables of a Renja are of one, whatever each of them is.
    private static func family(of part: SheetPart) -> DocumentKind? {
        let assembly = SectionAssembly.assemble(part.elements)
        let kind = KindRecognition.kind(
            of: assembly.sections, foreign: assembly.foreignTerms, elements: part.elements)
        switch kind {
        case .actionPlan, .performanceAgreement, .keyIndicators, .individualIndicators: return kind
        default: return nil
        }
    }

    private func followed(by other: SheetPart) -> SheetPart {
        var result = self
        result.elements += other.elements
        result.doubts += other.doubts
        result.unread += other.unread
        result.formulas += other.formulas
        return result
    }
}
