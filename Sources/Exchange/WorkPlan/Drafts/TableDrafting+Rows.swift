import Domain

extension TableDrafting {
    /// Reads a row in one lane.
    ///
    /// - Returns: how many rows of one indicator each it makes.
    mutating func read(lane index: Int, _ row: WorkPlanRow) -> Int {
        let lane = lanes[index]
        var left = LaneReading(lane, row, columns: columns, mayContinue: namesOpen && last[index] != nil)
        var right = mirror.map { LaneReading($0, row, columns: columns, mayContinue: namesOpen && lastMirrored != nil) }
        join(left, to: last[index])
        if let right { join(right, to: lastMirrored) }
        let opened = openNodes(index, row)
        guard let node = opened.nodes.first else { return 0 }
        settle(&left, names: opened.nodes.count)
        if var mirrored = right {
            settle(&mirrored, names: opened.nodes.count)
            right = mirrored
        }
        if !backlog.isEmpty, !opened.isNew { return goOn(left, node: node, lane: index) }
        backlog = []
        let made = make(left, right, opened: opened, lane: index)
        states(left, made: made, opened: opened)
        if let right { states(right, made: made, opened: opened) }
        return max(left.items.count, right?.items.count ?? 0, 1)
    }

    /// Whether a cell's names are as many as its figures; otherwise the cell is one name.
    private mutating func settle(_ reading: inout LaneReading, names: Int) {
        guard reading.items.count > 1 else { return }
        hasStacks = true
        guard reading.items.count != reading.mostParts, names < 2 else { return }
        if reading.mostParts == 1 {
            reading.joinItems()
        } else if let cell = reading.row.cell(reading.lane.indicator) {
            doubt(
                .split, cell.place, raw: cell.text, read: reading.items.map(\.name).joined(separator: " | "),
                why: Reason(.indicatorsAndFigures, reading.items.count, reading.mostParts))
        }
    }

    /// The end of a name and of its figure, printed on the next page.
    private mutating func join(_ reading: LaneReading, to indicator: IndicatorDraft?) {
        guard let indicator else { return }
        if !reading.fragment.isEmpty, let cell = reading.row.cell(reading.lane.indicator) {
            if reading.lane.isMirror, let shared = indicator.reprints.indices.last {
                append(reading.fragment, of: cell, to: &indicator.reprints[shared].name)
            } else {
                append(reading.fragment, of: cell, to: &indicator.name)
            }
        }
        for (column, text) in reading.remainders.sorted(by: { $0.key < $1.key }) {
            guard let cell = reading.row.cell(column),
                let figure = indicator.figures.lastIndex(where: { $0.column.ordinal == columns[column].ordinal })
            else { continue }
            var raw: String? = indicator.figures[figure].raw
            append(text, of: cell, to: &raw)
            indicator.figures[figure].raw = raw ?? text
        }
    }

    /// Adds the end of a text that a page break cut.
    mutating func append(_ fragment: String, of cell: GridCell, to text: inout String?) {
        let joined = [text ?? "", fragment].filter { !$0.isEmpty }.joined(separator: " ")
        text = joined
        doubt(.joined, cell.place, raw: cell.text, read: joined, why: Reason(.cellGoesOn))
    }

    // MARK: - Indicators

    /// The indicators of a row, each with its figures.
    private mutating func make(
        _ left: LaneReading, _ right: LaneReading?, opened: Opened, lane: Int
    ) -> [IndicatorDraft] {
        guard let node = opened.nodes.first else { return [] }
        if left.items.isEmpty, right?.items.isEmpty ?? true {
            return unnamed(left, right, node: node, opened: opened, lane: lane)
        }
        if opened.nodes.count > 1, left.mostParts <= 1, left.items.count > 1 {
            return lag(left, opened: opened, lane: lane)
        }
        var made: [IndicatorDraft] = []
        let pairs = SidePairing.pairs(left.items.map(\.name), right?.items.map(\.name) ?? [])
        let owners = self.owners(left, opened: opened)
        for pair in pairs {
            var indicator: IndicatorDraft?
            if let item = pair.left {
                indicator = named(left, item)
                give(left, item, of: left.items.count, to: indicator)
            }
            if let right, let item = pair.right {
                if let indicator, let cell = right.row.cell(right.lane.indicator) {
                    indicator.reprints.append(
                        Entry.Reprint(name: right.items[item].name, place: place(cell, item, of: right.items.count)))
                } else {
                    indicator = named(right, item)
                }
                give(right, item, of: right.items.count, to: indicator)
                lastMirrored = indicator
            } else if let right, right.items.isEmpty, right.mostParts == left.items.count, let item = pair.left {
                give(right, item, of: left.items.count, to: indicator)
            }
            guard let indicator else { continue }
            if pair.left != nil { last[lane] = indicator }
            if mirror == nil || pair.left == nil { lastMirrored = indicator }
            let owner = pair.left.flatMap { owners[$0] } ?? (pair.left == 0 ? node : opened.nodes.last ?? node)
            owner.indicators.append(indicator)
            made.append(indicator)
        }
        return made
    }

