import Documents
import Domain
import Rules
import Testing

@testable import Application

@Suite("What came of each rule")
struct DutyOutcomesTests {
    private func rule(_ id: RuleID, years: ClosedRange<Int>? = nil, looksAt: [RuleSubject] = []) -> Rule {
        Rule(
            id: id, title: .init(both: "Aturan"), tier: .structural, years: years, looksAt: looksAt,
            rationale: .init(both: ""),
            remedy: .init(both: ""), keeps: [], breaks: [],
            check: { _ in [] })
    }

    private func dossier(year: Int?) -> IndexedDossier {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: year)
        let activity = plan.addNode(.activity, name: "Kegiatan")
        plan.budget(activity, "1.000.000", year: 2025)
        return IndexedDossier(plan.build())
    }

    @Test("a rule outside its years does not apply; an unknown year does not excuse")
    func years() {
        let rules = [rule("cascade.a", years: 2018...2020)]
        let outside = DutyOutcomes(dossier: dossier(year: 2025), findings: []).duties(of: rules)
        #expect(outside.map(\.verdict) == [.notApplicable])
        let unknown = DutyOutcomes(dossier: dossier(year: nil), findings: []).duties(of: rules)
        #expect(unknown.map(\.verdict) == [.conforming])
    }

    @Test("a rule that finds nothing to look at does not apply, and says what is missing")
    func subjects() {
        let rules = [
            rule("a.money", looksAt: [.activities, .money]), rule("a.target", looksAt: [.activities, .targets]),
            rule("a.plan", looksAt: [.workPlan, .chapters]), rule("a.posts", looksAt: [.posts]), rule("a.all"),
        ]
        let duties = DutyOutcomes(dossier: dossier(year: 2025), findings: []).duties(of: rules)
        #expect(duties.map(\.verdict) == [.conforming, .notApplicable, .notApplicable, .notApplicable, .conforming])
        #expect(
            duties[1...3].map(\.outcome) == [RuleSubject.targets, .workPlan, .posts].map { .notApplicable($0.absence) })
    }

    @Test("of an action plan alone no rule for work plans, decrees or legal bases is kept")
    func official() {
        let duties = DutyOutcomes(dossier: dossier(year: 2025), findings: []).duties(of: RuleCatalog.all)
        let kept = Set(duties.filter { $0.verdict == .conforming }.map(\.id.text))
        #expect(
            kept.isDisjoint(with: [
                "completeness.chapters", "completeness.tables", "cascade.position-has-indicator", "legal.in-force",
                "structure.decree-complete", "formula.stated", "agreement.budget", "totals.recapitulation",
            ]))
        #expect(kept.contains("budget.present"))
        #expect(kept.count < 20)
    }

    @Test("a finding counts for the rules it explains, too")
    func explained() {
        let finding = Finding(
            rule: "cascade.a", severity: .error, tier: .structural, message: .init(both: ""),
            cause: DossierPath(text: "x"),
            places: [], remedy: .init(both: ""), explains: ["cascade.b"])
        let duties = DutyOutcomes(dossier: dossier(year: 2025), findings: [finding]).duties(
            of: [rule("cascade.a"), rule("cascade.b"), rule("cascade.c")])
        let breaches = duties.map { duty in
            if case .broken(let breaches) = duty.outcome { [breaches.findings, breaches.merged] } else { [Int]() }
        }
        #expect(breaches == [[1, 0], [0, 1], []])
        #expect(duties.map(\.verdict) == [.needsCorrection, .needsCorrection, .conforming])
    }
}
