import Domain
import FoundationEssentials

/// How an activity stood in the year that is evaluated: its measured indicators and those below their targets.
struct EvaluatedActivity {
    let entry: Entry
    /// Indicators with a target or result in that year.
    let measured: Int
    /// Those whose rate can be computed and is below 100.
    let missed: [(indicator: Entry, rate: Achievement)]
    /// How many have a rate at all.
    let rated: Int

    init(_ entry: Entry, _ register: WorkPlanRegister) {
        self.entry = entry
        let figures = WorkPlanFigures(register: register)
        let measured = register.plan.indicators(of: entry).filter { indicator in
            figures.actual(of: indicator).isReported
                || figures.target(of: indicator, in: register.years.evaluated).isReported
        }
        self.measured = measured.count
        let rates = measured.map { (indicator: $0, rate: figures.yearRate(of: $0)) }
        rated = rates.count { $0.rate.raw != nil }
        missed = rates.filter { $0.rate.raw.map { $0 < 100 } ?? false }
    }

    var isUnmet: Bool { !missed.isEmpty }
    /// Every measured indicator has a rate, and none is below 100.
    var isMet: Bool { measured > 0 && rated == measured && missed.isEmpty }
}
