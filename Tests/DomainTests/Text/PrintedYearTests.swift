import Domain
import Testing

@Suite("Four digits taken for a year")
struct PrintedYearTests {
    @Test(
        "what may be a year depends on what the text speaks of",
        arguments: [
            ("1945", [true, false, false]), ("1999", [true, true, false]), ("2024", [true, true, true]),
            ("2100", [false, false, false]), ("24", [false, false, false]), ("02024", [false, false, false]),
            ("2O24", [false, false, false]),
        ])
    func years(word: String, isYear: [Bool]) {
        let ranges = [PrintedYear.ofInstruments, PrintedYear.ofPeriods, PrintedYear.ofPlans]
        #expect(ranges.map { PrintedYear.read(word, in: $0) != nil } == isYear)
    }
}
