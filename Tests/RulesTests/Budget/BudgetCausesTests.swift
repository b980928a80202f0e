import Domain
import Rules
import Testing

/// One cause, one finding: however many sums a wrong figure spoils, it is reported once, where it stands.
@Suite("The cause of a wrong amount")
struct BudgetCausesTests {
    @Test("nothing is wrong to begin with")
    func clean() {
        #expect(causes { _ in }.isEmpty)
    }

    @Test("the year of an activity")
    func activityYear() {
        #expect(causes { $0.firstActivity.year = "199.000.000" } == ["nodes/S1.P1.K1/budget"])
    }

    @Test("a quarter of an activity")
    func activityQuarter() {
        #expect(causes { $0.firstActivity.quarters[1] = "59.000.000" } == ["nodes/S1.P1.K1/budget/quarters/2"])
    }

    @Test("the year of a program")
    func programYear() {
        #expect(causes { $0.program.year = "511.000.000" } == ["nodes/S1.P1/budget"])
    }

    @Test("a quarter of a program")
    func programQuarter() {
        #expect(causes { $0.program.quarters[2] = "133.000.000" } == ["nodes/S1.P1/budget/quarters/3"])
    }

    @Test("an activity left out of its program, with or without the objective's table")
    func leftOut() {
        let less = Figures(year: "300.000.000", quarters: Array(repeating: "75.000.000", count: 4))
        #expect(causes { $0.program = less } == ["nodes/S1.P1/budget"])
        #expect(causes { ($0.program, $0.indicator) = (less, less) } == ["nodes/S1.P1/budget"])
    }

    @Test("the objective's table alone")
    func indicator() {
        let less = Figures(year: "200.000.000", quarters: Array(repeating: "50.000.000", count: 4))
        #expect(causes { $0.indicator = less } == ["nodes/S1/indicators/S1.I1/budget"])
    }

    private struct Figures {
        var year: String
        var quarters: [String]
    }

    /// An objective's indicator, its program and two activities of 200 and 300 million.
    private struct Plan {
        var indicator = Figures(year: "500.000.000", quarters: Array(repeating: "125.000.000", count: 4))
        var program = Figures(year: "500.000.000", quarters: Array(repeating: "125.000.000", count: 4))
        var firstActivity = Figures(year: "200.000.000", quarters: Array(repeating: "50.000.000", count: 4))
        var secondActivity = Figures(year: "300.000.000", quarters: Array(repeating: "75.000.000", count: 4))
    }

    private func causes(_ change: (inout Plan) -> Void) -> [String] {
        var figures = Plan()
        change(&figures)
        let dossier = PlanOf2025.dossier { plan in
            let objective = plan.addNode(.objective, name: "Meningkatnya disiplin ASN")
            let indicator = plan.addIndicator(of: objective, name: "Persentase pelanggaran")
            state(figures.indicator, of: indicator, in: &plan)
            let program = plan.addNode(.program, under: objective, name: "Program", indicator: indicator)
            state(figures.program, of: program, in: &plan)
            for (name, activity) in [("Pembinaan", figures.firstActivity), ("Penempatan", figures.secondActivity)] {
                state(activity, of: plan.addNode(.activity, under: program, name: name), in: &plan)
            }
        }
        let rules = RuleCatalog.all.filter { $0.id.family == "budget" }
        return RuleEngine.check(dossier, rules: rules).map(\.cause.text)
    }

    private func state(_ figures: Figures, of entry: EntryID, in plan: inout DossierBuilder) {
        plan.budget(entry, figures.year, year: 2025)
        plan.quarterBudgets(entry, figures.quarters, year: 2025)
    }
}
