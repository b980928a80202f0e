import Documents
import Domain
import Testing

@Suite("What was read, counted")
struct DocumentSummaryTests {
    private let summary = DocumentSummary(
        VerificationFixture.dossier.documents[0], in: VerificationFixture.dossier)

    @Test("levels are counted once for each different node, blocks beside")
    func levels() {
        #expect(summary.levels.map(\.level) == [.objective, .program, .activity])
        #expect(summary.levels.map(\.distinct) == [1, 1, 2])
        #expect(summary.levels.map(\.printed) == [1, 2, 3])
        #expect(
            summary.countTexts.map(\.id) == ["1 sasaran", "1 program (2 blok)", "2 kegiatan (3 blok)", "1 indikator"])
    }

    @Test("money is summed on the lowest level that states it, no node twice")
    func budget() {
        #expect(summary.budget == Money(rupiah: 900))
    }

    @Test("a document without money has no total")
    func withoutMoney() {
        let empty = PlanDocument(id: DocumentID("d"), kind: .workPlan)
        #expect(DocumentSummary(empty, in: Dossier()).budget == nil)
        #expect(DocumentSummary(empty, in: Dossier()).title == "Rencana Kerja (Renja)")
    }

    private func budget(_ fill: (inout DossierBuilder) -> Void) -> Money? {
        var plan = DossierBuilder(agency: Agency(name: "Badan A"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        fill(&plan)
        let dossier = plan.build()
        return DocumentSummary(dossier.documents[0], in: dossier).budget
    }

    @Test("a level that one branch doesn't reach makes no sum; a total is no part")
    func branches() {
        let sum = budget { plan in
            let first = plan.addNode(.program, name: "Program A")
            plan.budget(first, "900", year: 2025)
            plan.budget(plan.addNode(.activity, under: first, name: "Mutasi"), "700", year: 2025)
            plan.budget(plan.addNode(.program, name: "Program B"), "100", year: 2025)
            let bare = plan.addNode(.program, name: "Program C")
            plan.budget(plan.addNode(.activity, under: bare, name: "Diklat"), "50", year: 2025)
            plan.budget(plan.addNode(.agency, name: "JUMLAH"), "1.000", year: 2025)
        }
        #expect(sum == Money(rupiah: 1_050))
    }

    @Test("a program under two objectives has the sum of its shares; printed again it counts once")
    func shares() {
        for (second, expected) in [("40", 100), ("60", 60)] {
            let sum = budget { plan in
                let program = plan.addNode(.program, under: plan.addNode(.objective, name: "S1"), name: "Program P")
                plan.budget(program, "60", year: 2025)
                let again = plan.addNode(
                    .program, under: plan.addNode(.objective, name: "S2"), name: "Program P", same: program)
                plan.budget(again, second, year: 2025)
            }
            #expect(sum == Money(rupiah: Int64(expected)))
        }
    }

    private func summary(_ fill: (inout DossierBuilder) -> Void) -> DocumentSummary {
        var plan = DossierBuilder(agency: Agency(name: "Badan A"), period: 2025...2025)
        fill(&plan)
        let dossier = plan.build()
        return DocumentSummary(dossier.documents[0], in: dossier)
    }

    @Test("totals, groups of a recapitulation and rows that name the agency again are no things of their own")
    func things() {
        let summary = summary { plan in
            plan.beginDocument(.workPlan, year: 2025, file: "a.txt")
            let affair = plan.addNode(.affair, code: "1.20", name: nil)
            _ = plan.addNode(.program, under: plan.addNode(.agency, under: affair, name: "Badan A"), name: "P")
            let again = plan.addNode(.agency, number: "1", name: "BADAN A")
            _ = plan.addNode(.affair, under: again, name: "Urusan")
            _ = plan.addNode(.affair, under: again, name: "Non urusan")
            _ = plan.addNode(.agency, name: "JUMLAH")
        }
        #expect(summary.countTexts.map(\.id) == ["1 urusan", "1 perangkat daerah (2 blok)", "1 program"])
    }

    @Test("a plan of several years has the money of all of them, and says of which; another only that of its own")
    func years() {
        func fill(_ plan: inout DossierBuilder, _ year: Int?) {
            plan.beginDocument(.strategicPlan, year: year, file: "a.txt")
            let program = plan.addNode(.program, name: "P")
            for year in 2022...2024 { plan.budget(program, "\(year)", year: year) }
        }
        let several = summary { fill(&$0, nil) }
        #expect(several.budget == Money(rupiah: 6_069))
        #expect(several.budgetYears == 2022...2024)
        let one = summary { fill(&$0, 2023) }
        #expect(one.budget == Money(rupiah: 2_023))
        #expect(one.budgetYears == nil)
    }
}
