import Documents

extension Content {
    /// Signs of its text: what is short can be kept on one page with what follows.
    var textLength: Int {
        switch self {
        case .paragraph(let text): Self.length(of: text.text)
        case .centered(let lines): lines.reduce(0) { $0 + Self.length(of: $1.text) }
        case .list(let list): Self.length(of: list)
        case .facts(let facts):
            facts.reduce(0) { sum, fact in
                sum + fact.content.paragraphs.reduce(max(40, fact.label.count)) { $0 + Self.length(of: $1.text) }
            }
        case .verbatim(let text): Self.length(of: text)
        case .clauses(let clauses):
            clauses.reduce(0) { sum, clause in
                switch clause.body {
                case .text(let text): sum + Self.length(of: text.text)
                case .list(let list): sum + Self.length(of: list)
                }
            }
        case .signatures(let blocks):
            blocks.reduce(0) { sum, block in
                sum + (block.placeLines(room: "") + block.headLines).reduce(0) { $0 + Self.length(of: $1) }
            }
        case .table, .figure, .register: .max
        }
    }

    /// The last of several clauses apart from those before it.
    var parted: (before: Content?, last: Content) {
        guard case .clauses(let clauses) = self, clauses.count > 1, let last = clauses.last else { return (nil, self) }
        return (.clauses(Array(clauses.dropLast())), .clauses([last]))
    }

    /// An item takes a line at least.
    private static func length(of list: ItemList) -> Int {
        list.items.reduce(0) { $0 + max(lineLength, length(of: $1.text.text)) + ($1.nested.map(length) ?? 0) }
    }

    /// A line that is broken off takes a whole one.
    private static func length(of text: String) -> Int {
        text.reduce(0) { $0 + ($1.isNewline ? lineLength : 1) }
    }

    private static let lineLength = 80
}
