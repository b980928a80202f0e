import Domain
import Testing

@testable import Rules

@Suite("Levels on which a layout prints indicators")
struct MeasuredLevelTests {
    private func unmeasured(_ measured: [Bool]) throws -> Int {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        for isMeasured in measured {
            let node = plan.addNode(.activity, name: "Kegiatan")
            if isMeasured { plan.addIndicator(of: node, name: "Jumlah peserta") }
        }
        let document = try #require(IndexedDossier(plan.build()).documents.first)
        return MeasuredLevel(.activity, of: document).unmeasured.count
    }

    @Test("a node without indicator counts only where most others have one")
    func majority() throws {
        #expect(try unmeasured([true, true, false]) == 1)
        #expect(try unmeasured([true, false]) == 0)
        #expect(try unmeasured([false, false]) == 0)
        #expect(try unmeasured([]) == 0)
    }

    @Test("another print of a node that has its indicators elsewhere is not missing them")
    func otherPrints() throws {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let first = plan.addNode(.program, name: "Program Kepegawaian")
        plan.addIndicator(of: first, name: "Persentase")
        plan.addNode(.program, name: "Program Kepegawaian", same: first)
        let document = try #require(IndexedDossier(plan.build()).documents.first)
        #expect(MeasuredLevel(.program, of: document).unmeasured.isEmpty)
    }
}
