/// Collects headings and content into sections, with those that lie on their side on pages of their own.
///
/// A page's shape is that of its outermost section, so the text after a wide table goes on in sections without titles.
struct PassagePages {
    private var done: [Section] = []
    /// The sections that are open, outermost first.
    private var open: [Section] = []

    /// - Parameter depth: 0 for a chapter.
    mutating func begin(_ section: Section, depth: Int) {
        close(to: depth)
        while open.count < depth { open.append(Section()) }
        open.append(section)
    }

    mutating func add(_ content: Content) {
        if open.isEmpty { open.append(Section()) }
        open[open.count - 1].content.append(content)
    }

    /// On a page that lies on its side, with the headings that nothing stands under yet.
    mutating func addWide(_ content: Content) {
        if open.isEmpty, let last = done.last, last.orientation == .landscape {
            done[done.count - 1].content.append(content)
            return
        }
        close(to: 0)
        done.append(Section(orientation: .landscape, content: [content]))
    }

    /// All sections.
    mutating func finish() -> [Section] {
        close(to: 0)
        defer { done = [] }
        return done
    }

    private mutating func close(to depth: Int) {
        while open.count > depth, let last = open.popLast() {
            if open.isEmpty { done.append(last) } else { open[open.count - 1].sections.append(last) }
        }
    }
}
