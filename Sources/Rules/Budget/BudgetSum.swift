import Domain

/// A stated total beside its parts, for the year and each quarter, and what explains the difference.
struct BudgetSum: Sendable {
    /// What would close the difference.
    enum Explanation: Sendable {
        /// These parts are not in the total.
        case leftOut([BudgetRow])
        /// This part is in the total twice.
        case countedTwice(BudgetRow)
        /// This part is mistyped: its own quarters or parts say so, or a slip does.
        case misprintedPart(BudgetRow, meant: Money, slip: DigitSlip?)
        /// This part repeats the amount of another.
        case copiedPart(BudgetRow, of: BudgetRow, meant: Money)
        /// The total itself is mistyped.
        case misprintedTotal(DigitSlip?)
        /// These parts were changed and the total was not: with what another table prints for them it closes.
        case changedParts([RestatedAmount])
    }

    let total: BudgetRow
    let parts: [BudgetRow]
    /// Sum of the parts less the stated total, where that isn't nothing.
    let gaps: [BudgetSpan: Money]
    /// Sums of the parts, for every span that was compared.
    let sums: [BudgetSpan: Money]
    /// What other tables print for the parts.
    var restated: [RestatedAmount] = []

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
            if gap.sen.magnitude > UInt64(parts.count) * 100 { gaps[span] = gap }
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
        if spans.allSatisfy({ isImplied(sums[$0], of: total, $0, withParts: false) }) {
            return .misprintedTotal(slip(total, sums[span], span))
        }
        if let part = only(parts.filter(contradictsItself)), let meant = meant(part, span) {
            return .misprintedPart(part, meant: meant, slip: slip(part, meant, span))
        }
        let slipped = spans.count == 1 ? slipped(span) ?? copy(span) : nil
        return slipped ?? changed(span).map { .changedParts($0) }
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

    /// What a part must be for the sum to close.
    private func meant(_ part: BudgetRow, _ span: BudgetSpan) -> Money? {
        guard let gap = gaps[span], let meant = part.amount(span)?.minus(gap), meant > .zero else { return nil }
        return meant
    }

    /// Whether in every gap the part's own quarters or parts say what would close it.
    private func contradictsItself(_ part: BudgetRow) -> Bool {
        spans.allSatisfy { span in
            guard let meant = meant(part, span) else { return false }
            return isImplied(meant, of: part, span, withParts: true)
        }
    }

    /// Whether the other figures of a row make an amount: the quarters, the year less the other quarters, its parts.
    private func isImplied(_ amount: Money?, of row: BudgetRow, _ span: BudgetSpan, withParts: Bool) -> Bool {
        guard let amount else { return false }
        if row.implied(span) == amount { return true }
        guard withParts, case .node(let node) = row.owner else { return false }
        let parts = row.basis.map { BudgetParts.of(node, basis: $0) ?? [] } ?? BudgetParts.of(node)
        return Self.sum(of: parts, span) == amount
    }

    /// The one slip of typing that closes the gap: in the total, or in a part that nothing else supports.
    private func slipped(_ span: BudgetSpan) -> Explanation? {
        if let slip = slip(total, sums[span], span) { return .misprintedTotal(slip) }
        let candidates = parts.filter { !isSupported($0, span) }.compactMap { part -> Explanation? in
            guard let meant = meant(part, span), let slip = slip(part, meant, span) else { return nil }
            return .misprintedPart(part, meant: meant, slip: slip)
        }
        return only(candidates)
    }

    private func copy(_ span: BudgetSpan) -> Explanation? {
        let candidates = parts.filter { !isSupported($0, span) }.compactMap { part -> Explanation? in
            guard let amount = part.amount(span), LargeAmount.isDistinctive(amount), let meant = meant(part, span),
                let first = parts.first(where: { $0.amount(span) == amount }),
                first.place(span).path != part.place(span).path
            else { return nil }
            return .copiedPart(part, of: first, meant: meant)
        }
        return only(candidates)
    }

    /// Whether a row's other figures make what it states.
    private func isSupported(_ row: BudgetRow, _ span: BudgetSpan) -> Bool {
        row.implied(span) != nil && row.implied(span) == row.amount(span)
    }

    private func slip(_ row: BudgetRow, _ meant: Money?, _ span: BudgetSpan) -> DigitSlip? {
        guard let printed = row.amount(span), let meant else { return nil }
        return DigitSlip.between(printed: printed, meant: meant)
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
