import Domain
import FoundationEssentials
import Testing

@Suite("The value of a year from its quarters")
struct YearFromQuartersTests {
    private static func quarters(_ texts: [String]) -> [Reported<Decimal>] {
        texts.map { text in text.isEmpty ? .missing(.blank) : .reported(Decimal(string: text) ?? .nan) }
    }

    @Test(
        "each accumulation makes the year its own way",
        arguments: [
            (["5", "9", "9", "12"], Accumulation.sum, "35", "5 + 9 + 9 + 12 = 35"),
            (["40", "80", "80", "80"], .sum, "280", "40 + 80 + 80 + 80 = 280"),
            (["", "20", "65", "65"], .sum, "150", "20 + 65 + 65 = 150"),
            (["25", "50", "75", "100"], .runningTotal, "100", "s.d. TW IV = 100"),
            (["", "", "", "73"], .lastValue, "73", "posisi TW IV = 73"),
            (["80", "90", "", ""], .lastValue, "90", "posisi TW II = 90"),
            (["80", "90", "85", "85"], .average, "85", "(80 + 90 + 85 + 85) / 4 = 85"),
            (["100", "100", "100", "100"], .repeated, "100", "tiap triwulan 100"),
            (["100", "98", "100", "98"], .repeated, "99", "(100 + 98 + 100 + 98) / 4 = 99"),
        ])
    func computes(texts: [String], accumulation: Accumulation, expected: String, sentence: String) {
        let figure = YearFromQuarters.value(of: Self.quarters(texts), by: accumulation, due: [])
        #expect(figure.value == Decimal(string: expected))
        #expect(figure.explanation.sentence == sentence)
        #expect(figure.explanation.terms.count == 4)
    }

    @Test("a quarter in which a value is due and missing leaves the period incomplete")
    func isIncomplete() {
        let quarters = Self.quarters(["5", "", "9", ""])
        #expect(YearFromQuarters.value(of: quarters, by: .sum).gap == .incompletePeriod([.second, .fourth]))
        #expect(YearFromQuarters.value(of: quarters, by: .sum, due: [.first, .third]).value == 14)
    }

    @Test("up to a quarter, later ones neither count nor are missing")
    func stopsAtAQuarter() {
        let figure = YearFromQuarters.value(of: Self.quarters(["5", "9", "", "12"]), by: .sum, upTo: .second)
        #expect(figure.value == 14)
        #expect(figure.explanation.terms.map(\.label) == ["TW I", "TW II"])
    }

    @Test("running totals that fall are noted")
    func notesFalls() {
        let falling = YearFromQuarters.value(of: Self.quarters(["50", "40", "60", "70"]), by: .runningTotal)
        #expect(falling.value == 70)
        #expect(falling.explanation.notes.count == 1)
        let steady = YearFromQuarters.value(of: Self.quarters(["50", "50", "60", "70"]), by: .runningTotal)
        #expect(steady.explanation.notes.isEmpty)
    }

    @Test("without an accumulation or any value there is no year")
    func explainsGaps() {
        let quarters = Self.quarters(["1", "2", "3", "4"])
        let undetermined = Accumulation.undetermined([.sum])
        #expect(YearFromQuarters.value(of: quarters, by: undetermined).gap == .undeterminedAccumulation)
        #expect(YearFromQuarters.value(of: Self.quarters(["", "", "", ""]), by: .sum, due: []).gap == .nothingReported)
    }

    @Test("quantities keep their unit")
    func keepsUnits() {
        let counts = ["5 Org", "9 orang", "9 Org", "12 Org"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: counts, by: .sum).value == .number(35, unit: "orang"))
        let rates = ["25%", "50%", "-", "100%"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: rates, by: .runningTotal, due: []).value == .percent(100))
        #expect(YearFromQuarters.value(of: rates, by: .runningTotal).gap == .incompletePeriod([.third]))
    }

    @Test("quarters in different units make no year")
    func refusesUnlikeUnits() {
        let mixed = ["5 orang", "9 SK", "9 orang", "3 SK"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: mixed, by: .sum).gap == .unlikeUnits)
        let empty = ["", "", "", ""].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: empty, by: .sum, due: []).gap == .nothingReported)
    }

    @Test("grades are a position, and never added up")
    func keepsGrades() {
        let last = ["-", "-", "-", "BB"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: last, by: .lastValue, due: [.fourth]).value == .rating("BB"))
        #expect(YearFromQuarters.value(of: last, by: .sum, due: []).gap == .gradesDontAdd)
        #expect(YearFromQuarters.value(of: last, by: .lastValue).gap == .incompletePeriod([.first, .second, .third]))
        let same = ["B", "B", "B", "B"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: same, by: .repeated).value == .rating("B"))
        let unlike = ["B", "BB", "B", "B"].map { QuantityReading.read($0).stated.reading }
        #expect(YearFromQuarters.value(of: unlike, by: .repeated).gap == .gradesDontAdd)
    }
}
