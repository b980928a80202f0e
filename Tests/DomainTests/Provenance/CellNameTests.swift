import Domain
import Testing

struct CellNameTests {
    @Test(
        "names of cells are read and written",
        arguments: [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384)])
    func names(text: String, row: Int, column: Int) {
        #expect(CellName(text) == CellName(row: row, column: column))
        #expect(CellName(row: row, column: column).text == text)
    }

    @Test("absolute names are the same cell")
    func absolute() {
        #expect(CellName("$C$4") == CellName(row: 4, column: 3))
    }

    @Test("anything else is no cell", arguments: ["", "A", "7", "A0", "7A", "XFE1", "A1048577", "A-1", "SUM"])
    func others(text: String) {
        #expect(CellName(text) == nil)
    }
}
