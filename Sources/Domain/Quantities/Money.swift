import FoundationEssentials

/// An amount of rupiah, exact to the sen.
package struct Money: Hashable, Comparable, Sendable {
    package let sen: Int64

    package init(sen: Int64) {
        self.sen = sen
    }

    /// Whole rupiah, at most ±92 thousand trillion.
    package init(rupiah: Int64) {
        sen = rupiah * 100
    }

    /// An amount with at most two decimals; nil when it has more or can't be held.
    package init?(exactly rupiah: Decimal) {
        let sen = rupiah * 100
        guard sen.isWhole, sen.magnitude <= Decimal(Int64.max), let value = Int64("\(sen)") else { return nil }
        self.sen = value
    }

    package static let zero = Money(sen: 0)

    /// Rupiah with its two decimals.
    package var rupiah: Decimal { Decimal(sen) / 100 }

    package static func < (left: Self, right: Self) -> Bool { left.sen < right.sen }

    /// The sum, or nil beyond ±92 thousand trillion rupiah.
    package static func sum(_ amounts: some Sequence<Money>) -> Money? {
        var total: Int64 = 0
        for amount in amounts {
            let (next, overflow) = total.addingReportingOverflow(amount.sen)
            if overflow { return nil }
            total = next
        }
        return Money(sen: total)
    }

    /// The sum of parts that are all known: nil where one has no amount or there is none.
    package static func sum(ofAll parts: [Money?]) -> Money? {
        let known = parts.compactMap { $0 }
        return parts.isEmpty || known.count < parts.count ? nil : sum(known)
    }

    /// The difference, or nil when it can't be held.
    package func minus(_ other: Money) -> Money? {
        let (difference, overflow) = sen.subtractingReportingOverflow(other.sen)
        return overflow ? nil : Money(sen: difference)
    }
}
