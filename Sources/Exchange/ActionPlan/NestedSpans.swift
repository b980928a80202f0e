import Domain

/// Restores labels that stand in the middle of their rows on each level by itself: a kegiatan's within its program's.
struct NestedSpans {
    /// Lanes with names, the deepest last.
    private let lanes: [Lane]
    private let measure: Lane
    private var rows: [PlacedRow]
    private var doubts: [Doubt] = []
    private var unread: [UnreadCell] = []
    /// Rows that print an indicator, and which of them may begin a span of the next level above.
    private let measured: [Int]
    private var starts: [Int]

    static func restore(_ rows: [PlacedRow], lanes: [Lane], measure: Lane) -> LabelSpans.Restored {
        var spans = NestedSpans(rows, lanes: lanes.filter { $0.label != nil }, measure: measure)
        for lane in spans.lanes.reversed() { spans.restore(lane) }
        return LabelSpans.Restored(rows: spans.rows, doubts: spans.doubts, unread: spans.unread)
    }

    private init(_ rows: [PlacedRow], lanes: [Lane], measure: Lane) {
        self.rows = rows
        self.lanes = lanes
        self.measure = measure
        measured = rows.indices.filter { !rows[$0].text(measure.indicator).isEmpty }
        starts = Array(measured.indices)
    }

    private mutating func restore(_ lane: Lane) {
        let anchors = rows.indices.filter { !rows[$0].text(lane.label).isEmpty }
        let assignment = SpanAssignment(
            rows: measured.map { SpanAssignment.Row(index: $0, name: "") }, anchors: anchors, hasCarry: false,
            words: nil)
        let firsts = snapped(firstRows(assignment.groups, count: anchors.count))
        if lane.label == measure.label { note(assignment.groups, anchors: anchors, lane: lane) }
        let columns = columns(of: lane, anchors: anchors)
        let cells = anchors.map { anchor in columns.map { rows[anchor].aligned.cells[$0] } }
        for anchor in anchors {
            for column in columns { rows[anchor].aligned.cells[column]?.text = "" }
        }
        for (group, anchor) in anchors.enumerated() {
            let first = firsts[group].map { measured[$0] } ?? anchor
            for (column, cell) in zip(columns, cells[group]) { put(cell, column, on: first, else: anchor) }
        }
        starts = firsts.compactMap { $0 }
    }

    /// For each group the first of the measured rows that it has, nil for none.
    private func firstRows(_ groups: [Int?], count: Int) -> [Int?] {
        var firsts = [Int?](repeating: nil, count: count)
        for (position, group) in groups.enumerated() {
            if let group, firsts[group] == nil { firsts[group] = position }
        }
        return firsts
    }

    /// Moves the beginnings of spans to the nearest beginning of a span of the level below, in order.
    private func snapped(_ firsts: [Int?]) -> [Int?] {
        var next = starts[...]
        return firsts.map { first in
            guard let first else { return nil }
            while let one = next.first, let other = next.dropFirst().first, abs(other - first) <= abs(one - first) {
                next = next.dropFirst()
            }
            return next.popFirst()
        }
    }

    /// The cells that go with a label: its mark and code, and what is printed once beside it.
    private func columns(of lane: Lane, anchors: [Int]) -> [Int] {
        let name = ([lane.ordinal] + lane.codes + [lane.label]).compactMap { $0 }
        guard lane.label != measure.label else { return name }
        let further = [lane.indicator, lane.unit].compactMap { $0 } + lane.targets + lane.budgets
        let known = Set(anchors)
        let isOnce = rows.indices.allSatisfy { row in
            known.contains(row) || further.allSatisfy { rows[row].text($0).isEmpty }
        }
        return isOnce ? name + further : name
    }

    private mutating func put(_ cell: GridCell?, _ column: Int, on row: Int, else own: Int) {
        guard let cell, !cell.isEmpty else { return }
        guard let place = [row, own].first(where: { rows[$0].aligned.cells[column]?.isEmpty ?? true }) else {
            unread.append(UnreadCell(cell, why: LabelSpans.whyWithoutRow))
            return
        }
        rows[place].aligned.cells[column] = cell
    }

    private mutating func note(_ groups: [Int?], anchors: [Int], lane: Lane) {
        for (position, group) in groups.enumerated() {
            let row = measured[position]
            guard let group, anchors[group] != row, let indicator = measure.indicator,
                let cell = rows[row].aligned.cells[indicator]
            else { continue }
            doubts.append(
                Doubt(
                    kind: .assignment, place: cell.place, raw: cell.text, read: rows[anchors[group]].text(lane.label),
                    why: LabelSpans.whyAssigned))
        }
    }
}
