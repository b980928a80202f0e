/// A chapter or part of a document. Its depth in the tree is its heading level.
package struct Section: Hashable, Sendable {
    package enum Orientation: Hashable, Sendable {
        case portrait
        case landscape
    }

    package enum NumberStyle: Hashable, Sendable {
        /// "A. Title"
        case point
        /// "2.1 Title"
        case plain
        /// "BAB I" on a line of its own above the title
        case chapter
    }

    /// As printed before the title: "A", "2.1", "BAB I".
    package var number: String?
    package var numberStyle: NumberStyle
    /// None for a part that has no heading of its own.
    package var title: String?
    /// Of its pages; a nested section keeps its parent's.
    package var orientation: Orientation
    /// Whether it begins on a new page.
    package var startsPage: Bool
    package var content: [Content]
    package var sections: [Section]

    package init(
        number: String? = nil, numberStyle: NumberStyle = .point, title: String? = nil,
        orientation: Orientation = .portrait, startsPage: Bool = false,
        content: [Content] = [], sections: [Section] = []
    ) {
        self.number = number
        self.numberStyle = numberStyle
        self.title = title
        self.orientation = orientation
        self.startsPage = startsPage
        self.content = content
        self.sections = sections
    }

    /// "A. Dokumen yang diperiksa" on one line; nil without a title.
    package var heading: String? {
        guard let title else { return nil }
        guard let number else { return title }
        return numberStyle == .point ? "\(number). \(title)" : "\(number) \(title)"
    }

    /// The heading as printed: a chapter's number stands above its title; empty without a title.
    package var headingLines: [String] {
        guard numberStyle == .chapter, let number, let title else { return [heading].compactMap { $0 } }
        return [number, title]
    }
}
