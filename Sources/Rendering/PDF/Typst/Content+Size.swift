import Documents

extension Content {
    /// Signs of its text: what is short can be kept on one page with what follows.
    var textLength: Int {
        switch self {
        case .paragraph(let text): text.text.count
        case .centered(let lines): lines.reduce(0) { $0 + $1.text.count }
        case .list(let list): Self.length(of: list)
        case .facts(let facts):
            facts.reduce(0) { sum, fact in sum + fact.content.paragraphs.reduce(40) { $0 + $1.text.count } }
        case .verbatim(let text): text.count
        case .clauses(let clauses):
            clauses.reduce(0) { sum, clause in
                switch clause.body {
                case .text(let text): sum + text.text.count
                case .list(let list): sum + Self.length(of: list)
                }
            }
        case .table, .figure, .register, .signatures: .max
        }
    }

    /// The last of several clauses apart from those before it.
    var parted: (before: Content?, last: Content) {
        guard case .clauses(let clauses) = self, clauses.count > 1, let last = clauses.last else { return (nil, self) }
        return (.clauses(Array(clauses.dropLast())), .clauses([last]))
    }

    /// An item takes a line at least.
    private static func length(of list: ItemList) -> Int {
        list.items.reduce(0) { $0 + max(80, $1.text.text.count) + ($1.nested.map(length) ?? 0) }
    }
}
