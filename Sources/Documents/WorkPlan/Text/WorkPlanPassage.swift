import Domain

/// A chapter or section of a work plan's text with what stands in it, in order, before its own sections.
struct WorkPlanPassage {
    /// What stands in a passage.
    enum Item {
        /// A block of the source, by its index.
        case block(Int)
        case part(TablePart)
        /// A table that stands there in every work plan and that the source lacks.
        case standing(OfficialTable)
        case figure(StandingFigure)
        case content(Content)
    }

    var number: String?
    var title: String?
    /// 0 for a chapter.
    var depth: Int
    var items: [Item] = []
    var passages: [WorkPlanPassage] = []

    /// Words of the title, for recognising it.
    var words: [String] { title.map { NormalizedName($0).words } ?? [] }

    var isEmpty: Bool { items.isEmpty && passages.isEmpty }

    /// Itself and all below it.
    var all: [WorkPlanPassage] { [self] + passages.flatMap(\.all) }
}
