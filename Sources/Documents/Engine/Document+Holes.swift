import Domain

extension Document {
    /// All holes in order of printing.
    package var holes: [Hole] { gaps + sections.flatMap { Self.holes(of: $0, under: []) } }

    /// The document with its holes listed in a section at the end; unchanged when there are none. They stand on a page of
    /// their own, or with our findings: what is signed is handed in without them.
    package func listingHoles() -> Document {
        let holes = holes
        guard !holes.isEmpty else { return self }
        let items = holes.map { ItemList.Item(RichText([.init($0.place, .strong), .init(": \($0.why)")])) }
        var result = self
        result.sections.append(
            Section(
                title: PrintedAddition.holes.rawValue,
                startsPage: lacking == nil && !isListingFindings,
                content: [
                    .paragraph(RichText(PrintedAddition.holes.opening)),
                    .list(ItemList(.number, items)),
                ]))
        return result
    }

    private var isListingFindings: Bool {
        let title = sections.last?.title.flatMap(PrintedAddition.init)
        return title == .findings || title == .otherFindings
    }

    private static func holes(of section: Section, under parents: [String]) -> [Hole] {
        let trail = parents + [section.heading ?? section.subject].compactMap { $0 }
        return section.content.flatMap { content -> [Hole] in
            // One of several tables below the same heading.
            guard case .table(let table) = content, table.title == nil, section.title != nil, let label = table.label
            else { return holes(of: content, under: trail) }
            return holes(of: content, under: parents + [label])
        }
            + section.sections.flatMap { holes(of: $0, under: trail) }
    }

    private static func holes(of content: Content, under trail: [String]) -> [Hole] {
        switch content {
        case .facts(let facts):
            facts.compactMap { fact in fact.content.gap.map { hole(trail + [fact.label], $0) } }
        case .table(let table):
            holes(of: table, under: trail + [table.title?.replacing("\n", with: " ")].compactMap { $0 })
        case .signatures(let blocks):
            blocks.compactMap { block in block.placeAndDate?.gap.map { hole(trail + ["tanda tangan"], $0) } }
        case .paragraph(let text): holes(of: [text], under: trail)
        case .centered(let lines): holes(of: lines, under: trail)
        case .list(let list): holes(of: list, under: trail)
        case .clauses(let clauses): clauses.flatMap { holes(of: $0, under: trail + [$0.label]) }
        case .figure(let figure): holes(of: figure, under: trail)
        case .verbatim, .register: []
        }
    }

    private static func holes(of figure: Figure, under trail: [String]) -> [Hole] {
        if let gap = figure.gap { return [hole(trail + [figure.title].compactMap { $0 }, gap)] }
        guard case .tree(let tree) = figure.drawing else { return [] }
        return tree.boxes.flatMap { box in box.holes.map { hole(trail + [box.title, $0.place], $0.why) } }
    }

    private static func holes(of texts: [RichText], under trail: [String]) -> [Hole] {
        texts.flatMap(\.gaps).map { hole(trail, $0) }
    }

    private static func holes(of list: ItemList, under trail: [String]) -> [Hole] {
        list.items.flatMap { item in
            holes(of: [item.text], under: trail) + (item.nested.map { holes(of: $0, under: trail) } ?? [])
        }
    }

    private static func holes(of clause: Clause, under trail: [String]) -> [Hole] {
        switch clause.body {
        case .text(let text): holes(of: [text], under: trail)
        case .list(let list): holes(of: list, under: trail)
        }
    }

    /// Row by row; columns that lack the same for the same reason are named together.
    private static func holes(of table: Table, under trail: [String]) -> [Hole] {
        let places = TablePlaces(table)
        return table.body.indices.flatMap { row -> [Hole] in
            var columns: [(why: String, names: [String])] = []
            for placement in places.body.placements(inRow: row) {
                guard let why = placement.cell.content.gap else { continue }
                let name = places.column(of: placement)
                if let known = columns.firstIndex(where: { $0.why == why }) {
                    columns[known].names.append(name)
                } else {
                    columns.append((why, [name]))
                }
            }
            return columns.map { hole(trail + [places.row(row), TablePlaces.joined($0.names)], $0.why) }
        }
    }

    private static func hole(_ trail: [String], _ why: String) -> Hole {
        Hole(place: trail.joined(separator: ", "), why: why)
    }
}

extension Section {
    /// Of a section without a heading: what its first label says, as the post of a sheet; nil where that is a list.
    fileprivate var subject: String? {
        for case .clauses(let clauses) in content {
            if case .text(let text)? = clauses.first?.body { return text.text }
        }
        return nil
    }
}
