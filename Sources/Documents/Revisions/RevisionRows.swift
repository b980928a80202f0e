import Domain
import FoundationEssentials

/// The table rows of one node in both revisions: its money on the first, one row for each indicator.
struct RevisionRows {
    let pair: RevisionPair
    let row: RevisionPair.Row

    var tableRows: [TableRow] {
        let indicators = row.indicators.isEmpty ? [RevisionPair.Match()] : row.indicators
        return indicators.enumerated().map { index, match in
            let isFirst = index == 0
            let own = isFirst ? heads(over: indicators.count) : []
            let names = [Cell(match.after?.name ?? match.before?.name ?? "")]
            let figures =
                [target(of: match.before, in: pair.before)] + (isFirst ? [amount(before, over: indicators.count)] : [])
                + [target(of: match.after, in: pair.after)] + (isFirst ? [amount(after, over: indicators.count)] : [])
            let difference = isFirst ? self.difference(over: indicators.count) : []
            return TableRow(
                own + names + figures + difference + [Cell(change(of: match, isFirst: isFirst)), Cell(.room)])
        }
    }

    private func heads(over rows: Int) -> [Cell] {
        let node = row.node.after ?? row.node.before
        let level = row.level.title
        let name = node?.name ?? "tanpa nama"
        let isNamed = name.lowercased().hasPrefix(level.lowercased())
        return [
            Cell(node?.code ?? node?.number ?? "", rows: rows),
            Cell(isNamed ? name : "\(level): \(name)", rows: rows, isRowHeader: true),
        ]
    }

    private func target(of indicator: Entry?, in plan: StatedPlan) -> Cell {
        guard let indicator else { return Cell("") }
        let text = plan.text(.target, of: indicator, in: .year)
        let hasUnit = indicator.unit.map { text.lowercased().contains($0.lowercased()) } ?? true
        return Cell(hasUnit || text.isEmpty ? text : "\(text) \(indicator.unit ?? "")")
    }

    // MARK: Money

    private var before: Money? { row.node.before.flatMap { ComputedPlan(plan: pair.before).budget(of: $0, in: .year) } }
    private var after: Money? { row.node.after.flatMap { ComputedPlan(plan: pair.after).budget(of: $0, in: .year) } }

    private func amount(_ money: Money?, over rows: Int) -> Cell {
        Cell(money.map { .value(.money($0)) } ?? .text(""), rows: rows)
    }

    /// Rupiah and percent; a decrease stands in brackets, as in budgets.
    private func difference(over rows: Int) -> [Cell] {
        guard before != nil || after != nil, let difference = (after ?? .zero).minus(before ?? .zero) else {
            return [Cell("", rows: rows), Cell("", rows: rows)]
        }
        let share = before.flatMap { $0 == .zero ? nil : difference.rupiah / $0.rupiah * 100 }
        return [
            Cell(Self.bracketed(IndonesianFormat.plain(difference)), rows: rows),
            Cell(share.map { Self.bracketed(IndonesianFormat.number($0, decimals: 2)) } ?? "", rows: rows),
        ]
    }

    private static func bracketed(_ number: String) -> String {
        number.hasPrefix("-") ? "(\(number.dropFirst()))" : number
    }

    // MARK: What changed

    private func change(of indicator: RevisionPair.Match, isFirst: Bool) -> String {
        let node = isFirst ? Self.change(row.node, noun: row.level.title.lowercased()) : nil
        if row.node.before == nil || row.node.after == nil { return node ?? "" }
        let own = Self.change(indicator, noun: "indikator")
        let target = isTargetChanged(indicator) ? "target berubah" : nil
        let money = isFirst && before != after ? "anggaran berubah" : nil
        let isDetailed =
            (own == nil && target == nil && pair.isDetailChanged(indicator))
            || (isFirst && node == nil && money == nil && pair.isDetailChanged(row.node))
        let changes = [node, money, own, target, isDetailed ? "rincian berubah" : nil].compactMap { $0 }
        return changes.isEmpty ? "tetap" : changes.joined(separator: "; ")
    }

    private static func change(_ match: RevisionPair.Match, noun: String) -> String? {
        switch (match.before, match.after) {
        case (nil, .some): "\(noun) baru"
        case (.some, nil): "\(noun) dihapus"
        case (let before?, let after?) where before.name != after.name: "nama \(noun) berubah"
        case (let before?, let after?) where before.code != after.code: "kode \(noun) berubah"
        case (let before?, let after?) where before.unit != after.unit: "satuan \(noun) berubah"
        default: nil
        }
    }

    private func isTargetChanged(_ match: RevisionPair.Match) -> Bool {
        guard let first = match.before, let second = match.after else { return false }
        let old = pair.before.statement(.target, of: first, in: .year)?.quantity?.reading
        let new = pair.after.statement(.target, of: second, in: .year)?.quantity?.reading
        return old != new
    }
}
