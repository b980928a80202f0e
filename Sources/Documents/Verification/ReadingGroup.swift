import Domain

/// Cells that were read with a doubt, or not used, for one and the same reason.
package struct ReadingGroup: Hashable, Sendable {
    /// One such cell.
    package struct Cell: Hashable, Sendable {
        package let place: SourcePlace
        package let raw: String
        /// What it was read as; nil for a cell that was not used.
        package let read: String?
    }

    package let why: Reason
    package let cells: [Cell]

    /// Doubts by reason, the reasons in the order of their first cells.
    package static func groups(of doubts: [Doubt]) -> [ReadingGroup] {
        grouped(doubts.map { ($0.why, Cell(place: $0.place, raw: $0.raw.squeezed, read: $0.read.squeezed)) })
    }

    /// Unread cells by reason.
    package static func groups(of unread: [UnreadCell]) -> [ReadingGroup] {
        grouped(unread.map { ($0.why, Cell(place: $0.place, raw: $0.raw.squeezed, read: nil)) })
    }

    private static func grouped(_ cells: [(why: Reason, cell: Cell)]) -> [ReadingGroup] {
        var order: [Reason] = []
        var groups: [Reason: [Cell]] = [:]
        for (why, cell) in cells {
            if groups[why] == nil { order.append(why) }
            groups[why, default: []].append(cell)
        }
        return order.map { ReadingGroup(why: $0, cells: groups[$0] ?? []) }
    }
}
