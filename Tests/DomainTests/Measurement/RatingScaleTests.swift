import Domain
import FoundationEssentials
import Testing

@Suite("Rating scales")
struct RatingScaleTests {
    private static let letters = RatingScale(
        name: "AKIP",
        grades: [
            .init("D", meaning: "Sangat Kurang", begins: .from(0)),
            .init("A", meaning: "Memuaskan", begins: .above(80)),
            .init("AA", meaning: "Sangat Memuaskan", begins: .above(90)),
        ], highest: 100)

    private static func classes(rounded: Bool) -> RatingScale {
        RatingScale(
            name: "E.81",
            grades: [
                .init("Sangat rendah", begins: .from(0)), .init("Tinggi", begins: .from(76)),
                .init("Sangat tinggi", begins: .from(91)),
            ], roundsScores: rounded)
    }

    @Test(
        "a strict end must be exceeded",
        arguments: [
            ("90", "A"), ("90.01", "AA"), ("80", "D"), ("80.5", "A"), ("0", "D"), ("100", "AA"), ("100.1", nil),
            ("-1", nil),
        ] as [(String, String?)])
    func classifiesStrictly(score: String, grade: String?) throws {
        #expect(Self.letters.grade(ofScore: try #require(Decimal(string: score)))?.name == grade)
    }

    @Test(
        "whole classes leave a gap that rounding closes, as stated",
        arguments: [
            ("90.5", false, "Tinggi"), ("90.5", true, "Sangat tinggi"), ("90.4", true, "Tinggi"),
            ("91", false, "Sangat tinggi"), ("225", false, "Sangat tinggi"), ("75.9", false, "Sangat rendah"),
        ])
    func classifiesRounded(score: String, rounds: Bool, grade: String) throws {
        let value = try #require(Decimal(string: score))
        #expect(Self.classes(rounded: rounds).grade(ofScore: value)?.name == grade)
    }

    @Test("grades are found by name, without regard to case, and counted from the lowest")
    func findsGrades() {
        #expect(Self.letters.ordinal(of: "D") == 1)
        #expect(Self.letters.ordinal(of: " aa ") == 3)
        #expect(Self.letters.ordinal(of: "BB") == nil)
        #expect(Self.letters.grade(named: "a")?.meaning == "Memuaskan")
        #expect(Self.letters.grade(named: "WTP") == nil)
    }

    @Test("a scale without scores classifies none")
    func hasNoScores() {
        let scale = RatingScale(name: "Opini", grades: [.init("TMP"), .init("WTP")])
        #expect(scale.grade(ofScore: 50) == nil)
    }
}
