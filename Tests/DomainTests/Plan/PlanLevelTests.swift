import Domain
import Testing

@Suite("Levels of a plan")
struct PlanLevelTests {
    @Test("levels go from affair to action, each with a title")
    func isOrdered() {
        #expect(PlanLevel.allCases.map(\.depth) == Array(0...7))
        #expect(PlanLevel.allCases.shuffled().sorted() == PlanLevel.allCases)
        #expect(Set(PlanLevel.allCases.map(\.title)).count == 8)
        #expect(PlanLevel.program < .activity)
    }

    @Test("an indicator begins with nothing stated")
    func beginsOpen() {
        let indicator = Indicator(id: IndicatorID("I1"))
        #expect(indicator.accumulation == .undetermined([]))
        #expect(indicator.accumulationIsProposed)
        #expect(indicator.polarity == .undetermined)
        #expect(!indicator.isKey)
    }
}
