import Domain
import FoundationEssentials

/// By how much money changed, in rupiah and percent; a decrease stands in brackets, as in budgets.
struct MoneyChange {
    private let difference: Money
    private let old: Money?
    private let ids: (before: CellID, after: CellID)?

    /// - Parameters:
    ///   - old: what it was; nil where there was nothing to compare with.
    ///   - ids: what arithmetic calls both amounts, where both are printed.
    init(_ difference: Money, of old: Money?, ids: (before: CellID, after: CellID)?) {
        self.difference = difference
        self.old = old
        self.ids = ids
    }

    var cells: [Cell] {
        let decimals = difference.sen.isMultiple(of: 100) ? 0 : 2
        var rupiah = Cell(.value(.change(difference.rupiah, decimals: decimals)))
        var percent = Cell("")
        if let old, old != .zero {
            percent.content = .value(.change(difference.rupiah / old.rupiah * 100, decimals: 2))
        }
        if let ids {
            let id = CellID("\(ids.before)-\(ids.after)")
            rupiah.id = id
            rupiah.arithmetic = [.difference(ids.after, ids.before)]
            percent.arithmetic = [.percentage(id, of: ids.before)]
        }
        return [rupiah, percent]
    }
}
