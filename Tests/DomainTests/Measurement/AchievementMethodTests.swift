import Domain
import Testing

@Suite("Methods of achievement")
struct AchievementMethodTests {
    private static let all: [AchievementMethod] =
        [.higherIsBetter, .lowerIsBetterByDifference, .lowerIsBetterByRatio, .nearTarget]
        + RangeOverrun.allCases.map { .range(above: $0) } + [.ratingScale(RatingScale(name: "AKIP", grades: []))]

    @Test("every method has a name of its own and a formula to print")
    func hasNames() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
        #expect(Set(Self.all.map(\.title)).count == Self.all.count)
    }

    @Test(
        "a polarity suggests its methods, and no polarity none",
        arguments: [
            (Polarity.higherIsBetter, 1), (.lowerIsBetter, 2), (.range, RangeOverrun.allCases.count + 1),
            (.undetermined, 0),
        ])
    func suits(polarity: Polarity, count: Int) {
        #expect(AchievementMethod.suiting(polarity).count == count)
        #expect(polarity.title.id != polarity.title.en)
    }
}
