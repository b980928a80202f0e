import Domain

/// One document with its tree: children by entry, statements by entry, indicators by node.
package final class IndexedDocument: Sendable {
    package let document: PlanDocument
    let entries: [Entry]
    /// Each entry's level; nil for an indicator.
    let levels: [PlanLevel?]
    let methods: [IndicatorID: Indicator]
    let positions: [EntryID: Int]
    /// Each entry's parent; only one that stands before it, so that no loop in a file can trap a rule.
    let parents: [Int?]
    let children: [Int: [Int]]
    let indicatorRows: [Int: [Int]]
    let statements: [EntryID: [Statement]]
    /// Each entry's own figures.
    let figures: [EntryFigures]
    /// Each entry's name reduced to what identifies it; nil for none.
    let names: [NormalizedName?]
    /// What the name of each indicator says it measures; nil for a node.
    let wordings: [IndicatorWording?]
    /// The instruments its list of legal bases names.
    let citations: [CitedInstrument]
    private let nodeRows: [Int]
    private let allIndicatorRows: [Int]

    init(_ document: PlanDocument, indicators: [IndicatorID: Indicator], levels: [NodeID: PlanLevel]) {
        self.document = document
        self.levels = document.entries.map { entry in entry.nodeID.flatMap { levels[$0] } }
        methods = indicators
        entries = document.entries
        let positions = Dictionary(document.entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var parents: [Int?] = []
        var children: [Int: [Int]] = [:]
        var indicatorRows: [Int: [Int]] = [:]
        var nodeRows: [Int] = []
        var allIndicatorRows: [Int] = []
        for (row, entry) in document.entries.enumerated() {
            let parent = entry.parent.flatMap { positions[$0] }.flatMap { $0 < row ? $0 : nil }
            parents.append(parent)
            if entry.nodeID != nil {
                nodeRows.append(row)
                if let parent { children[parent, default: []].append(row) }
            } else if entry.indicatorID != nil, let parent {
                allIndicatorRows.append(row)
                indicatorRows[parent, default: []].append(row)
            }
        }
        self.positions = positions
        self.parents = parents
        self.children = children
        self.indicatorRows = indicatorRows
        self.nodeRows = nodeRows
        self.allIndicatorRows = allIndicatorRows
        let statements = Dictionary(grouping: document.statements, by: \.entry)
        self.statements = statements
        figures = document.entries.map { entry in
            statements[entry.id].map { EntryFigures($0, in: document.kind) } ?? .none
        }
        citations = CitedInstrument.all(in: document)
        var known: [String: NormalizedName] = [:]
        names = document.entries.map { entry in
            guard let text = entry.name else { return nil }
            if let name = known[text] { return name }
            let name = NormalizedName(text)
            known[text] = name
            return name
        }
        wordings = document.entries.map { $0.indicatorID == nil ? nil : IndicatorWording($0.name) }
    }

    /// The rows of the posts' sheets by post, in document order.
    var resultRows: [PositionID: [NodeView]] {
        var rows: [PositionID: [NodeView]] = [:]
        for (row, entry) in entries.enumerated() {
            guard case .position(let id) = entry.subject else { continue }
            rows[id, default: []].append(NodeView(document: self, row: row))
        }
        return rows
    }

    /// All nodes in document order.
    package var nodes: [NodeView] { nodeRows.map { NodeView(document: self, row: $0) } }

    /// Nodes of one level in document order.
    package func nodes(_ level: PlanLevel) -> [NodeView] { nodes.filter { $0.level == level } }

    /// All indicators in document order.
    package var indicators: [IndicatorView] { allIndicatorRows.map { IndicatorView(document: self, row: $0) } }

    /// Blocks of one kind with their index.
    package func blocks(_ kind: Block.Kind) -> [(index: Int, block: Block)] {
        document.blocks.enumerated().filter { $1.kind == kind }.map { (index: $0, block: $1) }
    }

    /// The place of a block.
    package func place(ofBlock index: Int) -> Place {
        let block = document.blocks[index]
        return Place(path: .block(index, of: document.id), source: block.place, quote: block.text)
    }
}
