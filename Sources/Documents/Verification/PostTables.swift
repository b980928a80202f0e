import Domain

/// Which table of a document is the sheet of which post.
struct PostTables {
    /// By the position of the table in its document.
    let titles: [Int: String]
    private let tables: [PositionID: Int]

    /// Told by the figures of a post's rows; where as many posts as tables are printed, else by their order.
    init(_ document: PlanDocument, titles: [PositionID: String]) {
        var order: [PositionID] = []
        var owners: [EntryID: PositionID] = [:]
        for entry in document.entries {
            if case .position(let position) = entry.subject {
                if !order.contains(position) { order.append(position) }
                owners[entry.id] = position
            } else if let owner = entry.parent.flatMap({ owners[$0] }) {
                owners[entry.id] = owner
            }
        }
        let indices = Dictionary(document.tables.enumerated().map { ($1.id.text, $0) }) { first, _ in first }
        var posts: [Int: Set<PositionID>] = [:]
        for statement in document.statements {
            guard let post = owners[statement.entry], let table = statement.table.flatMap({ indices[$0] }) else {
                continue
            }
            posts[table, default: []].insert(post)
        }
        if order.count == document.tables.count {
            let placed = posts.values.reduce(into: Set<PositionID>()) { $0.formUnion($1) }
            for (table, post) in order.enumerated() where posts[table] == nil && !placed.contains(post) {
                posts[table] = [post]
            }
        }
        let single = posts.compactMapValues { $0.count == 1 ? $0.first : nil }
        self.titles = single.compactMapValues { titles[$0] }
        tables = Dictionary(single.map { ($0.value, $0.key) }) { min($0, $1) }
    }

    /// The table of the post that a path leads to; nil for other paths, and where it isn't known.
    func table(of path: DossierPath) -> Int? {
        let parts = path.text.split(separator: "/")
        guard parts.first == "positions", parts.count > 1 else { return nil }
        return tables[PositionID(String(parts[1]))]
    }
}
