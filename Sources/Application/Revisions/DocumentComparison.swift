import Domain

/// Two states of one document side by side: entries of the same name are the same entry.
struct DocumentComparison {
    private let before: PlanDocument
    private let after: PlanDocument
    private let old: [EntryID: Entry]
    private let new: [EntryID: Entry]

    init(_ before: PlanDocument, _ after: PlanDocument) {
        self.before = before
        self.after = after
        old = Dictionary(before.entries.map { ($0.id, $0) }) { first, _ in first }
        new = Dictionary(after.entries.map { ($0.id, $0) }) { first, _ in first }
    }

    var added: [String] { after.entries.filter { old[$0.id] == nil }.map(\.printedName) }

    var removed: [String] { before.entries.filter { new[$0.id] == nil }.map(\.printedName) }

    /// What differs about the document itself.
    var heads: [ValueChange] {
        [
            ValueChange(.name, of: "", from: before.title, to: after.title),
            ValueChange(.documentNumber, of: "", from: before.number, to: after.number),
            ValueChange(.date, of: "", from: before.date, to: after.date),
            ValueChange(.stage, of: "", from: before.stage.title, to: after.stage.title),
        ].compactMap { $0 }
    }

    /// Numbers, codes, names, units and what entries hang under.
    var entries: [ValueChange] {
        after.entries.flatMap { entry -> [ValueChange] in
            guard let earlier = old[entry.id] else { return [] }
            let name = entry.printedName
            return [
                ValueChange(.number, of: name, from: earlier.number, to: entry.number),
                ValueChange(.code, of: name, from: earlier.code, to: entry.code),
                ValueChange(.name, of: name, from: earlier.name, to: entry.name),
                ValueChange(.unit, of: name, from: earlier.unit, to: entry.unit),
                ValueChange.move(
                    .parent, of: name, from: earlier.parent.flatMap { old[$0] }, to: entry.parent.flatMap { new[$0] },
                    isLeft: earlier.parent.map { new[$0] != nil } ?? false, title: \.printedName),
            ].compactMap { $0 }
        }
    }

    /// How indicators are counted, each told once.
    func methods(_ earlier: Dossier, _ later: Dossier) -> [ValueChange] {
        let known = Dictionary(earlier.indicators.map { ($0.id, $0) }) { first, _ in first }
        let current = Dictionary(later.indicators.map { ($0.id, $0) }) { first, _ in first }
        var told: Set<IndicatorID> = []
        return after.entries.flatMap { entry -> [ValueChange] in
            guard let id = entry.indicatorID, let first = old[entry.id]?.indicatorID.flatMap({ known[$0] }),
                let second = current[id], first != second, told.insert(id).inserted
            else { return [] }
            let name = entry.printedName
            return [
                ValueChange(
                    .accumulation, of: name, from: first.accumulation.title, to: second.accumulation.title),
                ValueChange(.polarity, of: name, from: first.polarity.title, to: second.polarity.title),
                ValueChange(.formula, of: name, from: first.formula?.raw, to: second.formula?.raw),
                ValueChange(.dataSource, of: name, from: first.dataSource, to: second.dataSource),
            ].compactMap { $0 }
        }
    }

    /// The figures of entries that both have, in the order of the later one, then what it no longer has.
    var figures: [ValueChange] {
        var open: [FigureAddress: [StatedValue]] = [:]
        for statement in before.statements.reversed() {
            open[FigureAddress(of: statement), default: []].append(statement.value)
        }
        var changes: [ValueChange] = []
        for statement in after.statements where old[statement.entry] != nil {
            let figure = FigureAddress(of: statement)
            let earlier = open[figure]?.popLast()
            guard earlier != statement.value else { continue }
            let change = ValueChange(.figure(figure), of: name(statement.entry), from: earlier, to: statement.value)
            if let change { changes.append(change) }
        }
        for statement in before.statements where new[statement.entry] != nil {
            let figure = FigureAddress(of: statement)
            guard let earlier = open[figure]?.popLast() else { continue }
            let change = ValueChange(.figure(figure), of: name(statement.entry), from: earlier, to: nil)
            if let change { changes.append(change) }
        }
        return changes
    }

    /// What new parts state.
    var addedFigures: [ValueChange] {
        after.statements.filter { old[$0.entry] == nil }.compactMap {
            ValueChange(.figure(FigureAddress(of: $0)), of: name($0.entry), from: nil, to: $0.value)
        }
    }

    /// What parts stated that are gone.
    var removedFigures: [ValueChange] {
        before.statements.filter { new[$0.entry] == nil }.compactMap {
            ValueChange(.figure(FigureAddress(of: $0)), of: name($0.entry), from: $0.value, to: nil)
        }
    }

    private func name(_ entry: EntryID) -> String { (new[entry] ?? old[entry])?.printedName ?? entry.text }
}
