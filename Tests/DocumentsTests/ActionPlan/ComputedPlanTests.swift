import Domain
import Testing

@testable import Documents

@Suite("Figures as they follow from the register")
struct ComputedPlanTests {
    private func rows(_ accumulation: Accumulation, _ quarters: [String], year: String) -> PrintedRows {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let objective = plan.addNode(.objective, name: "S")
        let program = plan.addNode(.program, under: objective, name: "P")
        plan.budget(program, "999", year: 2025)
        for amount in ["60.000.000", "40.000.000"] {
            let activity = plan.addNode(.activity, under: program, name: "K")
            plan.quarterBudgets(activity, [amount, "", "", "1.000.000"], year: 2025)
            plan.budget(activity, "5", year: 2025)
        }
        let indicator = plan.addIndicator(of: objective, name: "I")
        plan.quarters(indicator, quarters, year: 2025)
        plan.target(indicator, year, year: 2025)
        plan.editIndicator(indicator) { $0.accumulation = accumulation }
        let input = DocumentInput(
            report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: .asComputed))
        return PrintedRows(DocumentDefinition.actionPlanMoney.document(for: input))
    }

    @Test("a year that is a sum is the sum of its quarters, whatever the source prints")
    func sum() {
        let row = rows(.sum, ["10", "20", "", "30"], year: "70").tables[0][0]
        #expect(row[11] == "60")
    }

    @Test("a position is the last quarter's and carries its footnote")
    func position() {
        let printed = rows(.lastValue, ["10%", "", "", "75%"], year: "80%")
        #expect(printed.tables[0][0][11] == "75%")
        #expect(printed.marks == [["*"]])
        #expect(printed.notes == [ComputedPlan.positionNote])
    }

    @Test("where nothing tells how quarters make a year, the stated year stands")
    func undetermined() {
        #expect(rows(.undetermined([]), ["10", "20", "", "30"], year: "70").tables[0][0][11] == "70")
        #expect(rows(.sum, ["", "", "", ""], year: "70").tables[0][0][11] == "70")
    }

    @Test("a program's money is that of its activities, an activity's year that of its quarters")
    func money() {
        let programs = rows(.sum, ["", "", "", ""], year: "").tables[1]
        #expect(programs[0][14] == "102.000.000")
        #expect(programs[0][6] == "100.000.000")
        #expect(programs[1][14] == "61.000.000")
    }
}
