import Domain
import FoundationEssentials
import Testing

@Suite("Achievement")
struct AchievementTests {
    private static func number(_ text: String, _ unit: String? = nil) -> Reported<Quantity> {
        .reported(.number(Decimal(string: text) ?? .nan, unit: unit))
    }

    private static let opinions = RatingScale(name: "Opini", grades: ["TMP", "TW", "WDP", "WTP"].map { .init($0) })
    private static let letters = RatingScale(
        name: "AKIP",
        grades: [
            .init("D", begins: .from(0)), .init("C", begins: .above(30)), .init("CC", begins: .above(50)),
            .init("B", begins: .above(60)), .init("BB", begins: .above(70)), .init("A", begins: .above(80)),
            .init("AA", begins: .above(90)),
        ], highest: 100)

    @Test(
        "the figures of the methods",
        arguments: [
            ("8", "9", AchievementMethod.higherIsBetter, "112.5"),
            ("15", "23", .higherIsBetter, "153.33"),
            ("300", "243", .higherIsBetter, "81"),
            ("5173", "3279", .higherIsBetter, "63.39"),
            ("100", "0", .higherIsBetter, "0"),
            ("8", "9", .lowerIsBetterByDifference, "87.5"),
            ("7", "6.5", .lowerIsBetterByDifference, "107.14"),
            ("10", "8", .lowerIsBetterByDifference, "120"),
            ("10", "20", .lowerIsBetterByDifference, "0"),
            ("10", "30", .lowerIsBetterByDifference, "-100"),
            ("10", "0", .lowerIsBetterByDifference, "200"),
            ("0", "0", .lowerIsBetterByDifference, "100"),
            ("10", "8", .lowerIsBetterByRatio, "125"),
            ("10", "20", .lowerIsBetterByRatio, "50"),
            ("0", "0", .lowerIsBetterByRatio, "100"),
            ("10", "8", .nearTarget, "80"),
            ("10", "12", .nearTarget, "80"),
        ])
    func computes(target: String, actual: String, method: AchievementMethod, expected: String) {
        let achievement = Achievement.of(actual: Self.number(actual), target: Self.number(target), by: method)
        #expect(achievement.raw?.rounded(decimals: 2) == Decimal(string: expected))
        #expect(achievement.capped == achievement.raw)
        #expect(achievement.gap == nil)
        #expect(achievement.method == method)
    }

    @Test(
        "a range is reached inside, compared below, and above as stated",
        arguments: [
            ("70", RangeOverrun.full, "87.5"), ("80", .full, "100"), ("85", .full, "100"), ("90", .full, "100"),
            ("92", .full, "100"), ("92", .comparedWithUpper, "102.22"), ("92", .lowerIsBetterByDifference, "97.78"),
            ("92", .lowerIsBetterByRatio, "97.83"),
        ])
    func computesRanges(actual: String, above: RangeOverrun, expected: String) {
        let target = Reported<Quantity>.reported(.range(80...90, unit: nil))
        let achievement = Achievement.of(actual: Self.number(actual), target: target, by: .range(above: above))
        #expect(achievement.raw?.rounded(decimals: 2) == Decimal(string: expected))
    }

    @Test("a single target is a range of itself")
    func computesPoints() {
        let achievement = Achievement.of(actual: Self.number("5"), target: Self.number("5"), by: .range(above: .full))
        #expect(achievement.raw == 100)
    }

    @Test(
        "grades are compared by their place on the scale",
        arguments: [
            ("WTP", "WDP", "75"), ("WTP", "WTP", "100"), ("WDP", "WTP", "133.33"), ("wtp", "TMP", "25"),
        ])
    func computesOpinions(target: String, actual: String, expected: String) {
        let achievement = Achievement.of(
            actual: .reported(.rating(actual)), target: .reported(.rating(target)), by: .ratingScale(Self.opinions))
        #expect(achievement.raw?.rounded(decimals: 2) == Decimal(string: expected))
    }

