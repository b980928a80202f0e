import Domain
import Testing

@Suite("Reasons why there is no figure")
struct AchievementGapTests {
    @Test("every reason has a code of its own and words for people")
    func hasCodes() {
        let all: [AchievementGap] = [
            .missingTarget, .missingActual, .missingMethod, .notANumber, .unlikeUnits, .unknownScale,
            .unknownGrade("X"), .incompletePeriod([.second]), .zeroTarget, .zeroActual, .negativeFigure,
            .undeterminedAccumulation, .gradesDontAdd, .nothingReported, .zeroDenominator, .overflow,
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        #expect(Set(all.map(\.title)).count == all.count)
    }
}
