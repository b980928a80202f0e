import Documents
import Domain

/// The posts of an agency from its head down.
package struct PositionTree: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let position: Position
        /// Below how many others it stands.
        package let depth: Int
        /// How many indicators its sheet has.
        package let indicators: Int
    }

    /// Each post before those below it; one whose superior isn't known stands at the top.
    package let lines: [Line]

    package init(_ dossier: Dossier) {
        let known = Set(dossier.positions.map(\.id))
        let below = Dictionary(grouping: dossier.positions) { position in
            position.parent.flatMap { known.contains($0) ? $0 : nil }
        }
        let counts = Self.indicatorCounts(dossier)
        var lines: [Line] = []
        var seen: Set<PositionID> = []
        var pending = (below[nil] ?? []).reversed().map { (position: $0, depth: 0) }
        while let (position, depth) = pending.popLast() {
            guard seen.insert(position.id).inserted else { continue }
            lines.append(Line(position: position, depth: depth, indicators: counts[position.id] ?? 0))
            pending += (below[position.id] ?? []).reversed().map { ($0, depth + 1) }
        }
        // Posts that name each other as superiors hang below nobody.
        lines += dossier.positions.filter { !seen.contains($0.id) }.map {
            Line(position: $0, depth: 0, indicators: counts[$0.id] ?? 0)
        }
        self.lines = lines
    }

    private static func indicatorCounts(_ dossier: Dossier) -> [PositionID: Int] {
        var counts: [PositionID: Int] = [:]
        for document in dossier.documents {
            var owners: [EntryID: PositionID] = [:]
            for entry in document.entries {
                if case .position(let id) = entry.subject { owners[entry.id] = id }
                guard entry.indicatorID != nil, let owner = entry.parent.flatMap({ owners[$0] }) else { continue }
                counts[owner, default: 0] += 1
            }
        }
        return counts
    }
}
