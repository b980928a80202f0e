import Domain
import FoundationEssentials

/// A step of an activity with its phase and the first quarter for which it plans something.
struct ScheduledStep: Sendable {
    let phase: StepPhase
    let title: String
    let start: Quarter
    /// The target of that quarter.
    let place: Place

    /// Nil where the name tells no phase or no quarter has a target above zero.
    init?(_ node: NodeView) {
        guard let phase = StepPhase(node.name) else { return nil }
        let planned = node.indicators.compactMap { indicator in
            Quarter.allCases.first { quarter in
                guard let quantity = indicator.quarterTargets[quarter.index].value else { return false }
                return quantity.number != 0
            }.map { (quarter: $0, place: indicator.quarterPlace($0)) }
        }
        guard let first = planned.min(by: { $0.quarter < $1.quarter }) else { return nil }
        self.phase = phase
        title = node.name ?? ""
        start = first.quarter
        place = first.place
    }
}
