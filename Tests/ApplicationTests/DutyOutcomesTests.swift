import Documents
import Domain
import Rules
import Testing

@testable import Application

@Suite("What came of each rule")
struct DutyOutcomesTests {
    private func rule(_ id: RuleID, years: ClosedRange<Int>? = nil) -> Rule {
        Rule(
            id: id, title: .init(both: "Aturan"), tier: .structural, years: years, rationale: .init(both: ""),
            remedy: .init(both: ""), keeps: [], breaks: [],
            check: { _ in [] })
    }

    private func dossier(year: Int?) -> Dossier {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: year)
        let activity = plan.addNode(.activity, name: "Kegiatan")
        plan.budget(activity, "1.000.000", year: 2025)
        return plan.build()
    }

    @Test("a rule outside its years does not apply; an unknown year does not excuse")
    func years() {
        let rules = [rule("cascade.a", years: 2018...2020)]
        let outside = DutyOutcomes(dossier: dossier(year: 2025), findings: []).duties(of: rules)
        #expect(outside.map(\.verdict) == [.notApplicable])
        let unknown = DutyOutcomes(dossier: dossier(year: nil), findings: []).duties(of: rules)
        #expect(unknown.map(\.verdict) == [.conforming])
    }

    @Test("families without figures do not apply")
    func families() {
        let duties = DutyOutcomes(dossier: dossier(year: 2025), findings: []).duties(
            of: [rule("budget.a"), rule("target.a"), rule("numbering.a")])
        #expect(duties.map(\.verdict) == [.conforming, .notApplicable, .conforming])
    }

    @Test("a finding counts for the rules it explains, too")
    func explained() {
        let finding = Finding(
            rule: "cascade.a", severity: .error, tier: .structural, message: .init(both: ""),
            cause: DossierPath(text: "x"),
            places: [], remedy: .init(both: ""), explains: ["cascade.b"])
        let duties = DutyOutcomes(dossier: dossier(year: 2025), findings: [finding]).duties(
            of: [rule("cascade.a"), rule("cascade.b"), rule("cascade.c")])
        #expect(duties.map(\.outcome) == [.broken(1), .broken(1), .kept])
    }
}
