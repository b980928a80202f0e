/// A chapter or part of a document. Its depth in the tree is its heading level.
package struct Section: Hashable, Sendable {
    package enum Orientation: Hashable, Sendable {
        case portrait
        case landscape
    }

    /// As printed before the title: "A", "2.1".
    package var number: String?
    /// None for a part that has no heading of its own.
    package var title: String?
    /// Of its pages; a nested section keeps its parent's.
    package var orientation: Orientation
    /// Whether it begins on a new page.
    package var startsPage: Bool
    package var content: [Content]
    package var sections: [Section]

    package init(
        number: String? = nil, title: String? = nil, orientation: Orientation = .portrait, startsPage: Bool = false,
        content: [Content] = [], sections: [Section] = []
    ) {
        self.number = number
        self.title = title
        self.orientation = orientation
        self.startsPage = startsPage
        self.content = content
        self.sections = sections
    }

    /// "A. Dokumen yang diperiksa"; nil without a title.
    package var heading: String? {
        guard let title else { return nil }
        return number.map { "\($0). \(title)" } ?? title
    }
}
