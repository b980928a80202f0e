import Domain
import Testing

@testable import Documents

@Suite("The tables of a work plan by what they state")
struct TablePartsTests {
    private func kinds(
        _ figures: DocumentOptions.Figures = .asStated, _ build: (inout WorkPlanFixture) -> Void
    ) -> [OfficialTable] {
        var plan = WorkPlanFixture()
        build(&plan)
        return plan.register(figures).parts.parts.map(\.kind)
    }

    @Test("each tree of the example stands in its table")
    func sample() {
        let dossier = WorkPlanSample.input.dossier
        let plan = StatedPlan(dossier.documents[0], of: WorkPlanSample.input)
        #expect(
            TableParts(plan).parts.map(\.kind) == [.evaluation, .service, .review, .goals, .objectives, .plan])
    }

    @Test("a volume that is asked for makes proposals, and so does a row that says there is nothing")
    func proposals() {
        let volume = kinds { plan in
            let activity = plan.builder.addNode(.activity, name: "Pelatihan")
            let indicator = plan.builder.addIndicator(of: activity, name: "Jumlah peserta")
            plan.builder.state(
                Statement(
                    entry: indicator, role: .target, period: .year(2021),
                    value: .quantity(QuantityReading.read("10").stated), heading: "Besaran/Volume"))
        }
        let nothing = kinds { _ = $0.builder.addNode(.agency, name: "NIHIL") }
        #expect(volume == [.proposals])
        #expect(nothing == [.proposals])
    }

    @Test(
        "one register of everything is printed in each table it has figures for; the plan's follows when computed",
        arguments: [(.asStated, []), (.asComputed, [.plan])] as [(DocumentOptions.Figures, [OfficialTable])])
    func register(figures: DocumentOptions.Figures, further: [OfficialTable]) {
        let found = kinds(figures) { plan in
            let goal = plan.builder.addNode(.goal, name: "Tujuan")
            let objective = plan.builder.addNode(.objective, under: goal, name: "Sasaran")
            let program = plan.builder.addNode(.program, under: objective, name: "Program")
            _ = plan.evaluate("Persentase ASN", of: program, "1%", "1%", "1%", "1%", "1%", "1%", "1%", "1%")
            plan.state("10", StatementKey(.budget, .own, .year(2021)), of: program)
            plan.state("10", StatementKey(.budget, .draftRKPD, .year(2021)), of: program)
        }
        #expect(found == [.evaluation, .review, .objectives] + further)
    }

    @Test("a table printed in two parts keeps them apart")
    func twoTables() {
        let found = kinds { plan in
            for table in ["4.2", "4.3"] {
                let program = plan.builder.addNode(.program, name: "Program \(table)")
                plan.state("10", StatementKey(.budget, .own, .year(2021)), of: program, table: table)
            }
        }
        #expect(found == [.plan, .plan])
    }
}
