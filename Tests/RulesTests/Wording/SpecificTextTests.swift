import Domain
import Testing

@testable import Rules

@Suite("Steps that name a matter of their own")
struct SpecificTextTests {
    private func texts(_ activity: String, step: String) throws -> [SpecificText] {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let parent = plan.addNode(.activity, name: activity)
        plan.addNode(.actionStep, under: parent, name: step)
        return SpecificText.all(of: try #require(IndexedDossier(plan.build()).nodes.last))
    }

    @Test("a matter is at home where the activity is about it, under any of its names")
    func home() throws {
        #expect(try texts("Pendidikan dan Pelatihan Teknis", step: "Persiapan diklat").map(\.isAtHome) == [true])
        #expect(try texts("Penanganan kasus", step: "Persiapan diklat").map(\.isAtHome) == [false])
    }

    @Test("a step that names no matter is not specific")
    func general() throws {
        #expect(try texts("Penanganan kasus", step: "Penyusunan SK Kegiatan").isEmpty)
    }
}
