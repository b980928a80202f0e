import Domain
import FoundationEssentials

/// The row that says by how much the money of a whole plan changed.
struct RevisionTotal {
    let pair: RevisionPair
    /// Rows of the matrix; where they are not all of the plan, the total says so.
    let rows: [RevisionPair.Row]
    let isWhole: Bool

    /// nil where a source prints a total of its own, or neither revision has money.
    var tableRow: TableRow? {
        let isStated = rows.contains {
            $0.level == .agency && ($0.node.after ?? $0.node.before)?.isNamedAsTotal ?? false
        }
        let (before, after) = (Side(pair.before, "semula"), Side(pair.after, "menjadi"))
        guard !isStated, before.sum != nil || after.sum != nil else { return nil }
        let label = isWhole ? "JUMLAH" : "JUMLAH (termasuk yang tidak berubah)"
        return TableRow(
            .total,
            [
                Cell(.text(label), columns: 3, isRowHeader: true), Cell(""), cell(before), Cell(""), cell(after),
            ] + difference(from: before, to: after) + [Cell(""), Cell("")])
    }

    /// The money of one revision, every amount once: as stated the highest amounts that are stated, as computed those of
    /// the lowest level that all is made of.
    private struct Side {
        let sum: Money?
        let parts: [CellID]
        let id: CellID
        /// Whether a part of it lacks an amount that is asked of it.
        let isPartial: Bool

        init(_ plan: StatedPlan, _ side: String) {
            let computed = ComputedPlan(plan: plan)
            let isStated = plan.figures == .asStated
            let all = Set(PlanLevel.allCases)
            func amount(_ entry: Entry) -> Money? {
                guard isStated else { return computed.budget(of: entry, in: .year) }
                let stated = plan.statement(.budget, of: entry, in: .year)?.money?.reading.value
                return stated ?? (plan.children(of: entry, all).isEmpty ? computed.budget(of: entry, in: .year) : nil)
            }
            let branches = FundedBranches(plan, amount: amount)
            let counted = isStated ? branches.highest : branches.counted
            sum = counted.isEmpty ? nil : Money.sum(counted.compactMap(amount))
            parts = counted.map { CellID("\(side)/\($0.id)") }
            id = CellID("\(side)/JUMLAH")
            let whole = Set(counted.map(\.id))
            isPartial = plan.nodes.contains { entry in
                guard computed.budget(of: entry, in: .year) == nil, computed.isPartial(entry, in: .year) else {
                    return false
                }
                let above = sequence(first: entry) { $0.parent.flatMap(plan.entry) }.prefix(all.count)
                return !above.contains { whole.contains($0.id) }
            }
        }
    }

    private static let partial = "anggaran sebagian barisnya belum ada"

    private func cell(_ side: Side) -> Cell {
        if side.isPartial { return Cell(.missing(Self.partial)) }
        guard let sum = side.sum else { return Cell("") }
        var cell = Cell(.value(.money(sum)))
        (cell.id, cell.arithmetic) = (side.id, [.sum(side.parts)])
        return cell
    }

    private func difference(from before: Side, to after: Side) -> [Cell] {
        guard !before.isPartial, !after.isPartial, let change = (after.sum ?? .zero).minus(before.sum ?? .zero) else {
            return [Cell(.missing(Self.partial)), Cell("")]
        }
        return MoneyChange(
            change, of: before.sum, ids: before.sum == nil || after.sum == nil ? nil : (before.id, after.id)
        ).cells
    }
}
