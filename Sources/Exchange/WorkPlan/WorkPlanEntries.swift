import Domain

/// Writes the drafts of a work plan's tables as entries and statements.
struct WorkPlanEntries {
    var builder: DossierBuilder
    var registry: PlanRegistry
    private(set) var doubts: [Doubt] = []
    private var identity = WorkPlanIdentity()
    private let style: PrintedStyle
    /// Entries by the table they stand in, for what the text says of them.
    private(set) var written: [WrittenNode] = []

    init(builder: DossierBuilder, registry: PlanRegistry, style: PrintedStyle) {
        self.builder = builder
        self.registry = registry
        self.style = style
    }

    mutating func write(_ draft: TableDraft) {
        identity.beginTable()
        var marks: [ObjectIdentifier: EntryID] = [:]
        for root in draft.roots { write(root, under: nil, program: nil, table: draft.table, marks: &marks) }
    }

    private mutating func write(
        _ node: NodeDraft, under parent: EntryID?, program: NodeID?, table: WorkPlanTable,
        marks: inout [ObjectIdentifier: EntryID]
    ) {
        let match = identity.match(node, program: program) ?? earlier(node)
        let entry = builder.addNode(
            node.level, under: parent, number: node.number, code: node.code, name: node.name, same: match?.entry,
            indicator: node.under.flatMap { marks[ObjectIdentifier($0)] }, place: node.place)
        if let match, !match.isExact { doubtIdentity(node.name, place: node.place, match) }
        guard let id = builder.entry(of: entry)?.nodeID else { return }
        identity.add(entry, id: id, node, program: program)
        register(node, entry: entry, parent: parent)
        if !node.reprints.isEmpty { builder.editEntry(entry) { $0.reprints = node.reprints } }
        for figure in node.figures { state(figure, of: entry, unit: nil, table: table) }
        let own = node.level == .program ? id : program
        let indicators = write(
            node.indicators, of: entry, pool: WorkPlanIdentity.pool(node.level, id), program: own, table: table)
        for (draft, entry) in zip(node.indicators, indicators) { marks[ObjectIdentifier(draft)] = entry }
        written.append(
            WrittenNode(
                entry: entry, level: node.level, name: node.name, form: table.form,
                indicators: zip(node.indicators, indicators).map { (name: $0.name, entry: $1) }))
        for child in node.children { write(child, under: entry, program: own, table: table, marks: &marks) }
    }

    /// A node that a document read before prints.
    private func earlier(_ node: NodeDraft) -> WorkPlanIdentity.Match? {
        guard let name = node.name, node.level != .affair,
            let found = registry.before(node.level, named: NormalizedName(name))
        else { return nil }
        return WorkPlanIdentity.Match(entry: found.known.entry, isExact: found.isExact)
    }

    private mutating func register(_ node: NodeDraft, entry: EntryID, parent: EntryID?) {
        guard let name = node.name, !node.isTotal else { return }
        registry.add(
            PlanRegistry.Known(
                entry: entry, level: node.level, name: NormalizedName(name), parent: parent, under: nil,
                number: node.number,
                section: written.count))
    }

    private mutating func write(
        _ drafts: [IndicatorDraft], of node: EntryID, pool: String, program: NodeID?, table: WorkPlanTable
    ) -> [EntryID] {
        let matches = identity.matches(drafts, pool: pool, program: program)
        return drafts.enumerated().map { index, draft in
            let match = matches[index]
            let entry = builder.addIndicator(
                of: node, number: draft.number, name: draft.name, unit: draft.unit, same: match?.entry,
                place: draft.place)
            if let match, !match.isExact { doubtIdentity(draft.name, place: draft.place, match) }
            if let id = builder.entry(of: entry)?.indicatorID {
                identity.add(entry, id: id, named: draft.name, pool: pool, program: program)
            }
            if !draft.reprints.isEmpty { builder.editEntry(entry) { $0.reprints = draft.reprints } }
            for figure in draft.figures { state(figure, of: entry, unit: draft.unit, table: table) }
            return entry
        }
    }

    private mutating func doubtIdentity(_ name: String?, place: SourcePlace?, _ match: WorkPlanIdentity.Match) {
        guard let name, let place, let known = builder.entry(of: match.entry)?.name else { return }
        doubts.append(
            Doubt(
                kind: .identity, place: place, raw: name, read: known,
                why: Reason(.sameInOtherTable)))
    }

    private mutating func state(_ figure: FigureDraft, of entry: EntryID, unit: String?, table: WorkPlanTable) {
        guard let role = figure.column.role else { return }
        let value = value(figure, unit: unit, table: table)
        builder.state(
            Statement(
                entry: entry, role: role, basis: figure.column.basis, period: figure.column.period, value: value,
                table: table.id.text, column: figure.column.ordinal, heading: figure.column.heading, place: figure.place
            ))
    }

    private mutating func value(_ figure: FigureDraft, unit: String?, table: WorkPlanTable) -> StatedValue {
        switch figure.column.meaning {
        case .money:
            return .money(style.money(figure.raw, figure: figure.figure, column: figure.column, caption: table.caption))
        case .count: return .count(PrintedStyle.count(figure.raw))
        case .quantity:
            let reading = QuantityReading.read(figure.raw, unit: unit, figure: figure.figure)
            if let ambiguity = reading.ambiguity, !style.settles(figure.raw), let read = reading.stated.reading.value {
                doubts.append(
                    Doubt(
                        kind: .ambiguousNumber, place: figure.place, raw: figure.raw,
                        read: IndonesianFormat.quantity(read),
                        why: Reason(.numberDoubt, ambiguity)))
            }
            return .quantity(reading.stated)
        default: return .text(figure.raw)
        }
    }
}
