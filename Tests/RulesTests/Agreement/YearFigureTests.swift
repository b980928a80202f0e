import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("The one figure of a year")
struct YearFigureTests {
    private func indicator(_ kind: DocumentKind, _ targets: [String]) throws -> IndicatorView {
        var builder = DossierBuilder()
        builder.beginDocument(kind, year: 2025)
        let entry = builder.addIndicator(of: builder.addNode(.activity, name: "Pembinaan"), name: "Persentase")
        for target in targets { builder.target(entry, target, year: 2025) }
        return try #require(IndexedDossier(builder.build()).indicators.first)
    }

    @Test("its path follows the layout")
    func path() throws {
        let slotted = try #require(YearFigure.target(of: try indicator(.actionPlan, ["85%"]), year: 2025))
        #expect(slotted.place.path.text.hasSuffix("/target"))
        let further = try #require(YearFigure.target(of: try indicator(.workPlan, ["85%", "85 %"]), year: 2025))
        #expect(further.place.path.text.hasSuffix("/statements/0"))
        #expect(further.quantity == .percent(85))
    }

    @Test("none where several differ or none is printed")
    func unclear() throws {
        #expect(YearFigure.target(of: try indicator(.workPlan, ["85%", "90%"]), year: 2025) == nil)
        #expect(YearFigure.target(of: try indicator(.workPlan, []), year: 2025) == nil)
        #expect(YearFigure.target(of: try indicator(.actionPlan, ["85%"]), year: 2024) == nil)
    }
}
