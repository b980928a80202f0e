import Domain
import FoundationEssentials

/// How many people of a group a target counts, or how many decrees for them.
struct GroupCount: Sendable {
    enum Group: Hashable, Sendable {
        /// CPNS and PNS.
        case civilServants
        /// PPPK.
        case contract
        /// ASN: both.
        case all
    }

    let group: Group
    let value: Decimal
    let place: Place
    /// Whether the indicator counts decrees (SK).
    let isDecree: Bool
    /// Whether it is one part of a composite target.
    let isPart: Bool

    /// The counts of an activity whose group is named in the target or, for decrees, in the indicator.
    static func all(of activity: NodeView) -> [GroupCount] {
        activity.indicators.flatMap { indicator -> [GroupCount] in
            guard let quantity = indicator.yearTarget.value else { return [] }
            let words = Set(indicator.wording.words)
            let isDecree = words.contains("sk")
            let parts = quantity.parts.map(\.quantity)
            return (parts.isEmpty ? [quantity] : parts).compactMap { part in
                guard case .number(let value, let unit) = part else { return nil }
                let named = group(of: unit) ?? (isDecree ? group(among: words) : nil)
                return named.map {
                    GroupCount(
                        group: $0, value: value, place: indicator.targetPlace, isDecree: isDecree,
                        isPart: !parts.isEmpty)
                }
            }
        }
    }

    private static func group(of unit: String?) -> Group? {
        switch unit?.lowercased() {
        case "cpns", "pns": .civilServants
        case "pppk", "p3k": .contract
        case "asn": .all
        default: nil
        }
    }

    /// The one group that words name; nil for none or several.
    private static func group(among words: Set<String>) -> Group? {
        let named = Set(words.compactMap { group(of: $0) })
        return named.count == 1 ? named.first : nil
    }
}
