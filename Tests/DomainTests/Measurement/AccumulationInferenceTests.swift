import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Proposing how quarters make a year")
struct AccumulationInferenceTests {
    private static func numbers(_ texts: [String]) -> [Decimal?] { texts.map { Decimal(string: $0) } }

    @Test(
        "figures with one fitting method propose it",
        arguments: [
            (["5", "9", "9", "12"], "35", Accumulation.sum), (["", "20", "65", "65"], "150", .sum),
            (["25", "50", "75", "100"], "100", .runningTotal), (["", "50", "40", "10"], "100", .sum),
            (["100", "100", "100", "100"], "100", .repeated), (["", "", "", "42"], "42", .lastValue),
            (["50", "", "", ""], "50", .sum), (["80", "90", "85", "85"], "85", .average),
            (["0", "0", "0", "5"], "5", .sum), (["0", "2", "0", "0"], "2", .sum), (["2", "0", "1", "0"], "3", .sum),
        ])
    func proposes(quarters: [String], year: String, expected: Accumulation) {
        let proposal = AccumulationInference.propose(
            quarters: Self.numbers(quarters), year: Decimal(string: year), isPercent: false)
        #expect(proposal == expected)
    }

    @Test(
        "figures that fit none or several leave it open",
        arguments: [
            (["70", "70", "70", "70"], "300", []), (["", "", "", ""], "5", []), (["", "3", "", ""], "5", []),
            (["0", "0", "0", "0"], "0", [.sum, .repeated]),
        ] as [([String], String, [Accumulation])])
    func leavesOpen(quarters: [String], year: String, candidates: [Accumulation]) {
        let proposal = AccumulationInference.propose(
            quarters: Self.numbers(quarters), year: Decimal(string: year), isPercent: false)
        #expect(proposal == .undetermined(candidates))
    }

    @Test(
        "without a year, percentages are measured against a hundred, and counts stay open",
        arguments: [
            (["25", "25", "25", "25"], true, Accumulation.sum), (["25", "50", "75", "100"], true, .runningTotal),
            (["100", "100", "100", "100"], true, .repeated), (["", "", "", "73"], true, .lastValue),
            (["", "100", "", ""], true, .sum), (["30", "40", "40", ""], true, .undetermined([])),
            (["1", "1", "1", "1"], false, .undetermined([.sum, .repeated])),
            (["1", "2", "3", "4"], false, .undetermined([.sum, .runningTotal])),
            (["4", "3", "2", "1"], false, .undetermined([.sum])), (["", "", "", ""], false, .undetermined([])),
        ])
    func proposesWithoutYear(quarters: [String], isPercent: Bool, expected: Accumulation) {
        let proposal = AccumulationInference.propose(
            quarters: Self.numbers(quarters), year: nil, isPercent: isPercent)
        #expect(proposal == expected)
    }

    @Test("a grade only ever stands for a last position")
    func knowsGrades() {
        let grade = Quantity.rating("BB")
        #expect(AccumulationInference.propose(quarters: [nil, nil, nil, grade], year: grade) == .lastValue)
        #expect(AccumulationInference.propose(quarters: [nil, grade, nil, nil], year: grade) == .undetermined([]))
        #expect(
            AccumulationInference.propose(quarters: [grade, grade, grade, grade], year: grade) == .undetermined([]))
        #expect(AccumulationInference.propose(quarters: [nil, nil, nil, nil], year: grade) == .undetermined([]))
    }

    @Test(
        "the proposals agree with the checked transcriptions", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: ["blora", "bengkalis"])
    func agreesWithGold(file: String) throws {
        let indicators = try GoldMeasure.read(file)
        #expect(indicators.count > 30)
        let unlike = indicators.filter { !$0.fits(proposal: $0.proposal) }
        #expect(
            unlike.isEmpty, "\(unlike.map { "\($0.quarters) \($0.year ?? "") \($0.measure): \($0.proposal.code)" })")
    }
}
