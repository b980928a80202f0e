import Domain

/// The table rows of one node in both revisions: its money on the first, one row for each indicator.
struct RevisionRows {
    let pair: RevisionPair
    let row: RevisionPair.Row
    /// In place of a printed number, where no row has one.
    let ordinal: String?

    var tableRows: [TableRow] {
        let indicators = row.indicators.isEmpty ? [RevisionPair.Match()] : row.indicators
        return indicators.enumerated().map { index, match in
            let isFirst = index == 0
            let own = isFirst ? heads(over: indicators.count) : []
            let names = [Cell(match.after?.name ?? match.before?.name ?? "")]
            let figures =
                [target(of: match.before, in: pair.before)]
                + (isFirst ? [before.cell.merged(rows: indicators.count)] : [])
                + [target(of: match.after, in: pair.after)]
                + (isFirst ? [after.cell.merged(rows: indicators.count)] : [])
            let difference = isFirst ? self.difference(over: indicators.count) : []
            return TableRow(
                isTotal ? .total : .body,
                own + names + figures + difference + [Cell(change(of: match, isFirst: isFirst)), Cell(.room)])
        }
    }

    private func heads(over rows: Int) -> [Cell] {
        let node = row.node.after ?? row.node.before
        let level = row.level.title
        let name = node?.name ?? "tanpa nama"
        let isNamed = isTotal || name.lowercased().hasPrefix(level.lowercased())
        return [
            Cell(row.printedNumber ?? ordinal ?? "", rows: rows),
            Cell(isNamed ? name : "\(level): \(name)", rows: rows, isRowHeader: true),
        ]
    }

    /// Whether the row is the total of its source and no unit of its own.
    private var isTotal: Bool {
        row.level == .agency && (row.node.after ?? row.node.before)?.isNamedAsTotal ?? false
    }

    private func target(of indicator: Entry?, in plan: StatedPlan) -> Cell {
        guard let indicator else { return Cell("") }
        guard plan.figures == .asStated else {
            var cell = plan.measuredTarget(of: indicator, in: .year)
            (cell.id, cell.arithmetic) = (nil, [])
            return cell
        }
        let stated = plan.text(.target, of: indicator, in: .year)
        return Cell(MeasuredFigure.content(MeasuredFigure.text(stated, unit: indicator.unit)))
    }

    // MARK: Money

    private var before: RevisionMoney { money(of: row.node.before, in: pair.before, side: "semula") }
    private var after: RevisionMoney { money(of: row.node.after, in: pair.after, side: "menjadi") }

    private func money(of entry: Entry?, in plan: StatedPlan, side: String) -> RevisionMoney {
        RevisionMoney(of: entry, in: plan, side: side, isAsked: pair.funded.contains(row.level))
    }

    /// Rupiah and percent. What is new or dropped differs by all it has.
    private func difference(over rows: Int) -> [Cell] {
        let (before, after) = (before, after)
        guard before.value != nil || after.value != nil else { return [Cell("", rows: rows), Cell("", rows: rows)] }
        guard let old = before.counted, let new = after.counted, let difference = new.minus(old) else {
            let gap = Cell(.missing("semula atau menjadi belum ada anggarannya"), rows: rows)
            return [gap, gap]
        }
        let ids = before.id.flatMap { old in after.id.map { (before: old, after: $0) } }
        return MoneyChange(difference, of: before.value, ids: ids).cells.map { $0.merged(rows: rows) }
    }

    // MARK: What changed

    private func change(of indicator: RevisionPair.Match, isFirst: Bool) -> String {
        let node = isFirst ? Self.change(row.node, noun: row.level.title.lowercased()) : nil
        if row.node.before == nil || row.node.after == nil { return node ?? "" }
        let own = Self.change(indicator, noun: "indikator")
        let target = isTargetChanged(indicator) ? "target berubah" : nil
        let money = isFirst && before.value != after.value ? "anggaran berubah" : nil
        let quarters = quarterChanges(of: indicator, .target, "target triwulan berubah")
        let shares = isFirst ? quarterChanges(of: row.node, .budget, "anggaran triwulan berubah") : nil
        let isDetailed =
            (own == nil && target == nil && quarters == nil && pair.isDetailChanged(indicator))
            || (isFirst && node == nil && money == nil && shares == nil && pair.isDetailChanged(row.node))
        let changes = [node, money, shares, own, target, quarters, isDetailed ? "rincian berubah" : nil]
            .compactMap { $0 }
        return changes.isEmpty ? "tetap" : changes.joined(separator: "; ")
    }

    private static func change(_ match: RevisionPair.Match, noun: String) -> String? {
        switch (match.before, match.after) {
        case (nil, .some): return "\(noun) baru"
        case (.some, nil): return "\(noun) dihapus"
        case (let before?, let after?) where before.name?.squeezed != after.name?.squeezed:
            return "nama \(noun) berubah" + (before.name.map { ", semula “\($0.squeezed)”" } ?? "")
        case (let before?, let after?) where before.code != after.code:
            return "kode \(noun) berubah" + (before.code.map { ", semula \($0)" } ?? "")
        case (let before?, let after?) where before.unit != after.unit:
            return "satuan \(noun) berubah" + (before.unit.map { ", semula \($0)" } ?? "")
        default: return nil
        }
    }

    /// "target triwulan berubah: TW I 250 → 100, TW IV 250 → 400": the matrix has no columns for quarters.
    private func quarterChanges(of match: RevisionPair.Match, _ role: StatementRole, _ what: String) -> String? {
        guard let first = match.before, let second = match.after else { return nil }
        let changes = Quarter.allCases.compactMap { quarter -> String? in
            let old = printed(role, of: first, in: pair.before, quarter)
            let new = printed(role, of: second, in: pair.after, quarter)
            return old == new ? nil : "\(quarter.title) \(old) → \(new)"
        }
        return changes.isEmpty ? nil : "\(what): \(changes.joined(separator: ", "))"
    }

    private func printed(_ role: StatementRole, of entry: Entry, in plan: StatedPlan, _ quarter: Quarter) -> String {
        let text = plan.text(role, of: entry, in: .quarter(quarter)).squeezed
        return MissingMarks.isMissing(text) ? "–" : text
    }

    private func isTargetChanged(_ match: RevisionPair.Match) -> Bool {
        guard let first = match.before, let second = match.after else { return false }
        guard pair.after.figures == .asStated else {
            return target(of: first, in: pair.before).content != target(of: second, in: pair.after).content
        }
        let old = pair.before.statement(.target, of: first, in: .year)?.quantity?.reading
        let new = pair.after.statement(.target, of: second, in: .year)?.quantity?.reading
        return old != new
    }
}
