import Domain

extension StatedPlan {
    /// What an entry states under a key; nil where the source has no such cell.
    func statement(_ key: StatementKey, of entry: Entry) -> Statement? {
        statements[entry.id]?.first(where: key.holds)
    }

    /// The first of the entry's statements under a key that reports an amount.
    func amount(_ key: StatementKey, of entry: Entry) -> Money? { statement(key, of: entry)?.money?.reading.value }

    /// A quantity, or why there is none.
    func quantity(_ key: StatementKey, of entry: Entry) -> Reported<Quantity> {
        statement(key, of: entry)?.quantity?.reading ?? .notApplicable(.noSuchColumn)
    }

    /// A cell as the source prints it, with the numbers of what was found there.
    func printed(_ key: StatementKey, of entry: Entry?) -> Cell {
        guard let entry, let own = statements[entry.id], let index = own.firstIndex(where: key.holds) else {
            return Cell("")
        }
        var cell = Cell(Self.content(own[index], gap: gapInColumn(of: own[index], at: entry)))
        cell.marks = marks.marks(at: path(ofStatement: index, of: entry))
        return cell
    }

    /// The path of an entry's statement: its slot or its place among the further ones.
    private func path(ofStatement index: Int, of entry: Entry) -> DossierPath {
        let own = statements[entry.id] ?? []
        let isIndicator = entry.indicatorID != nil
        let slotted = SlottedStatements(own, in: document.kind) {
            isIndicator ? $0.isForIndicators : $0.isForNodes
        }
        guard slotted.order[index] == nil else { return path(of: entry, nil) }
        return path(of: entry, .statement(slotted.order[..<index].count { $0 == nil }))
    }
}