    private mutating func named(_ reading: LaneReading, _ item: Int) -> IndicatorDraft {
        let count = reading.items.count
        let units = reading.row.text(reading.lane.unit)
        let words = units.split(separator: " ").map(String.init)
        let unit = count == 1 ? units : words.count == count ? words[item] : ""
        let cell = reading.row.cell(reading.lane.indicator)
        let ordinal = reading.lane.name == nil && item == 0 ? reading.row.text(reading.lane.ordinal) : ""
        return IndicatorDraft(
            name: reading.items[item].name,
            number: ordinal.isEmpty ? reading.items[item].mark : LeadingMark.bare(ordinal),
            unit: unit.isEmpty ? nil : unit,
            place: cell.map { place($0, item, of: count) })
    }

    private func place(_ cell: GridCell, _ item: Int, of count: Int) -> SourcePlace {
        var place = cell.place
        if count > 1 { place.item = item + 1 }
        return place
    }

    /// Gives an indicator its part of each column of quantities.
    private mutating func give(_ reading: LaneReading, _ item: Int, of count: Int, to indicator: IndicatorDraft?) {
        for column in reading.lane.figures where columns[column].isQuantity {
            guard let raw = reading.raw(column, index: item, of: count) else { continue }
            indicator?.figures.append(
                FigureDraft(
                    column: columns[column], raw: raw.text, place: raw.place,
                    figure: raw.text == reading.row.text(column) ? reading.row.cell(column)?.figure : nil))
            if raw.isShared {
                doubt(
                    .split, raw.place, raw: raw.text, read: raw.text,
                    why: Reason(.unequalFigures)
                )
            }
        }
    }

    /// Stacked indicators at the head of a page that other tables print under the activity before.
    private mutating func owners(_ left: LaneReading, opened: Opened) -> [Int: NodeDraft] {
        guard left.row.isPageStart || !left.fragment.isEmpty, opened.isNew, left.items.count > 1,
            let node = opened.nodes.first,
            let name = node.name, let before = previous(node), let owner = before.name
        else { return [:] }
        var result: [Int: NodeDraft] = [:]
        for (item, indicator) in left.items.enumerated().dropLast() {
            guard known.belongs(indicator.name, to: owner, ratherThan: name, beside: table.id) else { break }
            result[item] = before
            if let cell = left.row.cell(left.lane.indicator) {
                doubt(
                    .assignment, place(cell, item, of: left.items.count), raw: indicator.name, read: owner,
                    why: Reason(.indicatorElsewhere))
            }
        }
        return result
    }

    /// The node of the same level that was read before one.
    private func previous(_ node: NodeDraft) -> NodeDraft? {
        let siblings = open.dropLast().last?.children ?? draft.roots
        guard let index = siblings.lastIndex(where: { $0 === node }), index > 0 else { return nil }
        return siblings[index - 1].level == node.level ? siblings[index - 1] : nil
    }

    // MARK: - Figures without a name beside them

    /// Figures beside no indicator: of one that has none yet, or of one without a name.
    private mutating func unnamed(
        _ left: LaneReading, _ right: LaneReading?, node: NodeDraft, opened: Opened, lane: Int
    ) -> [IndicatorDraft] {
        let readings = [left] + (right.map { [$0] } ?? [])
        let filled = readings.filter { $0.mostParts > 0 }
        guard let first = filled.first else { return [] }
        let indicator: IndicatorDraft
        if !opened.isNew, let above = last[lane], above.figures.allSatisfy({ $0.raw.isEmpty }) {
            indicator = above
            indicator.figures = []
        } else {
            let cell = first.lane.figures.lazy.compactMap { first.row.cell($0) }.first { !$0.isEmpty }
            indicator = IndicatorDraft(name: nil, place: cell?.place)
            node.indicators.append(indicator)
        }
        for reading in readings { give(reading, 0, of: 1, to: indicator) }
        if !opened.isNew { doubtFigures(left, indicator, why: Reason(.figureWithoutIndicator)) }
        return [indicator]
    }

    /// A program and its first activity in one row: the figures of the activity's indicators follow one row later.
    private mutating func lag(_ left: LaneReading, opened: Opened, lane: Int) -> [IndicatorDraft] {
        var made: [IndicatorDraft] = []
        for item in left.items.indices {
            let indicator = named(left, item)
            let node = item == 0 ? opened.nodes[0] : opened.nodes[opened.nodes.count - 1]
            node.indicators.append(indicator)
            if item == 0 { give(left, 0, of: 1, to: indicator) } else { backlog.append((indicator, node)) }
            last[lane] = indicator
            made.append(indicator)
        }
        return made
    }

    /// A row whose figures belong to the indicator of the row before.
    private mutating func goOn(_ left: LaneReading, node: NodeDraft, lane: Int) -> Int {
        for item in left.items.indices {
            let indicator = named(left, item)
            node.indicators.append(indicator)
            backlog.append((indicator, node))
            last[lane] = indicator
        }
        var made = backlog.suffix(left.items.count).map(\.indicator)
        if left.mostParts > 0 || left.hasFigures {
            let next = backlog.removeFirst()
            give(left, 0, of: 1, to: next.indicator)
            doubtFigures(left, next.indicator, why: Reason(.figureOneRowLate))
            money(left, beside: next.indicator, nodes: [next.node], isNew: false)
        }
        if made.isEmpty, let above = last[lane] { made = [above] }
        formulas(left, made: made)
        return left.items.count
    }

    private mutating func doubtFigures(_ reading: LaneReading, _ indicator: IndicatorDraft, why: Reason) {
        for column in reading.lane.figures {
            guard let cell = reading.row.cell(column), !cell.isEmpty else { continue }
            doubt(.assignment, cell.place, raw: cell.text, read: indicator.name ?? "", why: why)
        }
    }
}
