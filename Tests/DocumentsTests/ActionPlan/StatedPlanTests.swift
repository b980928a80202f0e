import Domain
import Testing

@testable import Documents

@Suite("An action plan indexed for printing")
struct StatedPlanTests {
    private func plan(_ steps: PlanLevel? = .actionStep) throws -> StatedPlan {
        try #require(StatedPlan(ActionPlanSample.input(steps: steps)))
    }

    @Test("a dossier without an action plan has none")
    func none() {
        var builder = DossierBuilder()
        builder.beginDocument(.workPlan, year: 2025)
        #expect(StatedPlan(DocumentInput(report: CheckReport(dossier: builder.build()))) == nil)
    }

    @Test("children and indicators are found in document order")
    func tree() throws {
        let plan = try plan()
        let activity = try #require(plan.nodes(.activity).first)
        #expect(plan.children(of: activity, [.actionStep]).map(\.number) == ["1", "2"])
        #expect(plan.children(of: activity, [.subActivity]).isEmpty)
        #expect(plan.indicators(of: activity).map(\.name) == ["Jumlah peserta pelatihan"])
    }

    @Test("the nearest ancestor of a level is the entry itself or above it")
    func ancestors() throws {
        let plan = try plan()
        let step = try #require(plan.nodes(.actionStep).first)
        #expect(plan.ancestor(of: step, .actionStep) == step)
        #expect(plan.ancestor(of: step, .goal)?.name == "Mewujudkan aparatur yang profesional")
        #expect(plan.ancestor(of: step, .affair) == nil)
    }

    @Test("entries that name each other as parents end the search")
    func loop() throws {
        var dossier = ActionPlanSample.input(steps: nil).dossier
        let goal = try #require(dossier.documents[0].entries.firstIndex { $0.name?.hasPrefix("Mewujudkan") == true })
        dossier.documents[0].entries[goal].parent = dossier.documents[0].entries[goal].id
        let plan = try #require(StatedPlan(DocumentInput(report: CheckReport(dossier: dossier))))
        #expect(plan.ancestor(of: plan.nodes[0], .affair) == nil)
    }

    @Test("a cell prints what is stated as the document's own, and nothing where nothing is")
    func texts() throws {
        let plan = try plan()
        let activity = try #require(plan.nodes(.activity).first)
        #expect(plan.text(.budget, of: activity, in: .year) == "100.000.000,00")
        #expect(plan.text(.budget, of: activity, in: .quarter(.third)) == "25.000.000,00")
        #expect(plan.text(.target, of: activity, in: .year).isEmpty)
        #expect(plan.text(.target, of: nil, in: .year).isEmpty)
    }

    @Test(
        "numbers and letters stand before names as the layouts have them",
        arguments: [("1", "1 Jumlah", "1. Jumlah"), ("a", "a. Jumlah", "a. Jumlah"), (nil, "Jumlah", "Jumlah")])
    func labels(number: String?, marked: String, pointed: String) {
        #expect(StatedPlan.markedLabel(number, "Jumlah") == marked)
        #expect(StatedPlan.label(number, "Jumlah", mark: ".") == pointed)
    }
}
