import Domain

/// The posts of one decree with who works for whom.
struct DecreePosts {
    let positions: [PositionView]
    private let children: [PositionID: [PositionView]]
    private let byID: [PositionID: PositionView]

    /// One tree for each decree.
    static func all(in dossier: IndexedDossier) -> [DecreePosts] {
        var order: [DocumentID] = []
        var groups: [DocumentID: [PositionView]] = [:]
        for position in dossier.positions {
            let id = position.document.document.id
            if groups[id] == nil { order.append(id) }
            groups[id, default: []].append(position)
        }
        return order.compactMap { groups[$0] }.map(DecreePosts.init)
    }

    init(_ positions: [PositionView]) {
        self.positions = positions
        byID = Dictionary(positions.map { ($0.id, $0) }) { first, _ in first }
        children = Dictionary(grouping: positions.filter { $0.position.parent != nil }) { $0.position.parent ?? $0.id }
    }

    func superior(of position: PositionView) -> PositionView? { position.position.parent.flatMap { byID[$0] } }

    func subordinates(of position: PositionView) -> [PositionView] { children[position.id] ?? [] }

    /// All below a post; a loop of parents ends it.
    func staff(of position: PositionView) -> [PositionView] {
        var seen: Set<PositionID> = [position.id]
        var open = subordinates(of: position)
        var found: [PositionView] = []
        while let next = open.popLast() {
            guard seen.insert(next.id).inserted else { continue }
            found.append(next)
            open += subordinates(of: next)
        }
        return found
    }
}
