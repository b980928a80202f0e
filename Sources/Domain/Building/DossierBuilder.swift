/// Builds a dossier entry by entry: readers, demo data and the examples of rules all go through it.
///
/// Ids follow the position in the document ("S1.P2.K3", "S1.P2.K3.I1"), so the same input gives the same ids.
package struct DossierBuilder {
    package private(set) var dossier: Dossier
    private var childCounts: [String: Int] = [:]
    private var statementsByEntry: [[EntryID: [Statement]]] = []
    /// Where each entry stands: its document and its index there.
    private var entryPlaces: [EntryID: (document: Int, index: Int)] = [:]
    private var indicatorPlaces: [IndicatorID: Int] = [:]
    private var positionPlaces: [PositionID: Int] = [:]

    package init(agency: Agency = Agency(), period: ClosedRange<Int>? = nil) {
        dossier = Dossier(agency: agency, period: period)
    }

    /// Begins a document; what is added from now on belongs to it.
    @discardableResult
    package mutating func beginDocument(
        _ kind: DocumentKind = .actionPlan, year: Int? = nil, file: String? = nil
    ) -> DocumentID {
        let id = DocumentID("d\(dossier.documents.count + 1)")
        dossier.documents.append(PlanDocument(id: id, kind: kind, year: year, file: file))
        statementsByEntry.append([:])
        return id
    }

    /// Changes the current document's head: title, stage, tables, blocks.
    package mutating func edit(_ change: (inout PlanDocument) -> Void) {
        change(&dossier.documents[dossier.documents.count - 1])
    }

    /// Adds a node's entry under its parent; `same` names an earlier entry of the same node.
    @discardableResult
    package mutating func addNode(
        _ level: PlanLevel, under parent: EntryID? = nil, number: String? = nil, code: String? = nil, name: String?,
        same: EntryID? = nil, indicator: EntryID? = nil, place: SourcePlace? = nil
    ) -> EntryID {
        let id = EntryID(nextID(under: parent, letter: level.letter))
        let node = same.flatMap { entry(of: $0)?.nodeID } ?? NodeID(id.text)
        if same == nil || node.text == id.text { dossier.nodes.append(PlanNode(id: node, level: level)) }
        append(
            Entry(
                id: id, subject: .node(node), parent: parent, under: indicator, number: number, code: code, name: name,
                place: place))
        return id
    }

    /// Adds an indicator's entry under its node.
    @discardableResult
    package mutating func addIndicator(
        of node: EntryID, number: String? = nil, name: String?, unit: String? = nil, same: EntryID? = nil,
        place: SourcePlace? = nil
    ) -> EntryID {
        let id = EntryID(nextID(under: node, letter: "I"))
        let indicator = same.flatMap { entry(of: $0)?.indicatorID } ?? IndicatorID(id.text)
        if indicator.text == id.text {
            indicatorPlaces[indicator] = dossier.indicators.count
            dossier.indicators.append(Indicator(id: indicator))
        }
        append(
            Entry(
                id: id, subject: .indicator(indicator), parent: node, number: number, name: name, unit: unit,
                place: place))
        return id
    }

    /// Adds a statement of the current document.
    package mutating func state(_ statement: Statement) {
        statementsByEntry[statementsByEntry.count - 1][statement.entry, default: []].append(statement)
    }

    /// Adds a sentence of a document about its own figures.
    package mutating func add(_ claim: Claim) {
        dossier.claims.append(claim)
    }

    /// Puts a statement in the place of the one of the same entry, role, basis and period; adds it where there is none.
    package mutating func replace(_ statement: Statement) {
        let last = statementsByEntry.count - 1
        let index = statementsByEntry[last][statement.entry]?.firstIndex {
            $0.role == statement.role && $0.basis == statement.basis && $0.period == statement.period
        }
        if let index {
            statementsByEntry[last][statement.entry]?[index] = statement
        } else {
            state(statement)
        }
    }

    /// Changes an entry of the current document; nothing happens when there is none of that id.
    package mutating func editEntry(_ id: EntryID, _ change: (inout Entry) -> Void) {
        let last = dossier.documents.count - 1
        guard let place = entryPlaces[id], place.document == last else { return }
        change(&dossier.documents[last].entries[place.index])
    }

    /// Changes the method of the indicator an entry prints.
    package mutating func editIndicator(_ entryID: EntryID, _ change: (inout Indicator) -> Void) {
        guard let id = entry(of: entryID)?.indicatorID, let index = indicatorPlaces[id] else { return }
        change(&dossier.indicators[index])
    }

    /// An entry of any document so far.
    package func entry(of id: EntryID) -> Entry? {
        entryPlaces[id].map { dossier.documents[$0.document].entries[$0.index] }
    }

    /// What an entry of the current document states so far.
    package func statements(of id: EntryID) -> [Statement] {
        statementsByEntry.last?[id] ?? []
    }

    /// The finished dossier: statements grouped by entry, in the entries' order, the year's own figures first.
    package func build() -> Dossier {
        var result = dossier
        for (index, document) in dossier.documents.enumerated() {
            let stated = statementsByEntry[index]
            result.documents[index].statements = document.entries.flatMap { entry in
                stated[entry.id].map { SlottedStatements($0, in: document.kind).inFileOrder } ?? []
            }
        }
        return result
    }

    /// Changes a post; nothing happens when there is none of that id.
    package mutating func editPosition(_ id: PositionID, _ change: (inout Position) -> Void) {
        guard let index = positionPlaces[id] else { return }
        change(&dossier.positions[index])
    }

    mutating func add(_ position: Position) {
        positionPlaces[position.id] = dossier.positions.count
        dossier.positions.append(position)
    }

    mutating func append(_ entry: Entry) {
        let last = dossier.documents.count - 1
        entryPlaces[entry.id] = (last, dossier.documents[last].entries.count)
        dossier.documents[last].entries.append(entry)
    }

    mutating func nextID(under parent: EntryID?, letter: String) -> String {
        let ordinal = dossier.documents.count
        let root = ordinal > 1 ? "d\(ordinal)-" : ""
        let prefix = parent.map { $0.text + "." } ?? root
        let count = childCounts[prefix + letter, default: 0] + 1
        childCounts[prefix + letter] = count
        return prefix + letter + "\(count)"
    }
}
