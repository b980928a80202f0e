import Documents

/// The flow of a document, divided where the shape of the pages or the way they are numbered changes.
struct FlowPages {
    /// Items on pages of one shape, numbered in one way.
    struct Run {
        let shape: PageShape
        let numbers: Section.PageNumbers?
        var items: [FlowItem]
    }

    private(set) var runs: [Run] = []
    private let paper: Paper
    private let drawings: [[TreeDrawing]]
    private var trees = 0
    private var numbers: Section.PageNumbers?

    init(_ document: Document, drawings: [[TreeDrawing]]) {
        paper = document.paper
        self.drawings = drawings
        for section in document.sections {
            numbers = section.pageNumbers ?? numbers
            add(section, depth: 0, shape: PageShape(paper, section.orientation))
        }
        if runs.isEmpty { runs = [Run(shape: PageShape(paper, .portrait), numbers: numbers, items: [])] }
    }

    private mutating func add(_ section: Section, depth: Int, shape: PageShape) {
        if section.startsPage { add(.pageBreak, shape) }
        if let letterhead = section.letterhead { add(.letterhead(letterhead), shape) }
        if section.title != nil { add(.heading(section, depth: depth), shape) }
        for content in section.content {
            guard case .figure(let figure) = content, case .tree = figure.drawing else {
                add(.content(content), shape)
                continue
            }
            for (part, drawing) in drawings[trees].enumerated() {
                let item = FlowItem.drawing(figure, tree: trees, part: part)
                let legible = [shape, PageShape(paper, .landscape)].first { drawing.isLegible(within: $0) } ?? .large
                if legible == shape { add(item, shape) } else { add(item, on: legible, after: shape) }
            }
            trees += 1
        }
        for nested in section.sections { add(nested, depth: depth + 1, shape: shape) }
    }

    /// Pages don't begin with a page break.
    private mutating func add(_ item: FlowItem, _ shape: PageShape) {
        if runs.last?.shape != shape || runs.last?.numbers != numbers {
            runs.append(Run(shape: shape, numbers: numbers, items: []))
        }
        if case .pageBreak = item, runs[runs.count - 1].items.isEmpty { return }
        runs[runs.count - 1].items.append(item)
    }

    /// On a page of another shape, with the headings right before it.
    private mutating func add(_ item: FlowItem, on page: PageShape, after shape: PageShape) {
        var headings: [FlowItem] = []
        while runs.last?.shape == shape, runs.last?.numbers == numbers, let last = runs.last?.items.last, last.isHeading
        {
            headings.insert(last, at: 0)
            runs[runs.count - 1].items.removeLast()
        }
        if runs.last?.items.isEmpty == true { runs.removeLast() }
        for item in headings + [item] { add(item, page) }
    }
}
