import Domain
import Testing

@testable import Rules

@Suite("How printed targets write their numbers")
struct PrintedFigureTests {
    @Test(
        "the separators tell the style",
        arguments: [
            ("3", PrintedFigure.Style.whole), ("3,00", .padded), ("57,60%", .commaDecimals), ("2,500", .commaGroups),
            ("2.500", .other), ("100,00%", .commaDecimals), ("25 orang", .whole),
        ])
    func styles(raw: String, style: PrintedFigure.Style) throws {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let indicator = plan.addIndicator(of: plan.addNode(.activity, name: "Kegiatan"), name: "Jumlah")
        plan.target(indicator, raw, year: 2025)
        let view = try #require(IndexedDossier(plan.build()).indicators.first)
        #expect(PrintedFigure.all(of: view).map(\.style) == [style])
    }
}
