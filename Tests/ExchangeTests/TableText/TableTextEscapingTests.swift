import Domain
import Testing

@testable import Exchange

@Suite("Bars and backslashes in Markdown rows")
struct TableTextEscapingTests {
    @Test(
        "an odd number of backslashes makes a bar part of the text, and before a bar two stand for one",
        arguments: [
            ("| a\\|b | c |", ["a|b", "c"]), ("| a\\\\|b |", ["a\\", "b"]), ("| a\\\\\\|b |", ["a\\|b"]),
            ("| a\\b | \\ |", ["a\\b", "\\"]), ("| a\\\\b |", ["a\\\\b"]),
        ])
    func bars(line: String, cells: [String]) throws {
        let elements = try TableTextScanner.elements(of: line, file: "a.txt", limits: .standard)
        guard case .grid(let grid)? = elements.first else {
            Issue.record("no table")
            return
        }
        #expect(grid.rows.first?.cells.map(\.text) == cells)
    }
}
