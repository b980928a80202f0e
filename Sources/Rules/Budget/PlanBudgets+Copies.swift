import Domain

extension PlanBudgets {
    /// Distinctive amounts that two activities of one table share.
    func copies() -> [Violation] {
        var firsts: [String: Print] = [:]
        let rows = prints.filter { $0.node.level > .program && $0.basis != .forward }
        return rows.compactMap { print in
            guard LargeAmount.isDistinctive(print.amount) else { return nil }
            let key = "\(print.amount.sen) \(print.table ?? "") \(print.basis)"
            guard let first = firsts[key] else {
                firsts[key] = print
                return nil
            }
            let isChild = print.node.ancestors.contains { $0.id == first.node.id }
            guard !print.node.isSame(as: first.node), !isChild else { return nil }
            return Violation(
                .init(
                    id: "Pagu \(print.node.title.id) persis sama dengan \(first.node.title.id).",
                    en: "The pagu of \(print.node.title.en) is exactly that of \(first.node.title.en)."),
                at: print.place,
                with: [first.place], arithmetic: .twice(print.amount),
                stated: print.place.quote, certainty: .inferred)
        }
    }
}
