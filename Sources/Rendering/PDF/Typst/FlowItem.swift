import Documents

/// What stands on the pages one after the other, without the tree of sections.
enum FlowItem {
    case heading(Section, depth: Int)
    case content(Content)
    /// Of the tree of this number, the part of this number.
    case drawing(Figure, tree: Int, part: Int)
    case letterhead(Letterhead)
    case pageBreak

    var isHeading: Bool {
        if case .heading = self { true } else { false }
    }
}
