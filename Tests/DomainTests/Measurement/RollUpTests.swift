import Domain
import FoundationEssentials
import Testing

@Suite("Roll-ups")
struct RollUpTests {
    private static func rupiah(_ value: Int64) -> Reported<Money> { .reported(Money(rupiah: value)) }

    @Test("money is summed, and what has no value is counted beside the sum")
    func sumsMoney() {
        let figure = RollUp.money([
            .init("Program 1", Self.rupiah(806_441_230)), .init("Program 2", Self.rupiah(370_077_000)),
            .init("Program 3", .missing(.blank)), .init("Program 4", .notApplicable(.noSuchColumn)),
        ])
        #expect(figure.value == Money(rupiah: 1_176_518_230))
        #expect(figure.explanation.sentence == "806.441.230 + 370.077.000 = 1.176.518.230")
        #expect(figure.explanation.counted == 2)
        #expect(figure.explanation.missing == 1)
        #expect(figure.explanation.terms.map(\.label) == ["Program 1", "Program 2", "Program 3"])
        #expect(figure.explanation.notes.count == 1)
    }

    @Test("a sum of nothing is no zero")
    func sumsNothing() {
        #expect(RollUp.money([]).gap == .nothingReported)
        #expect(RollUp.money([.init("a", .missing(.dash))]).value == nil)
        #expect(RollUp.money([.init("a", .missing(.dash))]).gap == .nothingReported)
    }

    @Test("a sum that can't be held says so")
    func overflows() {
        let most = Reported.reported(Money(sen: .max))
        #expect(RollUp.money([.init("a", most), .init("b", most)]).gap == .overflow)
        let share = RollUp.Share(part: most, whole: most)
        #expect(RollUp.rate([.init("a", share), .init("b", share)]).gap == .overflow)
    }

    @Test("a rate is the ratio of the sums, not the mean of the rates")
    func dividesSums() {
        let figure = RollUp.rate([
            .init("A", .init(part: Self.rupiah(90), whole: Self.rupiah(100))),
            .init("B", .init(part: Self.rupiah(100), whole: Self.rupiah(900))),
            .init("C", .init(part: Self.rupiah(5), whole: .missing(.blank))),
        ])
        #expect(figure.value == 19)
        #expect(figure.explanation.sentence == "190 / 1.000 × 100 = 19")
        #expect(figure.explanation.missing == 1)
    }

    @Test("a rate without a whole is none")
    func refusesZeroWholes() {
        #expect(RollUp.rate([]).gap == .nothingReported)
        let share = RollUp.Share(part: Self.rupiah(0), whole: Self.rupiah(0))
        #expect(RollUp.rate([.init("A", share)]).gap == .zeroDenominator)
    }

    @Test("achievements are averaged over the rows that have one, within their caps")
    func averagesAchievements() {
        func achievement(_ actual: Decimal, of target: Decimal) -> Achievement {
            Achievement.of(
                actual: .reported(.number(actual, unit: nil)), target: .reported(.number(target, unit: nil)),
                by: .higherIsBetter, cap: AchievementCap(upper: 120))
        }
        let figure = RollUp.achievements([
            .init("1", achievement(8, of: 10)), .init("2", achievement(30, of: 10)), .init("3", achievement(1, of: 0)),
        ])
        #expect(figure.value == 100)
        #expect(figure.explanation.sentence == "(80 + 120) / 2 = 100")
        #expect(figure.explanation.counted == 2)
        #expect(figure.explanation.missing == 1)
        #expect(RollUp.achievements([.init("3", achievement(1, of: 0))]).gap == .nothingReported)
    }
}
