import Domain

/// The rows a claim on a number of programs, activities or indicators counts.
struct CountedRows: Sendable {
    let table: String
    let rows: [Place]
    /// "kegiatan", for messages.
    let title: Localized
    /// Whether they stand in the table of the plan year, not in an evaluation.
    let isOfPlan: Bool
    /// Indicators of which any figure is stated; all rows of other kinds.
    let filled: Int

    /// Whether a stated number counts all rows, or those that were filled in.
    func fits(_ stated: Int) -> Bool { stated == rows.count || stated == filled }

    /// Nil where the claim counts nothing a table shows.
    init?(_ claim: Claim, in document: IndexedDocument, _ tables: PrintedTables) {
        switch claim.measure {
        case .programCount, .activityCount:
            let isPlan = claim.year == nil || claim.year == document.document.year
            guard claim.subject == nil, let table = isPlan ? tables.plan : tables.evaluation else { return nil }
            let level: PlanLevel = claim.measure == .programCount ? .program : .activity
            self.table = table
            rows = document.nodes(level, in: table, of: tables).map(\.place)
            title = .several(level)
            isOfPlan = isPlan
            filled = rows.count
        case .indicatorCount:
            guard let subject = claim.subject, let row = document.positions[subject],
                document.entries[row].nodeID != nil, let table = tables.table(of: row)
            else { return nil }
            let node = NodeView(document: document, row: row)
            let prints = document.nodes.filter { $0.isSame(as: node) && tables.table(of: $0.row) == table }
            self.table = table
            let indicators = prints.flatMap(\.indicators)
            rows = indicators.map(\.place)
            filled = indicators.count { indicator in
                document.stated(indicator.row).contains { ($0.role == .target || $0.role == .actual) && !$0.isEmpty }
            }
            title = .init(id: "indikator", en: "indicators")
            isOfPlan = table == tables.plan
        default: return nil
        }
    }
}
