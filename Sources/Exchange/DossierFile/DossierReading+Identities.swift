import Domain

extension DossierReading {
    /// Lists a node at its first entry; further entries must agree on the level.
    func note(_ id: NodeID, level: PlanLevel, _ trail: Trail) throws(ShapeFault) {
        guard let row = nodeRows[id] else {
            nodeRows[id] = dossier.nodes.count
            dossier.nodes.append(PlanNode(id: id, level: level))
            return
        }
        guard dossier.nodes[row].level == level else {
            throw trail.fault("level berbeda dari entri pertamanya (\(dossier.nodes[row].level.rawValue)).")
        }
    }

    /// What any of a node's entries says it supports, each once.
    func note(supports names: [String], of id: NodeID) {
        for name in names where !(supports[id] ?? []).contains(name) { supports[id, default: []].append(name) }
    }

    /// Lists an indicator at its first entry; further entries may leave its method out, not contradict it.
    func noteMethod(_ id: IndicatorID, _ object: inout ShapeReader, stated: [Statement]) throws(ShapeFault) {
        if let row = indicatorRows[id] {
            let known = dossier.indicators[row]
            guard try MethodShape.read(&object, known).method == known else {
                throw object.trail.fault("cara hitung berbeda dari entri pertama indikator ini.")
            }
            return
        }
        var (method, tellsAccumulation) = try MethodShape.read(&object, Indicator(id: id))
        if !tellsAccumulation { method.accumulation = proposedAccumulation(stated) }
        indicatorRows[id] = dossier.indicators.count
        dossier.indicators.append(method)
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

    /// Puts the entries of each document in their order and checks what they refer to.
    func arrange(_ trail: Trail) throws(ShapeFault) {
        for (home, entries) in placed.enumerated() {
            for item in entries {
                try check(item.entry.parent, "parent", of: item)
                try check(item.entry.under, "under", of: item)
            }
            guard let arranged = EntryOrder.arranged(entries, id: \.entry.id.text, after: \.after) else {
                throw trail.fault("after: urutan entri berputar, atau menyebut entri yang tidak ada di dokumennya.")
            }
            dossier.documents[home].entries = arranged.map(\.entry)
            dossier.documents[home].statements = arranged.flatMap { statements[home][$0.entry.id] ?? [] }
        }
    }

    private func check(_ id: EntryID?, _ key: String, of item: PlacedEntry) throws(ShapeFault) {
        guard let id, homes[id] == nil else { return }
        throw ShapeFault(path: item.path + "." + key, line: item.line, reason: "entri \"\(id)\" tidak ada.")
    }
}
