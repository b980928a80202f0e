import Domain

extension IndexedDocument {
    /// The distinct nodes of a level in one table, in order.
    func nodes(_ level: PlanLevel, in table: String, of tables: PrintedTables) -> [NodeView] {
        var seen: Set<NodeID> = []
        return nodes(level).filter { node in
            guard tables.table(of: node.row) == table, let id = node.entry.nodeID else { return false }
            return seen.insert(id).inserted
        }
    }

    /// Whether it is a plan whose figures have different origins, printed in several tables.
    var hasSeveralTables: Bool { !document.kind.statesOneFigurePerPeriod }

    /// The place of a claim: the block it stands in, with its quote.
    func place(of claim: Claim) -> Place {
        var place = document.blocks.indices.contains(claim.block) ? self.place(ofBlock: claim.block) : nil
        place?.quote = claim.quote
        if let source = claim.place { place?.source = source }
        return place ?? Place(path: .block(claim.block, of: document.id), source: claim.place, quote: claim.quote)
    }
}

extension IndexedDossier {
    /// The claims of a document about its own figures.
    func claims(of document: IndexedDocument) -> [Claim] {
        dossier.claims.filter { $0.document == document.document.id }
    }
}

extension Claim {
    /// The number it states, of any kind of value.
    var count: Int? {
        if case .count(let stated) = value { stated.reading.value } else { nil }
    }

    var amount: Money? {
        if case .money(let stated) = value { stated.reading.value } else { nil }
    }

    var quantity: StatedQuantity? {
        if case .quantity(let stated) = value { stated } else { nil }
    }

    /// The year of its period.
    var year: Int? {
        switch period {
        case .year(let year), .through(let year), .quarter(let year, _), .month(let year, _): year
        case .endOfPlan, nil: nil
        }
    }
}
