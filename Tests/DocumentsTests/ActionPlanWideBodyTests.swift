import Domain
import Testing

@testable import Documents

@Suite("Rows of the wide action plan")
struct ActionPlanWideBodyTests {
    private func rows(
        _ figures: DocumentOptions.Figures = .asStated, _ build: (inout DossierBuilder) -> Void
    ) throws -> [[String]] {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        build(&builder)
        let input = DocumentInput(
            report: CheckReport(dossier: builder.build()), options: DocumentOptions(figures: figures))
        let printed = PrintedRows(DocumentDefinition.actionPlanWide.document(for: input))
        #expect(printed.areComplete)
        return try #require(printed.tables.first)
    }

    @Test("a program that returns after another is printed where it returns")
    func documentOrder() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, name: "S")
            let programs = ["P", "Q"].map { plan.addNode(.program, under: objective, name: $0) }
            for (program, name) in zip([programs[0], programs[1], programs[0]], ["A", "B", "C"]) {
                plan.addNode(.activity, under: program, name: name)
            }
        }
        #expect(rows.map { $0[6] } == ["P", "Q", "P"])
        #expect(rows.map { $0[7] } == ["A", "B", "C"])
        #expect(rows.map { $0[0] } == ["S", "^", "^"])
    }

    @Test("a sub-activity without a name and an indicator without a name leave their cells empty")
    func unnamed() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, name: "S")
            plan.quarters(plan.addIndicator(of: objective, name: nil), ["", "", "", "100%"], year: 2025)
            let activity = plan.addNode(
                .activity, under: plan.addNode(.program, under: objective, name: "P"), name: "A")
            plan.addIndicator(of: plan.addNode(.subActivity, under: activity, name: nil), name: "I")
        }
        #expect(rows == [["S", "", "", "", "", "100%", "P", "A", "", "I", "", "", "", "", "", "", ""]])
    }

    @Test("objectives without programs and programs without an objective keep a row")
    func loose() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, name: "S")
            for name in ["I", "J"] { plan.addIndicator(of: objective, name: name) }
            plan.addNode(.program, name: "P")
        }
        #expect(rows.map { $0[0] } == ["S", "^", ""])
        #expect(rows.map { $0[1] } == ["I", "J", ""])
        #expect(rows.map { $0[6] } == ["", "^", "P"])
    }

    @Test("an objective's target that is stated for the year alone stands in the last quarter, with its unit")
    func yearAlone() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, name: "S")
            for (name, unit) in [("I", nil), ("J", "tahun")] {
                let indicator = plan.addIndicator(of: objective, name: name, unit: unit)
                plan.target(indicator, unit == nil ? "98,5 %" : "8,12", year: 2025)
            }
            let quarterly = plan.addIndicator(of: objective, name: "K")
            plan.quarters(quarterly, ["1", "", "", ""], year: 2025)
            plan.target(quarterly, "1", year: 2025)
        }
        #expect(rows.map { $0[5] } == ["98,5 %", "8,12 tahun", ""])
        #expect(rows.map { $0[2] } == ["", "", "1"])
    }

    @Test("as computed the unit has its column and figures are bare; as stated both are the source's")
    func units() throws {
        func build(_ plan: inout DossierBuilder) {
            let step = plan.addNode(.subActivity, under: plan.addNode(.objective, name: "S"), name: "K")
            for (name, unit, figures, year) in [
                ("I", nil, ["", "5 Org", "", "15 Org"], "20 Org"), ("J", "%", ["", "", "", "25%"], "25%"),
            ] {
                let indicator = plan.addIndicator(of: step, name: name, unit: unit)
                plan.quarters(indicator, figures, year: 2025)
                plan.target(indicator, year, year: 2025)
            }
        }
        #expect(
            try rows(.asComputed, build).map { Array($0[10...15]) }
                == [["orang", "", "5", "", "15", "20"], ["%", "", "", "", "25", "25"]])
        #expect(
            try rows(.asStated, build).map { Array($0[10...15]) }
                == [["", "", "5 Org", "", "15 Org", "20 Org"], ["%", "", "", "", "25%", "25%"]])
    }

    @Test("each indicator begins beside the programs that stand under it; what stands under none comes last")
    func ledPrograms() throws {
        let rows = try rows { plan in
            let objective = plan.addNode(.objective, name: "S")
            let indicators = ["I", "J", "K"].map { plan.addIndicator(of: objective, name: $0) }
            for (name, under) in [("P", indicators[0]), ("Q", indicators[2]), ("R", nil), ("T", indicators[0])] {
                let program = plan.addNode(.program, under: objective, name: name, indicator: under)
                plan.addNode(.activity, under: program, name: "A\(name)")
            }
        }
        #expect(rows.map { $0[0] } == ["S", "^", "^", "^", "^"])
        #expect(rows.map { $0[1] } == ["I", "^", "J", "K", ""])
        #expect(rows.map { $0[6] } == ["P", "T", "", "Q", "R"])
    }
}
