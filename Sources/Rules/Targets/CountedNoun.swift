import Domain
import FoundationEssentials

/// What both an activity's target and its actions may count: participants, books.
struct CountedNoun: Sendable {
    /// A target of the activity in one of the noun's units.
    struct Target: Sendable {
        let value: Decimal
        let place: Place
    }

    /// In the name of an action's indicator.
    let words: Set<String>
    /// Of the activity's target, canonical.
    let units: Set<String>

    static let all = [
        CountedNoun(words: ["peserta"], units: ["orang", "peserta", "ASN", "PNS", "CPNS"]),
        CountedNoun(words: ["buku"], units: ["buku"]), CountedNoun(words: ["kartu"], units: ["kartu"]),
    ]

    func isCounted(by step: IndicatorView) -> Bool {
        let wording = step.wording
        return wording.measure == .count && wording.mentions(words)
    }

    func targets(of activity: NodeView) -> [Target] {
        activity.indicators.compactMap { indicator in
            guard case .number(let value, let unit?)? = indicator.yearTarget.value, units.contains(unit), value > 0
            else { return nil }
            return Target(value: value, place: indicator.targetPlace)
        }
    }
}
