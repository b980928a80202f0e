import Domain

/// What the frame of a page says of it.
package struct PageHeading: Hashable, Sendable {
    package let title: Localized
    package let subject: String?
    package let tabs: [PageTab]
    package let years: ClosedRange<Int>?
    /// Beside those of every page.
    package let scripts: [String]

    package init(_ page: some Page) {
        title = page.title
        subject = page.subject
        tabs = page.tabs
        years = page.years
        scripts = page.scripts
    }
}
