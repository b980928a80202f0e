import Domain
import FoundationEssentials

/// What the tables of one plan print as an indicator's target for one year.
struct PlanTargets: Sendable {
    /// One print of it.
    struct Print: Sendable {
        let indicator: IndicatorView
        let figure: StatedFigure
        let table: String

        var number: Decimal? { figure.number }
        var isPercent: Bool { figure.quantity?.isPercent ?? false }
        var title: Localized { .table(table) + .init(both: ": \(figure.raw.trimmed)") }
    }

    /// In document order.
    let prints: [Print]

    /// The plan's own targets, tables in order; the draft RKPD is Bappeda's and is left out.
    static func all(of document: IndexedDocument) -> [PlanTargets] {
        guard document.hasSeveralTables else { return [] }
        var order: [String] = []
        var groups: [String: [Print]] = [:]
        for indicator in document.indicators {
            guard let id = indicator.entry.indicatorID else { continue }
            for figure in document.stated(indicator.row) where figure.role == .target && figure.quantity != nil {
                guard figure.basis == .own || figure.basis == .needsAnalysis, case .year(let year)? = figure.period
                else { continue }
                let key = "\(id) \(year)"
                if groups[key] == nil { order.append(key) }
                let table = figure.statement.table ?? ""
                groups[key, default: []].append(Print(indicator: indicator, figure: figure, table: table))
            }
        }
        return order.compactMap { groups[$0] }.filter { $0.count > 1 }.map { PlanTargets(prints: $0) }
    }

    /// The print most tables agree on, the last of them where all differ.
    var usual: Print? {
        var counts: [Decimal: Int] = [:]
        for number in prints.compactMap(\.number) { counts[number, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return prints.last { print in print.number.map { counts[$0] == most } ?? false }
    }
}
