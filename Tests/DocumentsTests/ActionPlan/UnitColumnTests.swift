import Domain
import Testing

@testable import Documents

@Suite("Figures beside a column for their unit")
struct UnitColumnTests {
    private func column(_ figures: [String], unit: String?) -> [String] {
        let cells = figures.map { raw in
            Cell(.printed(raw, as: QuantityReading.read(raw, unit: unit).stated.reading.value))
        }
        let column = UnitColumn(cells, unit: unit)
        return [column.unit] + column.cells.map { $0.content.paragraphs.map(\.text).joined() }
    }

    @Test(
        "the unit stands in its column once, as its source spells it",
        arguments: [
            (["20 Org"], nil, ["Org", "20"]), (["20 orang"], "orang", ["orang", "20"]), (["25%"], "%", ["%", "25"]),
            (["78,5 Indeks"], "Indeks", ["Indeks", "78,5"]), (["57,60%"], nil, ["%", "57,60"]),
            (["a. 45 orang"], nil, ["orang", "45"]), (["5", "", "20 orang"], nil, ["orang", "5", "", "20"]),
            (["160.000 lembar"], nil, ["lembar", "160.000"]),
        ])
    func apart(figures: [String], unit: String?, printed: [String]) {
        #expect(column(figures, unit: unit) == printed)
    }

    @Test(
        "what is measured otherwise, or says more than a number and its unit, stays as it is",
        arguments: [
            (["3 kali"], "orang"), (["50%"], "orang"), (["B"], nil), (["BB"], "Predikat"),
            (["3 kali", "5 orang"], nil),
            (["100% (4250 SK KGB, 450 SK Pensiun)"], nil), (["1600 dos snack dan 370 galon"], nil),
            (["3", "50%"], nil),
            ([""], nil),
        ])
    func together(figures: [String], unit: String?) {
        #expect(column(figures, unit: unit) == [unit ?? ""] + figures)
    }

    @Test(
        "a figure and the unit beside it read as the same value", arguments: ["20 Org", "25%", "57,60%", "80,5 Nilai"])
    func readsTheSame(figure: String) {
        let quantity = QuantityReading.read(figure).stated.reading.value
        let printed = column([figure], unit: nil)
        #expect(QuantityReading.read(printed[1], unit: printed[0]).stated.reading.value == quantity)
    }
}
