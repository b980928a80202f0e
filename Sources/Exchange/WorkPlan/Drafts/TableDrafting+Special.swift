import Domain

extension TableDrafting {
    /// A row of sums: "JUMLAH", "TOTAL PAGU".
    mutating func takeTotal(_ row: WorkPlanRow) -> Bool {
        let texts = row.cells.indices.filter { !columns[$0].isFigure && row.isFilled($0) }
        guard texts.count == 1, let cell = row.cells[texts[0]] else { return false }
        guard TotalRow.isTitle(cell.text),
            columns.indices.contains(where: { columns[$0].isFigure && row.isFilled($0) })
        else { return false }
        let node = NodeDraft(.agency, name: cell.text, place: cell.place)
        node.isTotal = true
        for (index, column) in columns.enumerated() where column.isFigure {
            guard let figure = row.cell(index), !figure.isEmpty else { continue }
            node.figures.append(
                FigureDraft(column: column, raw: figure.text, place: figure.place, figure: figure.figure))
        }
        draft.roots.append(node)
        draft.rows += 1
        return true
    }

    /// A row that names nothing but a part of the agency: "Bidang Perpustakaan", "Sekretariat".
    mutating func takeUnit(_ row: WorkPlanRow) -> Bool {
        let filled = row.cells.indices.filter { row.isFilled($0) }
        guard filled.count == 1, columns[filled[0]].isName, let cell = row.cells[filled[0]] else { return false }
        let words = LeadingMark(cell.text).name.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, words.count <= 8, LevelReading.named(cell.text) == nil else { return false }
        let isPart = ["bidang", "seksi", "subbag", "subbagian", "subbid", "subbidang", "upt", "uptd"].contains(first)
        guard
            isPart || first == "sub" && ["bagian", "bidang"].contains(words.dropFirst().first)
                || words == ["sekretariat"]
        else { return false }
        draft.unread.append(UnreadCell(cell, why: Reason(.nameOfUnit)))
        return true
    }

    /// A table that says there is nothing to list: "NIHIL".
    mutating func takeNil(_ row: WorkPlanRow) -> Bool {
        let cells = row.cells.compactMap { $0 }.filter { !$0.isEmpty }
        let said = cells.filter { !MissingMarks.isDash($0.text) && !LeadingMark.isMark($0.text) }
        guard let first = said.first, !said.isEmpty, said.allSatisfy({ Self.isNil($0.text) }),
            let column = row.cells.firstIndex(where: { $0?.place == first.place })
        else { return false }
        let node = NodeDraft(.agency, name: first.text, place: first.place)
        var note = columns[column]
        note.meaning = .text(.note)
        note.period = nil
        node.isTotal = true
        node.figures = [FigureDraft(column: note, raw: first.text, place: first.place)]
        draft.roots.append(node)
        draft.rows += 1
        return true
    }

    private static func isNil(_ text: String) -> Bool {
        let letters = text.lowercased().filter(\.isLetter)
        return letters == "nihil" || letters == "tidakada" || letters.hasPrefix("tidakadausulan")
    }

    /// A row that only goes on with texts of the row above; true where all of it was joined.
    mutating func takeContinuation(_ row: WorkPlanRow) -> Bool {
        let lane = lanes.last { row.isFilled($0.name) || row.isFilled($0.indicator) } ?? lanes.last
        guard let lane, let index = lanes.firstIndex(of: lane), let indicator = last[index], isOnlyText(row) else {
            return false
        }
        let name = row.text(lane.name)
        let measured = row.text(lane.indicator)
        guard goesOn(name: name, measured: measured, row: row) else { return false }
        let node = open.last { lane.levels.contains($0.level) }
        if let cell = row.cell(lane.indicator), !cell.isEmpty {
            if name.isEmpty, let node, node.indicators.last === indicator, node.indicators.count == 1,
                known.follows(node.name ?? "", measured), !known.follows(indicator.name ?? "", measured)
            {
                append(cell.text, of: cell, to: &node.name)
            } else {
                append(cell.text, of: cell, to: &indicator.name)
            }
        }
        if let cell = row.cell(lane.name), !cell.isEmpty, let node { append(cell.text, of: cell, to: &node.name) }
        joinMirror(row, node: node, indicator: indicator)
        for column in lane.texts { joinText(column, row, node: node, indicator: indicator) }
        return true
    }

    private func isOnlyText(_ row: WorkPlanRow) -> Bool {
        columns.indices.allSatisfy { index in
            guard row.isFilled(index) else { return true }
            switch columns[index].meaning {
            case .name, .indicator, .text: return true
            default: return false
            }
        }
    }

    /// Whether texts without a figure beside them are the ends of those above.
    private func goesOn(name: String, measured: String, row: WorkPlanRow) -> Bool {
        if LevelReading.named(name) != nil { return false }
        if !measured.isEmpty {
            guard namesOpen, !IndicatorStack.opens(measured) else { return false }
            return LaneReading.isSmall(measured) || row.isPageStart
        }
        if !name.isEmpty { return LaneReading.isSmall(name) && !LeadingMark.isMark(name) }
        return lanes.contains { lane in lane.texts.contains { row.isFilled($0) && LaneReading.isSmall(row.text($0)) } }
    }

    private mutating func joinMirror(_ row: WorkPlanRow, node: NodeDraft?, indicator: IndicatorDraft) {
        if let cell = row.cell(mirror?.name), !cell.isEmpty, let node, let last = node.reprints.indices.last {
            append(cell.text, of: cell, to: &node.reprints[last].name)
        }
        guard let cell = row.cell(mirror?.indicator), !cell.isEmpty else { return }
        if let last = indicator.reprints.indices.last {
            append(cell.text, of: cell, to: &indicator.reprints[last].name)
        } else if let mirrored = lastMirrored {
            append(cell.text, of: cell, to: &mirrored.name)
        }
    }

    private mutating func joinText(_ column: Int, _ row: WorkPlanRow, node: NodeDraft?, indicator: IndicatorDraft) {
        guard let cell = row.cell(column), !cell.isEmpty else { return }
        let ordinal = columns[column].ordinal
        if let figure = indicator.figures.lastIndex(where: { $0.column.ordinal == ordinal }) {
            var raw: String? = indicator.figures[figure].raw
            append(cell.text, of: cell, to: &raw)
            indicator.figures[figure].raw = raw ?? cell.text
        } else if let node, let figure = node.figures.lastIndex(where: { $0.column.ordinal == ordinal }) {
            var raw: String? = node.figures[figure].raw
            append(cell.text, of: cell, to: &raw)
            node.figures[figure].raw = raw ?? cell.text
        } else {
            draft.unread.append(
                UnreadCell(cell, why: Reason(.textAfterNothing)))
        }
    }
}
