import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("What an indicator promises for the year")
struct PromisedTargetTests {
    @Test("is its yearly target, or its last quarter where the layout has no year")
    func promise() throws {
        let yearly = try PlanOf2025.indicator("Persentase hadir", quarters: ["", "", "", "90%"], year: "95%")
        #expect(PromisedTarget(yearly)?.number == 95)
        let quarterly = try PlanOf2025.indicator("Persentase hadir", quarters: ["", "", "", "90%"])
        #expect(PromisedTarget(quarterly)?.number == 90)
        let empty = try PlanOf2025.indicator("Persentase hadir", quarters: ["", "", "", "90%"], year: "")
        #expect(PromisedTarget(empty) == nil)
    }

    @Test(
        "two agree when nothing sets them apart",
        arguments: [
            ("75%", "75%", true), ("75%", "95%", false), ("100%", "100", true), ("100%", "100 Buku", false),
            ("B", "BB", false), ("B", "75", true),
        ])
    func agreement(first: String, second: String, agrees: Bool) throws {
        let left = try #require(PromisedTarget(try PlanOf2025.indicator("Nilai", year: first)))
        let right = try #require(PromisedTarget(try PlanOf2025.indicator("Nilai", year: second)))
        #expect(left.agrees(with: right) == agrees)
    }

    @Test("indicators of one wording come together, the highest level first, without actions")
    func groups() throws {
        let name = "Persentase pemenuhan formasi"
        let indexed = PlanOf2025.indexed { plan in
            let activity = plan.addNode(.activity, name: "Analisis")
            plan.addTarget(of: activity, name: "Prosentase pemenuhan formasi", year: "95%")
            plan.addStep(under: activity, "Aksi", indicator: name, quarters: ["", "", "", "90%"])
            let objective = plan.addNode(.objective, name: "Sasaran")
            plan.addTarget(of: objective, name: name, year: "75%")
            plan.addTarget(of: objective, name: "Nilai", year: "75")
        }
        let groups = PromisedTarget.groups(of: try #require(indexed.documents.first))
        #expect(groups.map { $0.map(\.node.level) } == [[.objective, .activity]])
    }
}
