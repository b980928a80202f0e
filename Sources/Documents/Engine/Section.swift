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

    /// How pages are numbered from a section on; where that changes, they are counted from 1 again.
    package enum PageNumbers: Hashable, Sendable {
        /// "i", "ii", "iii": what stands before the chapters
        case roman
        /// "1", "2", "3"
        case arabic
    }

    /// Of a part that is handed in on its own; stands above its heading.
    package var letterhead: Letterhead?
    /// As printed before the title: "A", "2.1", "BAB I".
    package var number: String?
    package var numberStyle: NumberStyle
    /// None for a part that has no heading of its own.
    package var title: String?
    /// Of its pages; a nested section keeps its parent's.
    package var orientation: Orientation
    /// Whether it begins on a new page.
    package var startsPage: Bool
    /// nil goes on as before, which at first is "Halaman 2 dari 9"; of a nested section it says nothing.
    package var pageNumbers: PageNumbers?
    package var content: [Content]
    package var sections: [Section]

    package init(
        number: String? = nil, numberStyle: NumberStyle = .point, title: String? = nil,
        orientation: Orientation = .portrait, startsPage: Bool = false,
        pageNumbers: PageNumbers? = nil, content: [Content] = [], sections: [Section] = []
    ) {
        letterhead = nil
        self.number = number
        self.numberStyle = numberStyle
        self.title = title
        self.orientation = orientation
        self.startsPage = startsPage
        self.pageNumbers = pageNumbers
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
