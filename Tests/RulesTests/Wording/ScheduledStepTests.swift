import Domain
import Testing

@testable import Rules

@Suite("When a step begins")
struct ScheduledStepTests {
    private func step(_ name: String, _ quarters: [String]) throws -> ScheduledStep? {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let node = plan.addNode(.actionStep, name: name)
        plan.quarters(plan.addIndicator(of: node, name: "Persentase"), quarters, year: 2025)
        return ScheduledStep(try #require(IndexedDossier(plan.build()).nodes.first))
    }

    @Test("a step begins in the first quarter with a target above zero")
    func start() throws {
        #expect(try step("Pelaksanaan", ["", "0", "50%", "50%"])?.start == .third)
        #expect(try step("Persiapan", ["1", "", "", ""])?.phase == .preparation)
    }

    @Test("a step of no phase or without target has no schedule")
    func none() throws {
        #expect(try step("Rapat", ["1", "", "", ""]) == nil)
        #expect(try step("Pelaksanaan", ["", "-", "0", ""]) == nil)
    }
}
