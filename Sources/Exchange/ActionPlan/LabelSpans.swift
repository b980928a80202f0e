import Domain

/// Restores which rows a vertically centred label spans: a text extraction prints it once, on a middle row.
///
/// Labels are moved to the first row of their span, so that the table reads like one with labels on top. Rows are
/// given to labels in order, so that each label stands as near the middle of its rows as possible. On a page whose
/// labels are damaged (some of them lack a level that all others print) the words of labels and indicators decide.
struct LabelSpans {
    private let labels: [Int]
    private let objective: Lane?
    private let measure: Lane
    private(set) var rows: [PlacedRow]
    private(set) var doubts: [Doubt] = []
    /// Labels for which there was no place.
    private(set) var unread: [UnreadCell] = []

    /// Rows with their labels on the first row of their span, and what is to be said about them.
    struct Restored {
        var rows: [PlacedRow]
        /// One for every row given to a label by inference.
        var doubts: [Doubt] = []
        var unread: [UnreadCell] = []
    }

    static func restore(_ rows: [PlacedRow]) -> Restored {
        guard let plan = rows.first(where: { $0.band == nil })?.plan, var spans = LabelSpans(rows, plan: plan),
            !rows.contains(where: { $0.aligned.row.hasMergedRows }), spans.isCentred
        else { return Restored(rows: rows) }
        if spans.isNested { return NestedSpans.restore(rows, lanes: Lane.lanes(of: plan), measure: spans.measure) }
        spans.restore()
        return Restored(rows: spans.rows, doubts: spans.doubts, unread: spans.unread)
    }

    private init?(_ rows: [PlacedRow], plan: ColumnPlan) {
        let lanes = Lane.lanes(of: plan)
        guard let measure = lanes.last, measure.indicator != nil, measure.level.map({ $0 < .actionStep }) ?? false,
            rows.allSatisfy({ $0.band == nil && $0.heading == nil && $0.plan == plan })
        else { return nil }
        let names = lanes.filter { $0.level.map { $0 >= .program } ?? false }.compactMap(\.label)
        guard !names.isEmpty, lanes.allSatisfy({ $0.level != nil }) else { return nil }
        labels = names
        objective = lanes.first { $0.level == .objective }
        self.measure = measure
        self.rows = rows
    }

    /// Whether an indicator stands before the first label of its objective: labels on top never leave one there.
    private var isCentred: Bool {
        var hasLabel = false
        for row in rows {
            if isObjective(row) { hasLabel = false }
            if isLabelled(row) { hasLabel = true }
            if isMeasured(row), !hasLabel { return true }
        }
        return false
    }

    /// Whether each level has spans of its own: labels stand on different rows, or objectives in their middle too.
    private var isNested: Bool {
        let labelled = rows.filter(isLabelled)
        let complete = labelled.count { row in labels.allSatisfy { !row.text($0).isEmpty } }
        let first = rows.firstIndex(where: isMeasured) ?? 0
        return labels.count == 1 || complete * 2 < labelled.count || rows.firstIndex(where: isObjective) ?? 0 > first
    }

    static let whyAssigned = Reason(.nameAmidRows)
    static let whyWithoutRow = Reason(.nameOfUnsureRows)

    private func isObjective(_ row: PlacedRow) -> Bool { !row.text(objective?.label).isEmpty }
    private func isLabelled(_ row: PlacedRow) -> Bool { labels.contains { !row.text($0).isEmpty } }
    private func isMeasured(_ row: PlacedRow) -> Bool { !row.text(measure.indicator).isEmpty }

    private mutating func restore() {
        var groupOfRow = [Int?](repeating: nil, count: rows.count)
        var groups: [LabelGroup] = []
        for indices in pages {
            let isDamaged = hasIncompleteLabels(indices)
            for segment in isDamaged ? [indices] : segments(indices) {
                let carry = groups.isEmpty || isObjective(rows[segment[0]]) ? nil : groups.count - 1
                let found = self.groups(in: segment, merging: isDamaged)
                let measured = segment.filter { isMeasured(rows[$0]) }
                let assignment = SpanAssignment(
                    rows: measured.map { SpanAssignment.Row(index: $0, name: rows[$0].text(measure.indicator)) },
                    anchors: found.map(\.anchor), hasCarry: carry != nil,
                    words: isDamaged ? found.map { $0.words(without: labels[0]) } : nil)
                for (row, group) in zip(measured, assignment.groups) {
                    groupOfRow[row] = group.map { $0 + groups.count } ?? carry
                }
                groups.append(contentsOf: found)
            }
        }
        move(groups, groupOfRow: groupOfRow)
    }

