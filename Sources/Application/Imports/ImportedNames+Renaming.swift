import Domain

extension ImportedNames {
    func renamed(_ document: PlanDocument) -> PlanDocument {
        var copy = PlanDocument(
            id: documents[document.id] ?? document.id, kind: document.kind, year: document.year,
            title: document.title, file: document.file)
        copy.number = document.number
        copy.date = document.date
        copy.stage = document.stage
        copy.revision = document.revision
        copy.instrument = document.instrument
        copy.signatories = document.signatories
        copy.tables = document.tables
        copy.blocks = document.blocks
        copy.entries = document.entries.map { renamed($0) }
        copy.statements = document.statements.map { statement in
            var copy = statement
            copy.entry = entries[statement.entry] ?? statement.entry
            return copy
        }
        return copy
    }

    private func renamed(_ entry: Entry) -> Entry {
        let subject: Subject =
            switch entry.subject {
            case .agency: .agency
            case .node(let id): .node(nodes[id] ?? id)
            case .indicator(let id): .indicator(indicators[id] ?? id)
            case .position(let id): .position(positions[id] ?? id)
            }
        return Entry(
            id: entries[entry.id] ?? entry.id, subject: subject, parent: entry.parent.map { entries[$0] ?? $0 },
            under: entry.under.map { entries[$0] ?? $0 }, number: entry.number, code: entry.code, name: entry.name,
            unit: entry.unit, place: entry.place, reprints: entry.reprints)
    }

    func renamed(_ node: PlanNode) -> PlanNode {
        PlanNode(id: nodes[node.id] ?? node.id, level: node.level, supports: node.supports.map { nodes[$0] ?? $0 })
    }

    func renamed(_ indicator: Indicator) -> Indicator {
        Indicator(
            id: indicators[indicator.id] ?? indicator.id, polarity: indicator.polarity,
            accumulation: indicator.accumulation, accumulationIsProposed: indicator.accumulationIsProposed,
            formula: indicator.formula, dataSource: indicator.dataSource, isKey: indicator.isKey)
    }

    func renamed(_ position: Position) -> Position {
        Position(
            id: positions[position.id] ?? position.id, title: position.title, kind: position.kind,
            parent: position.parent.map { positions[$0] ?? $0 }, duties: position.duties,
            functions: position.functions, place: position.place)
    }

    func renamed(_ claim: Claim) -> Claim {
        var copy = claim
        copy.document = documents[claim.document] ?? claim.document
        copy.subject = claim.subject.map { entries[$0] ?? $0 }
        return copy
    }

    func renamed(_ measurement: Measurement) -> Measurement {
        var copy = measurement
        copy.indicator = indicators[measurement.indicator] ?? measurement.indicator
        return copy
    }

    func renamed(_ spending: Spending) -> Spending {
        var copy = spending
        copy.node = nodes[spending.node] ?? spending.node
        return copy
    }

    func renamed(_ link: Link) -> Link {
        Link(
            supporting: indicators[link.supporting] ?? link.supporting,
            supported: indicators[link.supported] ?? link.supported)
    }
}
