import Domain
import Testing

@testable import Documents

@Suite("The years of a work plan")
struct WorkPlanYearsTests {
    @Test("they are told by the figures")
    func stated() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        let indicator = plan.builder.addIndicator(of: activity, name: "Jumlah ASN")
        for (raw, key) in [
            ("1", StatementKey(.actual, .own, .through(2017))), ("1", StatementKey(.actual, .own, .year(2018))),
            ("1", StatementKey(.target, .own, .year(2018))), ("1", StatementKey(.target, .own, .year(2019))),
        ] { plan.state(raw, key, of: indicator) }
        let years = plan.register().years
        #expect(years.before == 2017)
        #expect(years.evaluated == 2018)
        #expect(years.running == 2019)
        #expect(years.reached == 2019)
        #expect(years.forward == 2022)
    }

    @Test("without figures they stand at their distance from the planned year")
    func usual() {
        let years = WorkPlanFixture().register().years
        #expect([years.before, years.evaluated, years.running, years.planned] == [2018, 2019, 2020, 2021])
        #expect(years.targets == [2019, 2020, 2021, 2022])
        #expect(years.heading(2019) == "Tahun 2019 (n-2)")
        #expect(years.heading(2021) == "Tahun 2021 (n)")
    }

    @Test("without any year they are called by their distance")
    func unknown() {
        var builder = DossierBuilder()
        builder.beginDocument(.workPlan)
        let dossier = builder.build()
        let plan = StatedPlan(dossier.documents[0], of: DocumentInput(report: CheckReport(dossier: dossier)))
        let years = WorkPlanRegister(plan, of: dossier).years
        #expect(years.label(years.evaluated, -2) == "n-2")
        #expect(years.label(years.forward, 1) == "n+1")
    }
}
