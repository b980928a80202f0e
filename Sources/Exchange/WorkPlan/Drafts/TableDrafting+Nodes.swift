import Domain

extension TableDrafting {
    /// The node that a row's cells are about, and whether the row opened it.
    struct Opened {
        var nodes: [NodeDraft]
        var isNew: Bool
    }

    /// Opens what the name cell of a lane names; without a name the open node goes on.
    mutating func openNodes(_ index: Int, _ row: WorkPlanRow) -> Opened {
        let lane = lanes[index]
        guard let cell = row.cell(lane.name), !cell.isEmpty else { return unnamed(index, row) }
        if let pending = pendingName {
            pendingName = nil
            attach(NodeDraft(.activity, name: pending.name, place: pending.place))
        }
        let names = StackedNames.split(cell.text, known: known, beside: table.id)
        var nodes: [NodeDraft] = []
        for (rank, name) in names.enumerated() {
            var place = cell.place
            if names.count > 1 { place.item = rank + 1 }
            if rank == 1, !row.isStack(lane), LevelReading.named(names[0]) != .program {
                pendingName = (name, place)
            } else {
                nodes.append(openNode(name, rank: rank, place: place, index, row))
            }
        }
        if names.count > 1 {
            doubt(.split, cell.place, raw: cell.text, read: names.joined(separator: " | "), why: Reason(.twoNames))
        }
        return Opened(nodes: nodes, isNew: true)
    }

    private mutating func openNode(_ text: String, rank: Int, place: SourcePlace, _ index: Int, _ row: WorkPlanRow)
        -> NodeDraft
    {
        let lane = lanes[index]
        let leading = LeadingMark(text)
        let isCoded = leading.mark.map(LeadingMark.isCode) ?? false
        let printed = rank == 0 ? row.text(lane.ordinal) : ""
        let code = rank == 0 && row.isFilled(lane.code) ? row.text(lane.code) : isCoded ? leading.mark ?? "" : ""
        let level = levels[index].level(
            of: text, number: printed, code: code, isProgramOpen: open.contains { $0.level == .program },
            isMeasured: row.isFilled(lane.indicator), known: known.level(of: leading.name, beside: table.id))
        let number = !printed.isEmpty ? LeadingMark.bare(printed) : isCoded ? nil : leading.mark
        let node = NodeDraft(
            level, number: number, code: code.isEmpty ? nil : code, name: leading.name, place: place)
        if let same = reprinted(node, level: level) {
            same.reprints.append(Entry.Reprint(number: number, name: leading.name, place: place))
            while let lowest = open.last, lowest !== same, open.contains(where: { $0 === same }) { open.removeLast() }
            return same
        }
        attach(node)
        mirrorName(node, row)
        if index > 0, level == .program, open.contains(where: { $0.level == .objective }) {
            node.under = last[index - 1]
        }
        return node
    }

    /// Among so many objectives before it one may be printed again.
    private static let nearest = 50

    /// The open node that a merged cell prints again, or the objective that stands above already.
    private func reprinted(_ node: NodeDraft, level: PlanLevel) -> NodeDraft? {
        let name = NodeKey.name(node.name ?? "")
        let isTop = level == .goal || level == .objective
        let parent = open.last { $0.level < level }
        let candidates = isTop ? (parent?.children ?? draft.roots).suffix(Self.nearest) : open[...]
        return candidates.last { known in
            known.level == level && NodeKey.name(known.name ?? "") == name && (isTop || known.code == node.code)
                && (known.number == node.number || node.number == nil)
        }
    }

    /// Hangs a node under the lowest open one above its level.
    mutating func attach(_ node: NodeDraft) {
        open.removeAll { $0.level >= node.level }
        if let parent = open.last { parent.children.append(node) } else { draft.roots.append(node) }
        open.append(node)
    }

    /// The other side of a review prints the name again.
    private mutating func mirrorName(_ node: NodeDraft, _ row: WorkPlanRow) {
        guard let cell = row.cell(mirror?.name), !cell.isEmpty else { return }
        node.reprints.append(Entry.Reprint(name: cell.text, place: cell.place))
    }

    /// A row without a name: a code of its own, a name that waits, or the node that is open.
    private mutating func unnamed(_ index: Int, _ row: WorkPlanRow) -> Opened {
        let lane = lanes[index]
        if let pending = pendingName, row.isFilled(lane.indicator) {
            pendingName = nil
            let node = NodeDraft(.activity, name: pending.name, place: pending.place)
            attach(node)
            doubt(
                .assignment, pending.place, raw: pending.name, read: row.text(lane.indicator),
                why: Reason(.nameInCellBefore))
            return Opened(nodes: [node], isNew: true)
        }
        if let cell = row.cell(lane.code), !cell.isEmpty { return coded(cell, lane, row) }
        if lane.name == nil, lane.levels.allSatisfy({ $0 <= .objective }) {
            return Opened(nodes: [agencyRoot()], isNew: false)
        }
        if let mirror, let cell = row.cell(mirror.name), !cell.isEmpty {
            let node = NodeDraft(.activity, name: nil, place: cell.place)
            attach(node)
            mirrorName(node, row)
            return Opened(nodes: [node], isNew: true)
        }
        let node = open.last { lane.levels.contains($0.level) || $0.level == .agency }
        if let node { return Opened(nodes: [node], isNew: false) }
        let isFilled = row.isFilled(lane.indicator) || lane.figures.contains { row.isFilled($0) }
        return Opened(nodes: isFilled ? [open.last ?? agencyRoot()] : [], isNew: false)
    }

    /// A code beside no name is that of the open node, or a row of its own.
    private mutating func coded(_ cell: GridCell, _ lane: WorkPlanLane, _ row: WorkPlanRow) -> Opened {
        guard row.isFilled(lane.indicator) || lane.figures.contains(where: { row.isFilled($0) }) else {
            let node = NodeDraft(
                open.contains { $0.level >= .program } ? .activity : .affair, code: cell.text, name: nil,
                place: cell.place)
            attach(node)
            return Opened(nodes: [node], isNew: true)
        }
        guard let node = open.last, lane.levels.contains(node.level) else {
            draft.unread.append(UnreadCell(cell, why: Reason(.codeWithoutName)))
            return Opened(nodes: [open.last ?? agencyRoot()], isNew: false)
        }
        if node.code == nil {
            node.code = cell.text
            for part in [cell] + row.codeCells {
                doubt(
                    .assignment, part.place, raw: part.text, read: node.name ?? "",
                    why: Reason(.codeBesideIndicator))
            }
        } else if node.code != cell.text {
            draft.unread.append(UnreadCell(cell, why: Reason(.codeWithoutName)))
        }
        return Opened(nodes: [node], isNew: false)
    }

    /// The agency itself, where a table prints only indicators.
    mutating func agencyRoot() -> NodeDraft {
        if let known = draft.roots.first(where: { $0.level == .agency && !$0.isTotal }) { return known }
        let node = NodeDraft(.agency, name: agency ?? "Perangkat Daerah", place: table.place)
        draft.roots.append(node)
        return node
    }
}

extension WorkPlanRow {
    /// Whether the indicators of a lane are several.
    func isStack(_ lane: WorkPlanLane) -> Bool {
        IndicatorStack(text(lane.indicator), mayContinue: false).items.count > 1
    }
}
