import Domain
import Testing

@testable import Rules

@Suite("How rows mostly reach 100 %")
struct AdditiveHabitTests {
    @Test(
        "a habit is settled from five rows and four fifths on, uniform from eight and nine tenths on",
        arguments: [
            (4, 0, false, false), (5, 1, true, false), (5, 2, false, false), (9, 1, true, true), (8, 2, true, false),
        ])
    func habit(adding: Int, others: Int, isSettled: Bool, isUniform: Bool) throws {
        let sum = try figures(["25%", "25%", "25%", "25%"])
        let other = try figures(["25%", "50%", "75%", "100%"])
        let habit = AdditiveHabit(Array(repeating: sum, count: adding) + Array(repeating: other, count: others))
        #expect(habit.isSettled == isSettled)
        #expect(habit.isUniform == isUniform)
    }

    @Test("only rows with percentages in two quarters and without a year count, by level")
    func rows() throws {
        let indexed = PlanOf2025.indexed { plan in
            let activity = plan.addNode(.activity, name: "Pelatihan")
            plan.addTarget(of: activity, name: "Persentase hadir", quarters: ["50%", "50%", "", ""], year: "100%")
            plan.addStep(under: activity, "Persiapan", indicator: "Persentase siap", quarters: ["50%", "50%", "", ""])
            plan.addStep(under: activity, "Persiapan", indicator: "Persentase siap", quarters: ["100%", "", "", ""])
            plan.addStep(under: activity, "Pendataan", indicator: "Jumlah peserta", quarters: ["5", "5", "", ""])
        }
        let levels = AdditiveHabit.rows(of: try #require(indexed.documents.first))
        #expect(levels.map(\.level) == [.actionStep])
        #expect(levels.map(\.rows.count) == [1])
    }

    private func figures(_ quarters: [String]) throws -> TargetFigures {
        try #require(TargetFigures(try PlanOf2025.indicator("Persentase siap", quarters: quarters)))
    }
}
