import Domain
import Testing

@testable import Documents

@Suite("Figures with their units")
struct MeasuredFigureTests {
    @Test(
        "a bare number has its unit behind it, once",
        arguments: [
            ("150", "Orang", "150 Orang"), ("75", "%", "75%"), ("2,5", "persen", "2,5 persen"),
            ("30 Org", "Orang", "30 Org"), ("30 orang", "Orang", "30 orang"), ("75%", "Persen", "75%"),
            ("BB", "Predikat", "BB"), ("", "Orang", ""), ("-", "Orang", "-"), ("150", nil, "150"), ("150", "-", "150"),
            ("4,43-4,47", "Indeks", "4,43-4,47 Indeks"),
        ])
    func text(raw: String, unit: String?, printed: String) {
        #expect(MeasuredFigure.text(raw, unit: unit) == printed)
    }

    private func plan(_ figures: DocumentOptions.Figures) -> DocumentInput {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let program = plan.addNode(.program, name: "P")
        let activity = plan.addNode(.activity, under: program, name: "K")
        let indicator = plan.addIndicator(of: activity, name: "I", unit: "Orang")
        plan.quarters(indicator, ["30", "", "", "120"], year: 2025)
        plan.target(indicator, "150", year: 2025)
        return DocumentInput(report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: figures))
    }

    @Test(
        "layouts without a column for units name them, as stated and as computed",
        arguments: DocumentOptions.Figures.allCases)
    func layouts(figures: DocumentOptions.Figures) {
        let blocks = PrintedRows(DocumentDefinition.actionPlanBlocks.document(for: plan(figures)))
        #expect(blocks.tables[0].last?[3] == "150 Orang")
        let money = PrintedRows(DocumentDefinition.actionPlanMoney.document(for: plan(figures))).tables[1]
        #expect(money.last.map { [$0[5], $0[7], $0[13]] } == ["30 Orang", "", "150 Orang"])
    }

    @Test("beside a column for units a figure stands alone", arguments: DocumentOptions.Figures.allCases)
    func column(figures: DocumentOptions.Figures) {
        let rows = PrintedRows(DocumentDefinition.actionPlanWide.document(for: plan(figures))).tables[0]
        #expect(rows[0][10...15] == ["Orang", "30", "", "", "120", "150"])
    }
}
