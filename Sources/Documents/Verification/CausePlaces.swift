import Domain

/// In which document, and in which of its tables, the value stands that a finding is about.
struct CausePlaces {
    /// What a path names: an entry, and the figure of it.
    private struct Cause {
        let entry: Entry
        let field: ArraySlice<String>
    }

    private let documents: [PlanDocument]
    private let places: [String: (document: Int, entry: Entry)]
    private let positions: [PositionID: Int]
    private let statements: [EntryID: [Statement]]
    private let indicators: [EntryID: [EntryID]]

    init(_ dossier: Dossier) {
        documents = dossier.documents
        var places: [String: (document: Int, entry: Entry)] = [:]
        var positions: [PositionID: Int] = [:]
        for (index, document) in documents.enumerated() {
            for entry in document.entries where places[entry.id.text] == nil {
                places[entry.id.text] = (index, entry)
                if case .position(let position) = entry.subject { positions[position] = positions[position] ?? index }
            }
        }
        self.places = places
        self.positions = positions
        statements = Dictionary(grouping: documents.flatMap(\.statements), by: \.entry)
        let below = documents.flatMap(\.entries).filter { $0.indicatorID != nil && $0.parent != nil }
        indicators = Dictionary(grouping: below) { $0.parent ?? $0.id }.mapValues { $0.map(\.id) }
    }

    /// Whether a path is about a piece of text.
    func isText(_ path: DossierPath) -> Bool { path.text.contains("/blocks/") }

    /// Position of the document; nil where the path tells none.
    func document(of path: DossierPath) -> Int? {
        let parts = path.text.split(separator: "/").map(String.init)
        if parts.first == "documents", parts.count > 1 { return documents.firstIndex { $0.id.text == parts[1] } }
        if let cause = cause(of: parts) { return places[cause.entry.id.text]?.document }
        return parts.first == "positions" && parts.count > 1 ? positions[PositionID(parts[1])] : nil
    }

    /// Position of the table, in its document, of the very figure that a path names; nil where it names none, where the
    /// figure names no table, or several bear its name.
    func tableOfFigure(at path: DossierPath) -> Int? {
        guard let (cause, document) = causeAndDocument(of: path) else { return nil }
        let own = statements[cause.entry.id] ?? []
        let named = Self.statement(cause.field, among: own, of: cause.entry, in: document.kind)?.table
        return named.flatMap { Self.position(of: $0, in: document) }
    }

    /// Position of the table that the figures of an entry, or else of its indicators, stand in.
    func table(of path: DossierPath) -> Int? {
        guard let (cause, document) = causeAndDocument(of: path) else { return nil }
        let below = (indicators[cause.entry.id] ?? []).flatMap { statements[$0] ?? [] }
        let all = (statements[cause.entry.id] ?? []) + below
        return all.lazy.compactMap(\.table).first.flatMap { Self.position(of: $0, in: document) }
    }

    private func causeAndDocument(of path: DossierPath) -> (cause: Cause, document: PlanDocument)? {
        guard let cause = cause(of: path.text.split(separator: "/").map(String.init)),
            let place = places[cause.entry.id.text]
        else { return nil }
        return (cause, documents[place.document])
    }

    private static func position(of table: String, in document: PlanDocument) -> Int? {
        let tables = document.tables.indices.filter { document.tables[$0].id.text == table }
        return tables.count == 1 ? tables.first : nil
    }

    private static let holders: Set<String> = ["nodes", "rows", "indicators"]

    /// The innermost entry of a path, with what follows it.
    private func cause(of parts: [String]) -> Cause? {
        for index in parts.indices.dropFirst().reversed() where Self.holders.contains(parts[index - 1]) {
            if let place = places[parts[index]] { return Cause(entry: place.entry, field: parts[(index + 1)...]) }
        }
        return nil
    }

    private static func statement(
        _ field: ArraySlice<String>, among own: [Statement], of entry: Entry, in kind: DocumentKind
    ) -> Statement? {
        let isIndicator = entry.indicatorID != nil
        let slotted = SlottedStatements(own, in: kind) { isIndicator ? $0.isForIndicators : $0.isForNodes }
        let quarter = field.last.flatMap(Int.init).flatMap(Quarter.init(rawValue:))
        switch field.first {
        case "statements":
            let index = field.last.flatMap(Int.init) ?? -1
            return slotted.further.indices.contains(index) ? slotted.further[index] : nil
        case "target": return slotted.slots[.target]
        case "quarters": return quarter.flatMap { slotted.slots[.targetQuarter($0)] }
        case "budget" where field.count > 1: return quarter.flatMap { slotted.slots[.budgetQuarter($0)] }
        case "budget": return slotted.slots[.budget]
        default: return nil
        }
    }
}
