import Domain

/// A stated total beside its parts, for the year and each quarter, and what explains the difference.
struct BudgetSum: Sendable {
    /// What would close the difference.
    enum Explanation: Sendable {
        /// These parts are not in the total.
        case leftOut([BudgetRow])
        /// This part is in the total twice.
        case countedTwice(BudgetRow)
        /// The year of this part is mistyped; its own quarters say so, or a slip does.
        case misprintedPart(BudgetRow, meant: Money, slip: DigitSlip?)
        /// This part repeats the amount of another.
        case copiedPart(BudgetRow, of: BudgetRow, meant: Money)
        /// The total itself is mistyped.
        case misprintedTotal(DigitSlip?)
    }

    let total: BudgetRow
    let parts: [BudgetRow]
    /// Sum of the parts less the stated total, where that isn't nothing.
    let gaps: [BudgetSpan: Money]
    /// Sums of the parts, for every span that was compared.
    let sums: [BudgetSpan: Money]

    /// Nil where nothing can be compared: an amount that can't be read, or the year of a part that is missing.
    init?(total: BudgetRow, parts: [BudgetRow]) {
        guard !parts.isEmpty, !total.isUnreadable, !parts.contains(where: \.isUnreadable) else { return nil }
        var gaps: [BudgetSpan: Money] = [:]
        var sums: [BudgetSpan: Money] = [:]
        for span in BudgetSpan.all {
            guard let stated = total.amount(span), let sum = Self.sum(of: parts, span),
                let gap = sum.minus(stated)
            else { continue }
            sums[span] = sum
            if abs(gap.sen) > Int64(parts.count) * 100 { gaps[span] = gap }
        }
        guard !sums.isEmpty else { return nil }
        self.total = total
        self.parts = parts
        self.gaps = gaps
        self.sums = sums
    }

    /// Spans in which the sums differ, the year first.
    var spans: [BudgetSpan] { BudgetSpan.all.filter { gaps[$0] != nil } }

    /// A quarter without an amount adds nothing; a year without one leaves the sum unknown.
    private static func sum(of parts: [BudgetRow], _ span: BudgetSpan) -> Money? {
        let amounts = parts.compactMap { $0.amount(span) }
        if span == .year, amounts.count < parts.count { return nil }
        return amounts.isEmpty ? nil : Money.sum(amounts)
    }

    var explanation: Explanation? {
        guard let span = spans.first, let gap = gaps[span] else { return nil }
        if let left = leftOut() { return .leftOut(left) }
        if let twice = only(parts.filter { part in fits { $0 == negated(part.amount($1)) } && gap.sen < 0 }) {
            return .countedTwice(twice)
        }
        guard spans == [.year] else { return nil }
        return misprint(gap)
    }

    /// Parts whose amounts are the gaps in every span: one, or else two.
    private func leftOut() -> [BudgetRow]? {
        if let one = only(parts.filter { part in fits { $0 == part.amount($1) } }) { return [one] }
        guard parts.count > 3, parts.count <= 40 else { return nil }
        var pairs: [[BudgetRow]] = []
        for first in parts.indices {
            for second in parts.indices where second > first {
                let pair = [parts[first], parts[second]]
                if fits({ gap, span in gap == Money.sum(pair.compactMap { $0.amount(span) }) }) { pairs.append(pair) }
            }
        }
        return pairs.count == 1 ? pairs[0] : nil
    }

    private func misprint(_ gap: Money) -> Explanation? {
        let meantTotal = sums[.year]
        if let stated = total.amount(.year), let meantTotal {
            if total.quarterTotal == meantTotal {
                return .misprintedTotal(.between(printed: stated, meant: meantTotal))
            }
        }
        let corrected = parts.compactMap { part in
            part.amount(.year)?.minus(gap).map { (part: part, meant: $0) }
        }.filter { $0.meant > .zero }
        if let own = only(corrected.filter { $0.part.quarterTotal == $0.meant }) {
            return .misprintedPart(own.part, meant: own.meant, slip: slip(own.part, own.meant))
        }
        if let stated = total.amount(.year), let meantTotal,
            let slip = DigitSlip.between(printed: stated, meant: meantTotal)
        {
            return .misprintedTotal(slip)
        }
        let slips = corrected.filter { slip($0.part, $0.meant) != nil && !isSupported($0.part) }
        if let own = only(slips) {
            return .misprintedPart(own.part, meant: own.meant, slip: slip(own.part, own.meant))
        }
        return copy(corrected.filter { !isSupported($0.part) })
    }

    private func copy(_ corrected: [(part: BudgetRow, meant: Money)]) -> Explanation? {
        let copies = corrected.compactMap { candidate -> Explanation? in
            guard let amount = candidate.part.amount(.year), LargeAmount.isDistinctive(amount),
                let first = parts.first(where: { $0.amount(.year) == amount }),
                first.place(.year).path != candidate.part.place(.year).path
            else { return nil }
            return .copiedPart(candidate.part, of: first, meant: candidate.meant)
        }
        return only(copies)
    }

    /// Whether a part's own quarters make its year.
    private func isSupported(_ part: BudgetRow) -> Bool {
        part.quarterTotal != nil && part.quarterTotal == part.amount(.year)
    }

    private func slip(_ part: BudgetRow, _ meant: Money) -> DigitSlip? {
        part.amount(.year).flatMap { DigitSlip.between(printed: $0, meant: meant) }
    }

    /// Whether a condition on the gap holds in every span; where there is no gap, on nothing.
    private func fits(_ condition: (Money, BudgetSpan) -> Bool) -> Bool {
        sums.keys.allSatisfy { span in
            guard let gap = gaps[span] else { return true }
            return condition(gap, span)
        }
    }

    private func negated(_ amount: Money?) -> Money? { amount.map { Money(sen: -$0.sen) } }

    private func only<Element>(_ candidates: [Element]) -> Element? { candidates.count == 1 ? candidates[0] : nil }
}
