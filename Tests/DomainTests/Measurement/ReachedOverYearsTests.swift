import FoundationEssentials
import Testing

@testable import Domain

@Suite("What is reached over the years")
struct ReachedOverYearsTests {
    private func reached(_ cells: [String], by accumulation: Accumulation = .undetermined([])) -> ReachedOverYears {
        let labels = ["s.d. 2018", "2019", "2020"]
        let steps = zip(labels, cells).map { label, raw in
            RollUp.Row(label, QuantityReading.read(raw).stated.reading)
        }
        return ReachedOverYears(steps, by: accumulation)
    }

    @Test("amounts are added up, with their unit")
    func sums() {
        let reached = reached(["89 orang", "104 orang", "50 orang"])
        #expect(reached.figure.value == .number(243, unit: "orang"))
        #expect(!reached.isPosition)
        #expect(reached.figure.explanation.sentence == "89 + 104 + 50 = 243 orang")
    }

    @Test(
        "percentages, grades and indices are positions: the last counts",
        arguments: [
            (["0", "100%", "90%"], "90%"), (["BB", "BB", "A"], "A"), (["1 indeks", "2 indeks", "3 indeks"], "3"),
        ])
    func positions(cells: [String], last: String) {
        let reached = reached(cells)
        #expect(reached.isPosition)
        #expect(reached.figure.value.map { IndonesianFormat.quantity($0).hasPrefix(last) } == true)
    }

    @Test("what is stated of the accumulation decides")
    func stated() {
        #expect(reached(["80", "80", "90"], by: .lastValue).figure.value == .number(90, unit: nil))
        #expect(reached(["80%", "10%", "5%"], by: .sum).isPosition == false)
    }

    @Test("a missing step is never zero: there is no sum, and no position without the last")
    func missing() {
        #expect(reached(["", "104", "50"]).figure.gap == .missingActual)
        #expect(reached(["80%", "85%", ""]).figure.gap == .missingActual)
        #expect(reached(["", "", "90%"]).figure.value == .percent(90))
        #expect(reached(["1 orang", "2 SK", "3 orang"]).figure.gap == .unlikeUnits)
        #expect(reached(["1", "2", "tiga"], by: .sum).figure.gap == .notANumber)
    }
}
