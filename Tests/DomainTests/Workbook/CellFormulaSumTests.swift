import Domain
import Testing

struct CellFormulaSumTests {
    private func areas(_ text: String) -> [String]? {
        let own = CellName(row: 20, column: 6)
        return CellFormula(text, at: own).addedUp(at: own)?.map { area in
            "\(area.rows.lowerBound)-\(area.rows.upperBound) \(area.columns.lowerBound)-\(area.columns.upperBound)"
        }
    }

    @Test("sums are what they add")
    func sums() {
        #expect(areas("SUM(F6:F19)") == ["6-19 6-6"])
        #expect(areas("sum( F6 : F19 )") == ["6-19 6-6"])
        #expect(areas("SUM(F19:D6)") == ["6-19 4-6"])
        #expect(areas("F6+F11") == ["6-6 6-6", "11-11 6-6"])
        #expect(areas("+F6+SUM(F7,$F$9:$F$10)+(F12)") == ["6-6 6-6", "7-7 6-6", "9-10 6-6", "12-12 6-6"])
    }

    @Test(
        "everything else is no sum",
        arguments: [
            "F6", "SUM(F6)", "F6-F7", "SUM(F6:F19)/2", "SUM(F6:F19)-F7", "SUBTOTAL(9,F6:F19)", "AVERAGE(F6:F19)",
            "SUM(F6:F19,3)", "SUM(A!F6:F19)", "5", "", "SUM(F6:F19", "((((((((((F6+F7))))))))))", "SUM(F:F)",
        ])
    func others(text: String) {
        #expect(areas(text) == nil)
    }
}
