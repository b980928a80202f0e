import Domain

/// The order of a document's entries beyond what the tree of nodes tells: which entry one stands after.
///
/// In the tree an indicator follows its node; a reprinted objective gets a further indicator many entries later.
struct EntryOrder {
    /// What a document's first entry stands after.
    static let start = ""

    /// For each entry that stands elsewhere than its place in the tree, the entry before it.
    let after: [EntryID: String]

    init(_ index: EntryIndex) {
        var after: [EntryID: String] = [:]
        for document in index.dossier.documents {
            let rowsFollow = Self.rowsFollowNodes(document, positions: index.dossier.positions)
            let headIDs = Set(document.entries.filter { $0.indicatorID == nil }.map(\.id))
            var previous = Self.start
            var lastChild: [EntryID: EntryID] = [:]
            for entry in document.entries {
                if entry.indicatorID != nil {
                    let parent = entry.parent.flatMap { headIDs.contains($0) ? $0 : nil }
                    let usual = parent.map { lastChild[$0] ?? $0 }
                    if usual?.text != previous { after[entry.id] = previous }
                    if let parent { lastChild[parent] = entry.id }
                } else if case .position = entry.subject, !rowsFollow {
                    after[entry.id] = previous
                }
                previous = entry.id.text
            }
        }
        self.after = after
    }

    /// Whether the rows of positions stand after all nodes, in the order of the positions.
    private static func rowsFollowNodes(_ document: PlanDocument, positions: [Position]) -> Bool {
        let ranks = Dictionary(positions.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let order = document.entries.compactMap { entry -> Int? in
            switch entry.subject {
            case .agency, .node: -1
            case .position(let id): ranks[id] ?? .max
            case .indicator: nil
            }
        }
        return zip(order, order.dropFirst()).allSatisfy { $0 <= $1 }
    }

    /// Entries as read, with what each names to stand after, in the order of the document.
    ///
    /// - Parameter placed: heads in their order; indicators after the entries they follow.
    /// - Returns: nil where the names lead in a circle or to no entry of the document.
    static func arranged<Element>(
        _ placed: [Element], id: (Element) -> String, after: (Element) -> String?
    ) -> [Element]? {
        var followers: [String: [Int]] = [:]
        var pending: [Int] = []
        for index in placed.indices {
            if let name = after(placed[index]), name != start {
                followers[name, default: []].append(index)
            } else {
                pending.append(index)
            }
        }
        let first = pending.filter { after(placed[$0]) == start }
        pending = first + pending.filter { after(placed[$0]) != start }
        var result: [Element] = []
        var stack = Array(pending.reversed())
        while let index = stack.popLast() {
            result.append(placed[index])
            stack.append(contentsOf: (followers.removeValue(forKey: id(placed[index])) ?? []).reversed())
        }
        return result.count == placed.count ? result : nil
    }
}
