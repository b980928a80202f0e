import Domain

extension BudgetSum {
    /// The fewest parts, at most three, that close the gap with what another table prints for them.
    func changed(_ span: BudgetSpan) -> [RestatedAmount]? {
        guard let gap = gaps[span], !restated.isEmpty, restated.count <= 60 else { return nil }
        let steps = restated.compactMap { other -> (other: RestatedAmount, step: Int64)? in
            guard let own = other.row.amount(span), let step = own.minus(other.amount), step.sen != 0 else {
                return nil
            }
            return (other, step.sen)
        }
        for step in steps where step.step == gap.sen { return [step.other] }
        for (index, first) in steps.enumerated() {
            for (next, second) in steps.enumerated().dropFirst(index + 1) where isOther(first.other, second.other) {
                if first.step + second.step == gap.sen { return [first.other, second.other] }
                for third in steps[(next + 1)...] where isOther(first.other, third.other) {
                    guard isOther(second.other, third.other), first.step + second.step + third.step == gap.sen else {
                        continue
                    }
                    return [first.other, second.other, third.other]
                }
            }
        }
        return nil
    }

    private func isOther(_ left: RestatedAmount, _ right: RestatedAmount) -> Bool {
        left.row.place(.year).path != right.row.place(.year).path
    }
}
