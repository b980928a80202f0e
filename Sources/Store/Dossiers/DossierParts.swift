import Application
import Domain

/// A dossier taken apart into the rows of its tables, and put together again.
struct DossierParts: Sendable {
    var positions: [PartRow<Position>] = []
    var tasks: [PartRow<PositionTask>] = []
    var nodes: [PartRow<PlanNode>] = []
    var supports: [PartRow<NodeID>] = []
    var indicators: [PartRow<Indicator>] = []
    var documents: [PartRow<PlanDocument>] = []
    var signatories: [PartRow<Signatory>] = []
    var printedTables: [PartRow<PrintedTable>] = []
    var blocks: [PartRow<Block>] = []
    var entries: [PartRow<Entry>] = []
    var reprints: [PartRow<Entry.Reprint>] = []
    var statements: [PartRow<Statement>] = []
    var claims: [PartRow<Claim>] = []
    var measurements: [PartRow<Measurement>] = []
    var spending: [PartRow<Spending>] = []
    var links: [PartRow<Link>] = []
    var doubts: [PartRow<Doubt>] = []
    var unread: [PartRow<UnreadCell>] = []

    init() {}

    /// With what is still open of the reading.
    init(_ proposal: ImportProposal) {
        self.init(proposal.dossier)
        doubts = PartRow.ranked(proposal.doubts)
        unread = PartRow.ranked(proposal.unread)
    }

    init(_ dossier: Dossier) {
        for (rank, position) in dossier.positions.enumerated() { add(position, rank: rank) }
        for (rank, node) in dossier.nodes.enumerated() {
            nodes.append(PartRow(rank: rank, part: PlanNode(id: node.id, level: node.level)))
            supports += PartRow.ranked(node.supports, of: node.id.text)
        }
        indicators = PartRow.ranked(dossier.indicators)
        for (rank, document) in dossier.documents.enumerated() { add(document, rank: rank) }
        claims = PartRow.ranked(dossier.claims)
        measurements = PartRow.ranked(dossier.measurements)
        spending = PartRow.ranked(dossier.spending)
        links = PartRow.ranked(dossier.links)
    }

    private mutating func add(_ position: Position, rank: Int) {
        var head = position
        (head.duties, head.functions) = ([], [])
        positions.append(PartRow(rank: rank, part: head))
        let all =
            position.duties.map { PositionTask(kind: .duty, text: $0) }
            + position.functions.map { PositionTask(kind: .function, text: $0) }
        tasks += PartRow.ranked(all, of: position.id.text)
    }

    private mutating func add(_ document: PlanDocument, rank: Int) {
        let id = document.id.text
        documents.append(PartRow(rank: rank, part: document.head))
        signatories += PartRow.ranked(document.signatories, of: id)
        printedTables += PartRow.ranked(document.tables, of: id)
        blocks += PartRow.ranked(document.blocks, of: id)
        for (rank, entry) in document.entries.enumerated() {
            var head = entry
            head.reprints = []
            entries.append(PartRow(owner: id, rank: rank, part: head))
            reprints += PartRow.ranked(entry.reprints, of: entry.id.text)
        }
        var counts: [EntryID: Int] = [:]
        for statement in document.statements {
            let rank = counts[statement.entry, default: 0]
            counts[statement.entry] = rank + 1
            statements.append(PartRow(owner: statement.entry.text, rank: rank, part: statement))
        }
    }
}
