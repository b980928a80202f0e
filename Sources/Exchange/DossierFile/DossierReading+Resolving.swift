import Domain

extension DossierReading {
    /// Puts the entries of each document in their order and makes nodes and indicators of what they print.
    func resolve(_ trail: Trail) throws(ShapeFault) {
        var items: [EntryID: PlacedEntry] = [:]
        for item in placed.joined() { items[item.entry.id] = item }
        var nodeRows: [NodeID: Int] = [:]
        var indicatorRows: [IndicatorID: Int] = [:]
        var supports: [NodeID: [String]] = [:]
        for home in placed.indices {
            guard let arranged = EntryOrder.arranged(placed[home], id: \.entry.id.text, after: \.after) else {
                throw trail.fault(Reason(.brokenOrder))
            }
            for item in arranged {
                try check(item, in: items)
                let root = try root(of: item, in: items)
                item.entry.subject = root.entry.subject
                subjects[item.entry.id] = root.entry.subject
                switch root.entry.subject {
                case .node(let id):
                    try note(id, item, root: root, &nodeRows)
                    for name in item.supports where !(supports[id] ?? []).contains(name) {
                        supports[id, default: []].append(name)
                    }
                case .indicator(let id): try note(id, item, root: root, &indicatorRows)
                case .agency, .position: break
                }
            }
            dossier.documents[home].entries = arranged.map(\.entry)
            dossier.documents[home].statements = arranged.flatMap { statements[home][$0.entry.id] ?? [] }
        }
        for row in dossier.nodes.indices {
            dossier.nodes[row].supports = (supports[dossier.nodes[row].id] ?? []).map(nodeID)
        }
    }

    /// The entry that `same` leads to in the end: itself, where there is none.
    private func root(
        of item: PlacedEntry, in items: [EntryID: PlacedEntry]
    ) throws(ShapeFault) -> PlacedEntry {
        var root = item
        var steps = 0
        while let same = root.same {
            steps += 1
            guard let next = items[same], steps <= items.count else {
                throw item.fault("same", Reason(.noSuchEntry, same))
            }
            root = next
        }
        guard isOfOneKind(root.entry.subject, item.entry.subject) else {
            throw item.fault("same", Reason(.entryOfOtherKind, root.entry.id))
        }
        return root
    }

    private func isOfOneKind(_ left: Subject, _ right: Subject) -> Bool {
        switch (left, right) {
        case (.node, .node), (.indicator, .indicator), (.agency, .agency), (.position, .position): true
        default: false
        }
    }

    /// Lists a node at its first entry; all its entries must agree on the level.
    private func note(
        _ id: NodeID, _ item: PlacedEntry, root: PlacedEntry, _ rows: inout [NodeID: Int]
    ) throws(ShapeFault) {
        guard let level = root.level ?? item.level, item.level ?? level == level else {
            throw item.fault("level", Reason(.otherThanFirst))
        }
        guard rows[id] == nil else { return }
        rows[id] = dossier.nodes.count
        dossier.nodes.append(PlanNode(id: id, level: level))
    }

    /// Lists an indicator at its first entry; further entries may leave its method out, not contradict it.
    private func note(
        _ id: IndicatorID, _ item: PlacedEntry, root: PlacedEntry, _ rows: inout [IndicatorID: Int]
    ) throws(ShapeFault) {
        let method = method(of: id, root: root)
        guard let told = item.method, told.over(method) == method else {
            throw item.fault("accumulation", Reason(.otherMethodThanFirst))
        }
        guard rows[id] == nil else { return }
        rows[id] = dossier.indicators.count
        dossier.indicators.append(method)
    }

    private func method(of id: IndicatorID, root: PlacedEntry) -> Indicator {
        var method = (root.method ?? MethodShape.Told()).over(Indicator(id: id))
        if root.method?.accumulation == nil {
            let stated = homes[root.entry.id].flatMap { statements[$0][root.entry.id] } ?? []
            method.accumulation = proposedAccumulation(stated)
        }
        return method
    }

    private func proposedAccumulation(_ stated: [Statement]) -> Accumulation {
        var quarters: [Quantity?] = [nil, nil, nil, nil]
        var year: Quantity?
        for statement in stated where statement.role == .target && statement.basis == .own {
            switch statement.period {
            case .quarter(_, let quarter): quarters[quarter.index] = statement.quantity?.reading.value
            case .year: year = statement.quantity?.reading.value
            default: break
            }
        }
        return AccumulationInference.propose(quarters: quarters, year: year)
    }

    /// A plan has some ten levels; whoever follows its entries upwards or downwards counts on it.
    private static let deepest = 40

    /// What an entry hangs under must be there, and lead to the top in a few steps.
    private func check(_ item: PlacedEntry, in items: [EntryID: PlacedEntry]) throws(ShapeFault) {
        if let parent = item.entry.parent, homes[parent] == nil {
            throw item.fault("parent", Reason(.noSuchEntry, parent))
        }
        if let under = item.entry.under, homes[under] == nil {
            throw item.fault("under", Reason(.noSuchEntry, under))
        }
        var above = item.entry.parent
        var steps = 0
        while let parent = above {
            steps += 1
            guard steps <= Self.deepest else {
                throw item.fault("parent", Reason(.tooDeepOrRound, Self.deepest))
            }
            above = items[parent]?.entry.parent
        }
    }
}
