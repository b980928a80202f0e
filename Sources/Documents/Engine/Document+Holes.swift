extension Document {
    /// All holes in order of printing.
    package var holes: [Hole] { gaps + sections.flatMap { Self.holes(of: $0, under: []) } }

    /// The document with its holes listed in a section at the end; unchanged when there are none.
    package func listingHoles() -> Document {
        let holes = holes
        guard !holes.isEmpty else { return self }
        let items = holes.map { ItemList.Item(RichText([.init($0.place, .strong), .init(": \($0.why)")])) }
        var result = self
        result.sections.append(
            Section(
                title: "Data yang belum lengkap",
                content: [
                    .paragraph("Bagian berikut tercetak kosong karena datanya belum ada."),
                    .list(ItemList(.number, items)),
                ]))
        return result
    }

    private static func holes(of section: Section, under parents: [String]) -> [Hole] {
        let trail = parents + [section.heading].compactMap { $0 }
        return section.content.flatMap { holes(of: $0, under: trail) }
            + section.sections.flatMap { holes(of: $0, under: trail) }
    }

    private static func holes(of content: Content, under trail: [String]) -> [Hole] {
        switch content {
        case .facts(let facts):
            facts.compactMap { fact in fact.content.gap.map { hole(trail + [fact.label], $0) } }
        case .table(let table):
            holes(of: table, under: trail + [table.title].compactMap { $0 })
        case .signatures(let blocks):
            blocks.compactMap { block in block.placeAndDate?.gap.map { hole(trail + ["tanda tangan"], $0) } }
        case .paragraph(let text): holes(of: [text], under: trail)
        case .centered(let lines): holes(of: lines, under: trail)
        case .list(let list): holes(of: list, under: trail)
        case .clauses(let clauses): clauses.flatMap { holes(of: $0, under: trail + [$0.label]) }
        case .figure(let figure):
            figure.gap.map { [hole(trail + [figure.title].compactMap { $0 }, $0)] } ?? []
        case .verbatim, .register: []
        }
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

    private static func holes(of table: Table, under trail: [String]) -> [Hole] {
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        let head = TableGrid(table.head, columnCount: table.columns.count)
        return grid.placements.compactMap { placement in
            guard let why = placement.cell.content.gap else { return nil }
            let row = "baris \(placement.row + 1)"
            let column = head.heading(ofColumn: placement.column) ?? "kolom \(placement.column + 1)"
            return hole(trail + [row, column], why)
        }
    }

    private static func hole(_ trail: [String], _ why: String) -> Hole {
        Hole(place: trail.joined(separator: ", "), why: why)
    }
}
