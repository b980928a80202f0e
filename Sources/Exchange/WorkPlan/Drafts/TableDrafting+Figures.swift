import Domain

extension TableDrafting {
    /// Money and texts of a row.
    mutating func states(_ reading: LaneReading, made: [IndicatorDraft], opened: Opened) {
        money(reading, beside: made.last, nodes: opened.nodes, isNew: opened.isNew)
        formulas(reading, made: made)
        for column in reading.lane.texts where columns[column].role != .formula {
            guard let cell = reading.row.cell(column), !cell.isEmpty, let node = opened.nodes.first else { continue }
            let figure = FigureDraft(column: columns[column], raw: cell.text, place: cell.place)
            if opened.isNew || made.isEmpty { node.figures.append(figure) } else { made[0].figures.append(figure) }
        }
    }

    /// Money is the node's; where it prints money in several rows, it is that of the indicators beside.
    mutating func money(_ reading: LaneReading, beside indicator: IndicatorDraft?, nodes: [NodeDraft], isNew: Bool) {
        for column in reading.lane.figures where columns[column].isMoney {
            guard let cell = reading.row.cell(column), let node = nodes.first else { continue }
            guard !cell.isEmpty else {
                if isNew, node.level == .program {
                    node.figures.append(FigureDraft(column: columns[column], raw: "", place: cell.place))
                }
                continue
            }
            let amounts = cell.text.split(separator: " ").map(String.init)
            if nodes.count > 1, amounts.count == nodes.count, amounts.allSatisfy({ MoneyReading.looksLikeMoney($0) }) {
                for (index, (owner, amount)) in zip(nodes, amounts).enumerated() {
                    var place = cell.place
                    place.item = index + 1
                    owner.figures.append(FigureDraft(column: columns[column], raw: amount, place: place))
                }
                continue
            }
            if !isNew, node.states(columns[column]) { node.isPaidByRow = true }
            node.figures.append(
                FigureDraft(
                    column: columns[column], raw: cell.text, place: cell.place, figure: cell.figure, beside: indicator))
        }
    }

    /// Formulas beside their indicators; stacked ones one by one.
    mutating func formulas(_ reading: LaneReading, made: [IndicatorDraft]) {
        for column in reading.lane.texts where columns[column].role == .formula {
            guard let cell = reading.row.cell(column), !cell.isEmpty, let first = made.first else { continue }
            let stack = made.count > 1 ? IndicatorStack(cell.text, mayContinue: false).items : []
            guard stack.count == made.count else {
                first.figures.append(FigureDraft(column: columns[column], raw: cell.text, place: cell.place))
                if made.count > 1 {
                    doubt(
                        .split, cell.place, raw: cell.text, read: cell.text,
                        why: Reason(.unequalFormulas))
                }
                continue
            }
            for (index, indicator) in made.enumerated() {
                var place = cell.place
                place.item = index + 1
                indicator.figures.append(FigureDraft(column: columns[column], raw: stack[index].name, place: place))
            }
        }
    }
}
