import Domain
import FoundationEssentials

/// What an indicator promises for the year: its yearly target or, failing that, its last quarter.
struct PromisedTarget: Sendable {
    let node: NodeView
    let indicator: IndicatorView
    let quantity: Quantity
    let place: Place

    init?(_ indicator: IndicatorView) {
        if let quantity = indicator.yearTarget.value {
            self.quantity = quantity
            place = indicator.targetPlace
        } else if indicator.target == nil, let quantity = indicator.quarterTargets[3].value {
            self.quantity = quantity
            place = indicator.quarterPlace(.fourth)
        } else {
            return nil
        }
        self.indicator = indicator
        node = indicator.node
    }

    var number: Decimal? { quantity.number }

    /// Without the letter of a list: "95%" for "a. 95%".
    var written: String { IndonesianFormat.quantity(quantity) }

    func isSameSubject(as other: PromisedTarget) -> Bool {
        indicator.entry.indicatorID == other.indicator.entry.indicatorID
    }

    /// Whether it is a part of a whole, which two places can't share out.
    var isShare: Bool { quantity.isPercent }

    func agrees(with other: PromisedTarget) -> Bool {
        if let number, let otherNumber = other.number {
            return number == otherNumber
                && (isShare == other.isShare || quantity.unit == nil || other.quantity.unit == nil)
        }
        if case .rating(let grade) = quantity, case .rating(let otherGrade) = other.quantity {
            return grade == otherGrade
        }
        return true
    }

    /// Indicators of one wording or one subject above the actions, in document order, highest level first.
    static func groups(of document: IndexedDocument) -> [[PromisedTarget]] {
        var order: [String] = []
        var groups: [String: [PromisedTarget]] = [:]
        for indicator in document.indicators {
            guard indicator.node.level < .actionStep, indicator.name != nil,
                let promised = PromisedTarget(indicator)
            else { continue }
            let key = indicator.wording.unified
            guard key.contains(" ") else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(promised)
        }
        return order.compactMap { key in
            guard let group = groups[key], group.count > 1 else { return nil }
            return group.enumerated().sorted { left, right in
                let levels = (left.element.node.level.depth, right.element.node.level.depth)
                return levels.0 == levels.1 ? left.offset < right.offset : levels.0 < levels.1
            }.map(\.element)
        }
    }
}