    /// Indices of the rows of each page, in order.
    private var pages: [[Int]] {
        rows.indices.reduce(into: []) { result, index in
            if index == 0 || rows[index].page != rows[index - 1].page { result.append([]) }
            result[result.count - 1].append(index)
        }
    }

    /// Stretches between objectives.
    private func segments(_ indices: [Int]) -> [[Int]] {
        indices.reduce(into: [[Int]]()) { result, index in
            if result.isEmpty || isObjective(rows[index]) { result.append([]) }
            result[result.count - 1].append(index)
        }
    }

    private func hasIncompleteLabels(_ indices: [Int]) -> Bool {
        indices.contains { index in
            let filled = labels.count { !rows[index].text($0).isEmpty }
            return filled > 0 && filled < labels.count
        }
    }

    private func groups(in segment: [Int], merging: Bool) -> [LabelGroup] {
        var result: [LabelGroup] = []
        for index in segment where isLabelled(rows[index]) || (merging && isObjective(rows[index])) {
            let group = group(at: index)
            if merging, var last = result.last, last.anchor == index - 1, last.takes(group, levels: labels) {
                result[result.count - 1] = last
            } else {
                result.append(group)
            }
        }
        return result
    }

    private func group(at index: Int) -> LabelGroup {
        var cells: [Int: GridCell] = [:]
        let columns = labels + (objective.map { [$0.label, $0.indicator].compactMap { $0 } + $0.targets } ?? [])
        for column in columns {
            if let cell = rows[index].aligned.cells[column], !cell.isEmpty { cells[column] = cell }
        }
        return LabelGroup(anchor: index, cells: cells, opensObjective: isObjective(rows[index]))
    }

    /// Clears the labels and prints each on the first row of its group.
    private mutating func move(_ groups: [LabelGroup], groupOfRow: [Int?]) {
        var firstRows = [Int?](repeating: nil, count: groups.count)
        for (row, group) in groupOfRow.enumerated() {
            if let group, firstRows[group] == nil { firstRows[group] = row }
        }
        for (group, first) in zip(groups, firstRows) where first != nil {
            for (column, cell) in group.cells { clear(column, cell, of: group) }
            for (column, copy) in group.dropped { rows[copy.row].aligned.cells[column]?.text = "" }
        }
        for (group, first) in zip(groups, firstRows) {
            guard let first else { continue }
            for (column, cell) in group.cells.sorted(by: { $0.key < $1.key }) {
                put(cell, column, on: first, of: group)
            }
        }
        for (row, group) in groupOfRow.enumerated() {
            guard let group, groups[group].anchor != row else { continue }
            note(row, group: groups[group])
        }
        for copy in groups.flatMap({ $0.dropped.sorted { $0.key < $1.key }.map(\.value) }) {
            doubts.append(
                Doubt(
                    kind: .identity, place: copy.cell.place, raw: copy.cell.text, read: copy.reading,
                    why: Reason(.cutName)))
        }
    }

    /// Prints a label on the first row of its group; where another stands there, it stays on its own row or is listed.
    private mutating func put(_ cell: GridCell, _ column: Int, on row: Int, of group: LabelGroup) {
        let place = [row, group.anchor].first { rows[$0].aligned.cells[column]?.isEmpty ?? true }
        guard let place else {
            unread.append(
                UnreadCell(cell, why: Self.whyWithoutRow))
            return
        }
        rows[place].aligned.cells[column] = cell
    }

    private mutating func clear(_ column: Int, _ cell: GridCell, of group: LabelGroup) {
        for origin in [group.anchor, group.merged].compactMap({ $0 }) where rows[origin].aligned.cells[column] == cell {
            rows[origin].aligned.cells[column]?.text = ""
        }
    }

    private mutating func note(_ row: Int, group: LabelGroup) {
        guard let indicator = measure.indicator, let cell = rows[row].aligned.cells[indicator] else { return }
        let deepest = labels.last { group.cells[$0] != nil }
        let name = deepest.flatMap { group.cells[$0]?.text } ?? ""
        doubts.append(
            Doubt(
                kind: .assignment, place: cell.place, raw: cell.text, read: name,
                why: Self.whyAssigned))
    }
}
