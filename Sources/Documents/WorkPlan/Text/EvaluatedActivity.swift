import Domain
import FoundationEssentials

/// How a kegiatan or sub kegiatan stood in the year that is evaluated: its indicators, and those below their targets.
struct EvaluatedActivity {
    let entry: Entry
    /// All that its table prints, also those without a figure.
    let indicators: Int
    /// Those whose rate can be computed and is below 100.
    let missed: [(indicator: Entry, rate: Achievement)]
    /// How many have no rate.
    let unrated: Int

    /// - Parameter prints: all of the same node; the first gives its name.
    init(_ prints: [Entry], named entry: Entry, _ register: WorkPlanRegister) {
        self.entry = entry
        let figures = WorkPlanFigures(register: register)
        let rates = prints.flatMap(register.plan.indicators).map { (indicator: $0, rate: figures.yearRate(of: $0)) }
        indicators = rates.count
        unrated = rates.count { $0.rate.raw == nil }
        missed = rates.filter { $0.rate.raw.map { $0 < 100 } ?? false }
    }

    var isUnmet: Bool { !missed.isEmpty }
    /// Every indicator has a rate, and none is below 100.
    var isMet: Bool { indicators > 0 && unrated == 0 && missed.isEmpty }
    /// Some indicator has no rate, and of the others none is below 100.
    var isOpen: Bool { !isMet && !isUnmet }
}
