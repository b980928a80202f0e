import Documents
import Domain

/// All that a document states in figures as one table: a row for each part and indicator, a column for each kind of
/// figure in each period.
package struct FigureTable: Sendable {
    /// The columns of one kind, side by side.
    package struct Group: Hashable, Sendable {
        package let kind: FigureGrid.Kind
        package fileprivate(set) var periods: [StatedPeriod?]
    }

    /// How a row is shown. Its texts stand apart, since rows are looked at some hundred times a second: nothing here is
    /// counted by reference.
    package struct Row: Hashable, Sendable {
        /// Below how many others it hangs.
        package let depth: Int
        package let isIndicator: Bool
        /// Of what was found about it.
        package let worst: Severity?
    }

    package let document: DocumentID
    package let title: String
    /// Of the document; nil where none is told.
    package let year: Int?
    package let groups: [Group]
    package let rows: [Row]
    /// Of each row its code, the address of its part, its name, its unit, and the figures as printed, one for each column;
    /// empty where nothing is stated.
    package let texts: PackedTexts

    /// One table for each document of the dossier that states figures.
    package static func all(of report: CheckReport) -> [FigureTable] {
        let worst = PlanOutline.worst(of: report.findings)
        return report.dossier.documents.map { FigureTable($0, worst) }.filter { !$0.groups.isEmpty }
    }

    private init(_ document: PlanDocument, _ worst: [String: Severity]) {
        self.document = document.id
        title = DocumentSummary.title(of: document)
        year = document.year
        var columns = OrderedPlaces<Column>()
        let statements = document.statements
        // By index: a statement is large, and copying it costs more than looking at it.
        let columnOf = statements.indices.map { index in
            statements[index].isFigure ? columns.insert(Column(statements[index])) : nil
        }
        let groups = Self.groups(of: columns.elements)
        self.groups = groups
        // Columns of one kind stand together, wherever they were first stated.
        var positions = OrderedPlaces<Column>()
        for group in groups {
            for period in group.periods { positions.insert(Column(kind: group.kind, period: period)) }
        }
        let positionOf = columns.elements.map { positions.insert($0) }
        let entries = document.entries
        var places = OrderedPlaces(entries.map(\.id))
        let empty = [String?](repeating: nil, count: columns.elements.count)
        var figures = [[String?]](repeating: empty, count: entries.count)
        for index in statements.indices {
            guard let column = columnOf[index], let row = places.place(of: statements[index].entry) else { continue }
            let position = positionOf[column]
            if figures[row][position] == nil { figures[row][position] = statements[index].value.raw }
        }
        let depths = Self.depths(of: entries)
        rows = zip(entries, depths).map { entry, depth in
            Row(depth: depth, isIndicator: entry.indicatorID != nil, worst: worst[entry.id.text])
        }
        texts = PackedTexts(zip(entries, figures).flatMap { Self.head(of: $0) + $1 })
    }

    /// The texts before its figures.
    private static func head(of entry: Entry) -> [String?] {
        // The part it stands in; itself where it is no indicator.
        let part = entry.indicatorID == nil ? entry.id : entry.parent ?? entry.id
        let number = entry.code == nil ? entry.number : nil
        let name = [number, entry.name].compactMap { $0 }.joined(separator: " ")
        return [entry.code, AddressText.encoded(part.text), name.isEmpty ? "…" : name, entry.unit]
    }

    /// Kinds and their periods in the order in which they are first stated.
    private static func groups(of columns: [Column]) -> [Group] {
        var groups: [Group] = []
        var kinds = OrderedPlaces<FigureGrid.Kind>()
        for column in columns {
            let place = kinds.insert(column.kind)
            if place == groups.endIndex { groups.append(Group(kind: column.kind, periods: [])) }
            groups[place].periods.append(column.period)
        }
        return groups
    }

    private struct Column: Hashable {
        // First, because it is what differs from one column to the next.
        let period: StatedPeriod?
        let kind: FigureGrid.Kind

        init(kind: FigureGrid.Kind, period: StatedPeriod?) {
            self.kind = kind
            self.period = period
        }

        init(_ statement: Statement) {
            self.init(kind: FigureGrid.Kind(role: statement.role, basis: statement.basis), period: statement.period)
        }
    }

    /// Below how many others each hangs.
    private static func depths(of entries: [Entry]) -> [Int] {
        var depths: [EntryID: Int] = [:]
        return entries.map { entry in
            let depth = entry.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
            depths[entry.id] = depth
            return depth
        }
    }
}

extension Statement {
    /// Whether it is a number and not a text about one.
    fileprivate var isFigure: Bool {
        switch value {
        case .quantity, .money, .count: true
        case .text: false
        }
    }
}
