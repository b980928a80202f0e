import Domain

/// A plan's document indexed for printing: what hangs under what, and what every cell prints.
struct StatedPlan {
    let agency: Agency
    let document: PlanDocument
    /// Entries of nodes in document order.
    let nodes: [Entry]
    let figures: DocumentOptions.Figures
    let marks: FindingMarks
    /// Whether cells carry marks of ours beside what the source says.
    let isMarked: Bool
    let indicators: [IndicatorID: Indicator]
    /// Of the agency, one line each, as the letterhead of the document or else of a later or earlier one has it.
    let statedAddress: [String]
    private let holes: StatedHoles
    private let levels: [NodeID: PlanLevel]
    private let children: [EntryID: [Entry]]
    private let indicatorsOf: [EntryID: [Entry]]
    /// What each entry states, in order.
    let statements: [EntryID: [Statement]]
    private let entries: [EntryID: Entry]
    /// Nodes by the indicator they are printed under.
    private let led: [EntryID: [Entry]]

    /// The dossier's first document of the first of the kinds it has; nil where it has none.
    init?(_ input: DocumentInput, kinds: [DocumentKind] = [.actionPlan]) {
        let documents = input.dossier.documents
        let found = kinds.lazy.compactMap { kind in documents.first { $0.kind == kind } }.first
        guard let found else { return nil }
        self.init(found, of: input)
    }

    /// - Parameter document: one of the input's.
    init(_ document: PlanDocument, of input: DocumentInput) {
        let dossier = input.dossier
        self.document = document
        figures = input.options.figures
        isMarked = input.options.figures == .asStated && input.options.margin == .marked
        marks = isMarked ? FindingMarks(input.findings, on: document) : .none
        indicators = Dictionary(dossier.indicators.map { ($0.id, $0) }) { first, _ in first }
        agency = dossier.agency
        let others = dossier.documents.sorted { $0.year ?? 0 > $1.year ?? 0 }
        statedAddress =
            ([document] + others).lazy.map { LetterheadAddress.lines(of: $0.blocks) }.first { !$0.isEmpty } ?? []
        nodes = document.entries.filter { $0.nodeID != nil }
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        self.levels = levels
        children = Dictionary(grouping: nodes.filter { $0.parent != nil }) { $0.parent ?? $0.id }
        let indicators = document.entries.filter { $0.indicatorID != nil && $0.parent != nil }
        indicatorsOf = Dictionary(grouping: indicators) { $0.parent ?? $0.id }
        led = Dictionary(grouping: nodes.filter { $0.under != nil }) { $0.under ?? $0.id }
        statements = Dictionary(grouping: document.statements, by: \.entry)
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        self.entries = entries
        holes = StatedHoles(document) { Self.level(of: $0, entries, levels) }
    }

    /// The marks its cells carry; nil where they carry none.
    var printedMarks: FindingMarks? { isMarked ? marks : nil }

    /// An entry of the document by its id.
    func entry(_ id: EntryID) -> Entry? { entries[id] }

    private static func level(
        of entry: Entry, _ entries: [EntryID: Entry], _ levels: [NodeID: PlanLevel]
    ) -> PlanLevel? {
        let node = entry.nodeID ?? entry.parent.flatMap { entries[$0]?.nodeID }
        return node.flatMap { levels[$0] }
    }

    /// Why something is a hole that the source has no cell for.
    static let unstated = "sumber tidak menyebutkannya"

