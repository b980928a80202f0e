import Domain
import Testing

@testable import Rules

@Suite("Units as printed")
struct UnitPrintTests {
    @Test("units are read from the unit column and from behind the number, each spelling once")
    func spellings() throws {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let node = plan.addNode(.activity, name: "Pensiun")
        let indicator = plan.addIndicator(of: node, name: "Jumlah SK", unit: "orang")
        plan.target(indicator, "200 Orang", year: 2025)
        plan.quarters(indicator, ["50 Org", "50 Orang", "50", "b. 40 orang"], year: 2025)
        let view = try #require(IndexedDossier(plan.build()).indicators.first)
        #expect(UnitPrint.all(of: view).map(\.spelling) == ["orang", "Orang", "Org"])
        #expect(Set(UnitPrint.all(of: view).map(\.canonical)) == ["orang"])
    }
}
