import Domain

/// Which printed table each entry of a document belongs to, and what kind of table each is by what it states.
struct PrintedTables: Sendable {
    /// What a table says, told by the roles and bases of its statements.
    struct Content: Hashable, Sendable {
        let role: StatementRole
        let basis: StatementBasis
    }

    /// In document order.
    let order: [String]
    private let tables: [String?]
    private let contents: [String: Set<Content>]

    init(_ document: IndexedDocument) {
        var tables: [String?] = document.entries.map { document.statements[$0.id]?.lazy.compactMap(\.table).first }
        for row in document.entries.indices.reversed() {
            guard let parent = document.parents[row], tables[parent] == nil else { continue }
            tables[parent] = tables[row]
        }
        for row in document.entries.indices where tables[row] == nil {
            tables[row] = document.parents[row].flatMap { tables[$0] }
        }
        var contents: [String: Set<Content>] = [:]
        var order: [String] = []
        for statement in document.document.statements {
            guard let table = statement.table else { continue }
            if contents[table] == nil { order.append(table) }
            contents[table, default: []].insert(Content(role: statement.role, basis: statement.basis))
        }
        self.tables = tables
        self.contents = contents
        self.order = order
    }

    /// The table of an entry.
    func table(of row: Int) -> String? { tables[row] }

    /// Whether any figure of a table has a role, on a basis where one is given.
    func states(_ role: StatementRole, _ basis: StatementBasis? = nil, in table: String) -> Bool {
        contents[table]?.contains { $0.role == role && (basis == nil || $0.basis == basis) } ?? false
    }

    /// The table that evaluates the last plan (T-C.29): it prints rates beside targets of the strategic plan.
    var evaluation: String? {
        order.first { states(.rate, in: $0) && states(.actual, in: $0) }
    }

    /// The table of the services' performance (T-C.30): results and projections by year.
    var services: String? {
        order.first { states(.projection, in: $0) || (states(.actual, in: $0) && !states(.rate, in: $0)) }
    }

    /// The review of the draft RKPD (T-C.31).
    var review: String? {
        order.first { states(.budget, .needsAnalysis, in: $0) || states(.target, .draftRKPD, in: $0) }
    }

    /// The recapitulation of programs, activities and amounts.
    var recapitulation: String? { order.first { states(.programCount, in: $0) } }

    /// The table of the plan year (T-C.33): own targets and amounts with a forward estimate, or the last that has both.
    var plan: String? {
        order.last { states(.budget, .forward, in: $0) || states(.target, .forward, in: $0) }
            ?? order.last { states(.budget, .own, in: $0) && states(.target, .own, in: $0) }
    }

    /// The entries of a table, in order.
    func rows(of table: String) -> [Int] { tables.indices.filter { tables[$0] == table } }
}