    /// Why a figure of an action plan is a hole; an empty quarter is one only where no quarter has a figure. An indicator
    /// whose target is stated for no part of the year lacks it in all of them.
    func gap(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> String? {
        guard let statement = statement(role, of: entry, in: period) else {
            let isAsked = role == .target && entry.indicatorID != nil
            return isAsked && !StatedCell.all.contains { self.statement(role, of: entry, in: $0) != nil }
                ? Self.unstated : nil
        }
        guard let why = gap(of: statement, at: entry) else { return nil }
        guard period != .year, !statement.isUnreadable else { return why }
        let quarters = Quarter.allCases.map { ownGap(role, of: entry, in: .quarter($0)) }
        return quarters.contains(nil) ? nil : why
    }

    private func ownGap(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> String? {
        statement(role, of: entry, in: period).flatMap { gap(of: $0, at: entry) }
    }

    /// Why a figure is a hole; nil where it is stated, or asked of no entry of its kind.
    func gap(of statement: Statement, at entry: Entry) -> String? {
        holes.gap(of: statement, at: entry, level: Self.level(of: entry, entries, levels))
    }

    /// The same for tables that leave many cells empty.
    func gapInColumn(of statement: Statement, at entry: Entry) -> String? {
        holes.gapInColumn(of: statement, at: entry, level: Self.level(of: entry, entries, levels))
    }

    /// The level of a node's entry.
    func level(of entry: Entry) -> PlanLevel? { entry.nodeID.flatMap { levels[$0] } }

    /// All entries of a level in document order.
    func nodes(_ level: PlanLevel) -> [Entry] { nodes.filter { self.level(of: $0) == level } }

    /// The first entry of each node of a level that has indicators or, where none of its entries has, the first of all.
    func distinct(_ level: PlanLevel) -> [Entry] {
        var places: [NodeID: Int] = [:]
        return nodes(level).reduce(into: []) { distinct, entry in
            guard let node = entry.nodeID else { return }
            if let place = places[node] {
                if indicators(of: distinct[place]).isEmpty, !indicators(of: entry).isEmpty { distinct[place] = entry }
            } else {
                places[node] = distinct.count
                distinct.append(entry)
            }
        }
    }

    /// Nodes that hang under nothing, in document order.
    var roots: [Entry] { nodes.filter { $0.parent.flatMap { entries[$0] } == nil } }

    /// What hangs directly under an entry and is of one of the levels, in document order.
    func children(of entry: Entry, _ levels: Set<PlanLevel>) -> [Entry] {
        (children[entry.id] ?? []).filter { self.level(of: $0).map(levels.contains) ?? false }
    }

    /// The indicators of a node or of a post's result, in document order.
    func indicators(of entry: Entry) -> [Entry] { indicatorsOf[entry.id] ?? [] }

    /// The entry itself or the nearest one above it that is of a level.
    func ancestor(of entry: Entry, _ level: PlanLevel) -> Entry? {
        var current: Entry? = entry
        var steps = 0
        while let here = current, steps <= PlanLevel.allCases.count {
            if self.level(of: here) == level { return here }
            current = here.parent.flatMap { entries[$0] }
            steps += 1
        }
        return nil
    }

    /// What an entry states as its own; nil where the source has no such cell.
    func statement(_ role: StatementRole, of entry: Entry, in period: StatedCell) -> Statement? {
        (statements[entry.id] ?? []).first { $0.role == role && $0.basis == .own && period.holds($0.period) }
    }

    /// The same as printed; "" where the cell is empty or the source had none.
    func text(_ role: StatementRole, of entry: Entry?, in period: StatedCell) -> String {
        entry.flatMap { statement(role, of: $0, in: period) }?.value.raw ?? ""
    }

    /// The text of a role that has no period or whatever period; nil where there is none.
    func text(_ role: StatementRole, of entry: Entry) -> String? { statement(role, of: entry)?.value.raw }

    /// The first that an entry states of a role as its own, whatever its period.
    func statement(_ role: StatementRole, of entry: Entry) -> Statement? {
        (statements[entry.id] ?? []).first { $0.role == role && $0.basis == .own }
    }

    /// The table an entry's figures stand in; nil where it has none.
    func table(of entry: Entry) -> String? { statements[entry.id]?.lazy.compactMap(\.table).first }

    /// The programs printed under one of an objective's indicators.
    func programs(under indicator: Entry) -> [Entry] {
        (led[indicator.id] ?? []).filter { level(of: $0) == .program }
    }
}