    @Test("a score stands for the grade it earns, and a score with its grade for that grade")
    func computesScores() {
        let target = Reported<Quantity>.reported(.rating("A"))
        let method = AchievementMethod.ratingScale(Self.letters)
        let score = Achievement.of(actual: Self.number("72.5"), target: target, by: method)
        #expect(score.raw?.rounded(decimals: 2) == Decimal(string: "83.33"))
        let both = QuantityReading.read("62,50 (B)").stated.reading
        #expect(
            Achievement.of(actual: both, target: target, by: method).raw?.rounded(decimals: 2)
                == Decimal(string: "66.67"))
        #expect(
            Achievement.of(actual: both, target: Self.number("65"), by: .higherIsBetter).raw?.rounded(decimals: 2)
                == Decimal(string: "96.15"))
    }

    @Test(
        "what can't be computed has no value, and says why",
        arguments: [
            (.missing(.blank), number("5"), .higherIsBetter, .missingTarget),
            (number("5"), .missing(.dash), .higherIsBetter, .missingActual),
            (.notApplicable(.noSuchColumn), number("5"), .higherIsBetter, .missingTarget),
            (number("5"), number("5"), nil, .missingMethod),
            (.reported(.text("Meningkat")), number("5"), .higherIsBetter, .notANumber),
            (number("5"), .reported(.rating("BB")), .lowerIsBetterByRatio, .notANumber),
            (.reported(.rating("B")), number("5"), .range(above: .full), .notANumber),
            (number("5"), .reported(.rating("B")), .range(above: .full), .notANumber),
            (number("0"), number("5"), .higherIsBetter, .zeroTarget),
            (number("0"), number("0"), .higherIsBetter, .zeroTarget),
            (number("0"), number("5"), .lowerIsBetterByDifference, .zeroTarget),
            (number("0"), number("5"), .lowerIsBetterByRatio, .zeroTarget),
            (number("0"), number("0"), .nearTarget, .zeroTarget),
            (number("10"), number("0"), .lowerIsBetterByRatio, .zeroActual),
            (number("-5"), number("5"), .higherIsBetter, .negativeFigure),
            (number("5"), number("-5"), .lowerIsBetterByRatio, .negativeFigure),
            (.reported(.range(-5...5, unit: nil)), number("5"), .range(above: .full), .negativeFigure),
            (number("5", "orang"), .reported(.percent(5)), .higherIsBetter, .unlikeUnits),
            (number("5", "orang"), number("5", "dokumen"), .higherIsBetter, .unlikeUnits),
            (.reported(.range(1...5, unit: "hari")), number("5", "jam"), .range(above: .full), .unlikeUnits),
            (.reported(.rating("WTP")), .reported(.rating("XX")), .ratingScale(opinions), .unknownGrade("XX")),
            (.reported(.rating("BB")), .reported(.rating("WTP")), .ratingScale(opinions), .unknownGrade("BB")),
            (
                .reported(.rating("BB")), .reported(.rating("BB")), .ratingScale(.init(name: "", grades: [])),
                .unknownScale
            ),
            (.reported(.rating("WTP")), number("5"), .ratingScale(opinions), .notANumber),
            (.reported(.rating("WTP")), .reported(.percent(5)), .ratingScale(opinions), .notANumber),
        ] as [(Reported<Quantity>, Reported<Quantity>, AchievementMethod?, AchievementGap)])
    func explainsGaps(
        target: Reported<Quantity>, actual: Reported<Quantity>, method: AchievementMethod?, gap: AchievementGap
    ) {
        let achievement = Achievement.of(actual: actual, target: target, by: method, cap: AchievementCap(upper: 100))
        #expect(achievement.raw == nil)
        #expect(achievement.capped == nil)
        #expect(achievement.gap == gap)
        #expect(achievement.explanation.sentence == gap.title)
    }

    @Test("several targets in one cell are no one number")
    func refusesComposites() {
        let target = QuantityReading.read("a. 45 orang b. 40 orang").stated.reading
        #expect(Achievement.of(actual: Self.number("45"), target: target, by: .higherIsBetter).gap == .notANumber)
    }

    @Test("a number without a unit fits any count, whatever the spelling of the unit")
    func comparesUnits() {
        let target = Self.number("10", "orang")
        #expect(Achievement.of(actual: Self.number("5"), target: target, by: .higherIsBetter).raw == 50)
        #expect(Achievement.of(actual: Self.number("5", "Org"), target: target, by: .higherIsBetter).raw == 50)
    }

    @Test("a cap stands beside the raw value and never replaces it")
    func capsBesideTheRawValue() {
        let cap = AchievementCap(upper: 120, lower: 0)
        let high = Achievement.of(actual: Self.number("20"), target: Self.number("10"), by: .higherIsBetter, cap: cap)
        #expect(high.raw == 200)
        #expect(high.capped == 120)
        let low = Achievement.of(
            actual: Self.number("30"), target: Self.number("10"), by: .lowerIsBetterByDifference, cap: cap)
        #expect(low.raw == -100)
        #expect(low.capped == 0)
        #expect(low.cap == cap)
    }

    @Test(
        "each method shows its arithmetic",
        arguments: [
            (AchievementMethod.higherIsBetter, "9 / 8 × 100 = 112,5"),
            (.lowerIsBetterByDifference, "(2 × 8 − 9) / 8 × 100 = 87,5"),
            (.lowerIsBetterByRatio, "8 / 9 × 100 = 88,89"),
            (.nearTarget, "100 − |9 − 8| / 8 × 100 = 87,5"),
        ])
    func showsArithmetic(method: AchievementMethod, sentence: String) {
        let achievement = Achievement.of(actual: Self.number("9"), target: Self.number("8"), by: method)
        #expect(achievement.explanation.sentence == sentence)
    }

    @Test("an actual computed from quarters hands its gap on")
    func takesYears() {
        let target = Self.number("100")
        let quarters: [Reported<Quantity>] = [
            Self.number("20"), Self.number("30"), .missing(.blank), Self.number("40"),
        ]
        let complete = YearFromQuarters.value(of: quarters, by: .sum, due: [])
        #expect(Achievement.of(actual: complete, target: target, by: .higherIsBetter).raw == 90)
        let open = YearFromQuarters.value(of: quarters, by: .sum)
        #expect(Achievement.of(actual: open, target: target, by: .higherIsBetter).gap == .incompletePeriod([.third]))
    }
}
