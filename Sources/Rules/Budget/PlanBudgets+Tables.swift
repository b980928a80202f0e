import Domain

extension PlanBudgets {
    /// Amounts of one program or activity for one year that differ between tables.
    ///
    /// The draft RKPD is Bappeda's and may differ; what a table prints more than once are shares.
    func disagreements(in dossier: IndexedDossier? = nil) -> [Violation] {
        document.nodes.compactMap(\.entry.nodeID).eachFirst.flatMap { id -> [Violation] in
            let own = (ofNode[id] ?? []).filter { $0.basis == .own || $0.basis == .needsAnalysis }
            let years = Dictionary(grouping: own) { $0.year }
            return years.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.flatMap { differing($0.value, in: dossier) }
        }
    }

    /// The pair that decides stands first: amounts read without a guess where there are such.
    private func differing(_ prints: [Print], in dossier: IndexedDossier?) -> [Violation] {
        let tables = Dictionary(grouping: prints) { "\($0.table ?? "") \($0.basis)" }
        guard tables.count > 1, tables.values.allSatisfy({ $0.count == 1 }) else { return [] }
        guard Set(prints.map(\.amount)).count > 1, let usual = usual(of: prints) else { return [] }
        let isPlain = { (print: Print) in dossier?.isDoubtful(print.place.source) != true }
        let odd = prints.filter { $0.amount != usual.amount }
        let right = prints.filter { $0.amount == usual.amount }
        guard let first = odd.first(where: isPlain) ?? odd.first else { return [] }
        let against = right.first(where: isPlain) ?? usual
        let hints = (odd + right).map(\.place).filter { $0 != first.place && $0 != against.place }
        let list = prints.map { .table($0.table) + Localized(both: " \(IndonesianFormat.plain($0.amount))") }
        return [
            Violation(
                .init(
                    id: "Pagu \(first.node.title.id) berbeda antartabel.",
                    en: "The pagu of \(first.node.title.en) differs between tables."), at: first.place,
                with: [against.place], hints: hints,
                arithmetic: list.joined(separator: ", "), expected: IndonesianFormat.rupiah(usual.amount),
                stated: first.place.quote)
        ]
    }

    /// The amount most tables print, or the last; never one that its own program can't pay.
    private func usual(of prints: [Print]) -> Print? {
        let possible = prints.filter { !exceedsParent($0) }
        let counts = Dictionary(possible.map { ($0.amount, 1) }, uniquingKeysWith: +)
        let most = counts.values.max() ?? 0
        return possible.last { counts[$0.amount] == most } ?? prints.last
    }

    private func exceedsParent(_ print: Print) -> Bool {
        guard let parent = print.node.parent, let whole = BudgetRow(parent, basis: print.basis).amount(.year) else {
            return false
        }
        return print.amount > whole
    }
}

extension Sequence where Element: Hashable {
    /// Without repeats, in order.
    var eachFirst: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
