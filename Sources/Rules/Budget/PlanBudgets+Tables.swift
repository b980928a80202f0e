import Domain

extension PlanBudgets {
    /// Amounts of one program or activity for one year that differ between tables.
    ///
    /// The draft RKPD is Bappeda's and may differ; what a table prints more than once are shares.
    func disagreements() -> [Violation] {
        document.nodes.compactMap(\.entry.nodeID).eachFirst.flatMap { id -> [Violation] in
            let own = (ofNode[id] ?? []).filter { $0.basis == .own || $0.basis == .needsAnalysis }
            let years = Dictionary(grouping: own) { $0.year }
            return years.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.flatMap { differing($0.value) }
        }
    }

    private func differing(_ prints: [Print]) -> [Violation] {
        let tables = Dictionary(grouping: prints) { "\($0.table ?? "") \($0.basis)" }
        guard tables.count > 1, tables.values.allSatisfy({ $0.count == 1 }) else { return [] }
        let counts = Dictionary(prints.map { ($0.amount, 1) }, uniquingKeysWith: +)
        guard counts.count > 1, let most = counts.values.max(), let last = prints.last else { return [] }
        let usual = most > 1 ? prints.last { counts[$0.amount] == most } ?? last : last
        let odd = prints.filter { $0.amount != usual.amount }
        guard let first = odd.first else { return [] }
        let others = odd.dropFirst().map(\.place) + prints.filter { $0.amount == usual.amount }.map(\.place)
        let list = prints.map { "\(Self.title(of: $0)) \(IndonesianFormat.plain($0.amount))" }
        return [
            Violation(
                "Pagu \(first.node.title) berbeda antartabel.", at: first.place, with: others,
                arithmetic: list.joined(separator: ", "), expected: IndonesianFormat.rupiah(usual.amount),
                stated: first.place.quote)
        ]
    }

    private static func title(of print: Print) -> String { print.table.map { "Tabel \($0)" } ?? "tabel" }
}

extension Sequence where Element: Hashable {
    /// Without repeats, in order.
    var eachFirst: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
