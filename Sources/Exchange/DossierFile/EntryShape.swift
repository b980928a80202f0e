import Domain

/// Writes entries as NODEs, rows of POSITIONs and INDICATORs of `selaras.dossier/1`.
struct EntryShape {
    let index: EntryIndex
    let order: EntryOrder

    init(_ dossier: Dossier) {
        index = EntryIndex(dossier)
        order = EntryOrder(index)
    }

    /// A NODE; the agency as a whole is one of level `agency` with a `subject`.
    func node(_ located: EntryIndex.Located) -> StructuredValue {
        let entry = located.entry
        let node = entry.nodeID.flatMap { index.nodes[$0] }
        let level = node?.level ?? (entry.subject == .agency ? .agency : .activity)
        let supports = node?.supports.map { StructuredValue.string(index.name(of: $0)) } ?? []
        var fields: [StructuredValue.Field] = [
            .init("id", .string(entry.id.text)), .init("parent", .text(entry.parent?.text)),
            .init("level", .string(level.rawValue)), .init("number", .text(entry.number)),
            .init("code", .text(entry.code)), .init("name", .text(entry.name)),
            .init("document", .string(document(located).id.text)), .init("source", SourceShape.tree(entry.place)),
            .init("same", .text(same(entry))), .init("under", .text(entry.under?.text)),
            .init("supports", .array(supports)),
        ]
        if entry.subject == .agency { fields.append(.init("subject", .string("agency"))) }
        fields += identity("node", entry.nodeID?.text, first: entry.nodeID.map(index.name(of:)), entry)
        if let unit = entry.unit { fields.append(.init("unit", .string(unit))) }
        return .object(fields + headFields(located))
    }

    /// A row of a POSITION: the result (kinerja) it is to reach, with its indicators.
    func row(_ located: EntryIndex.Located) -> StructuredValue {
        let entry = located.entry
        var fields: [StructuredValue.Field] = [
            .init("id", .string(entry.id.text)), .init("number", .text(entry.number)),
            .init("result", .text(entry.name)), .init("document", .string(document(located).id.text)),
            .init("source", SourceShape.tree(entry.place)),
        ]
        if let parent = entry.parent { fields.append(.init("parent", .string(parent.text))) }
        if let under = entry.under { fields.append(.init("under", .string(under.text))) }
        if let code = entry.code { fields.append(.init("code", .string(code))) }
        if let unit = entry.unit { fields.append(.init("unit", .string(unit))) }
        return .object(fields + headFields(located))
    }

    /// - Parameter document: that of the entry it hangs under; named where it is another.
    func indicator(_ located: EntryIndex.Located, under document: Int?) -> StructuredValue {
        let entry = located.entry
        let id = entry.indicatorID ?? IndicatorID(entry.id.text)
        let figures = EntryFiguresShape(
            index.statements(of: located), in: self.document(located), allowed: { $0.isForIndicators })
        var fields: [StructuredValue.Field] = [
            .init("id", .string(entry.id.text)), .init("same", .text(same(entry))),
            .init("number", .text(entry.number)), .init("name", .text(entry.name)), .init("unit", .text(entry.unit)),
        ]
        fields += MethodShape.fields(index.methods[id] ?? Indicator(id: id))
        fields += [
            .init("note", figures.note), .init("source", SourceShape.tree(entry.place)),
            .init("target", figures.target), .init("quarters", figures.quarters), .init("budget", figures.budget),
            .init("statements", figures.statements),
        ]
        if let code = entry.code { fields.append(.init("code", .string(code))) }
        if let under = entry.under { fields.append(.init("under", .string(under.text))) }
        if document != located.document {
            fields.append(.init("document", .string(self.document(located).id.text)))
            if document == nil, let parent = entry.parent { fields.append(.init("parent", .string(parent.text))) }
        }
        fields += identity("indicator", id.text, first: index.name(of: id), entry)
        return .object(fields + figures.rareFields + rareFields(entry))
    }

    private func headFields(_ located: EntryIndex.Located) -> [StructuredValue.Field] {
        let figures = EntryFiguresShape(
            index.statements(of: located), in: document(located), allowed: { $0.isForNodes })
        let indicators = index.indicators[located.entry.id] ?? []
        return [
            .init("attributes", figures.attributes), .init("budget", figures.budget),
            .init("indicators", .array(indicators.map { indicator($0, under: located.document) })),
            .init("statements", figures.statements),
        ] + figures.rareFields + rareFields(located.entry)
    }

    /// Keys that are written only where they say something: reprints, an unusual place among the entries.
    private func rareFields(_ entry: Entry) -> [StructuredValue.Field] {
        var fields: [StructuredValue.Field] = []
        if !entry.reprints.isEmpty { fields.append(.init("reprints", .array(entry.reprints.map(ReprintShape.tree)))) }
        if let after = order.after[entry.id] { fields.append(.init("after", .string(after))) }
        return fields
    }

    /// The identity, where it isn't simply the id of the first entry.
    private func identity(
        _ key: String, _ identity: String?, first: String?, _ entry: Entry
    ) -> [StructuredValue.Field] {
        guard let identity, first == entry.id.text, identity != entry.id.text else { return [] }
        return [.init(key, .string(identity))]
    }

    private func same(_ entry: Entry) -> String? {
        let first =
            switch entry.subject {
            case .node(let id): index.firstOfNode[id]
            case .indicator(let id): index.firstOfIndicator[id]
            case .agency, .position: entry.id
            }
        return first == entry.id ? nil : first?.text
    }

    private func document(_ located: EntryIndex.Located) -> PlanDocument {
        index.dossier.documents[located.document]
    }
}
