import Domain
import Testing

@testable import Exchange

struct TableTextScannerTests {
    private func elements(_ text: String, limits: ReadingLimits = .standard) throws(Refusal) -> [TextElement] {
        try TableTextScanner.elements(of: text, file: "a.txt", limits: limits)
    }

    /// Each table as its rows of texts, each line of prose as itself.
    private func outline(_ text: String) throws -> [[[String]]] {
        try elements(text).map { element in
            switch element {
            case .line(let text, _, _): [[text]]
            case .grid(let grid): grid.rows.map { $0.cells.map(\.text) }
            }
        }
    }

    private func code(_ text: String, _ limits: ReadingLimits) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try elements(text, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("lines that begin with | are the rows of one table; the rule row is none")
    func pipes() throws {
        let text = "Judul\n| A | B |\n|---|:-:|\n| 1 | |\n| 2 | c |\nakhir"
        #expect(try outline(text) == [[["Judul"]], [["A", "B"], ["1", ""], ["2", "c"]], [["akhir"]]])
    }

    @Test("a rule may be of single dashes with colons; single dashes alone say that nothing is there")
    func shortRules() throws {
        #expect(try outline("| A | B |\n|:-:|-:|\n| - | - |") == [[["A", "B"], ["-", "-"]]])
    }

    @Test("a row may be indented and may lack its last |")
    func looseRows() throws {
        #expect(try outline("  | A | B\n| 1 | 2 |  ") == [[["A", "B"], ["1", "2"]]])
    }

    @Test("an escaped | is part of the cell")
    func escapes() throws {
        #expect(try outline(#"| a \| b | c\d | e\ |"#) == [[["a | b", #"c\d"#, #"e\ "#.trimmed]]])
    }

    @Test("tabs separate cells, empty ones too")
    func tabs() throws {
        #expect(
            try outline("NO\tSASARAN\tTARGET\n1\tNaik\t\n") == [[["NO", "SASARAN", "TARGET"], ["1", "Naik", ""]]])
    }

    @Test("lines with a tab or two at their beginning are prose")
    func indented() throws {
        #expect(try outline("\tSatu paragraf\n\tyang menjorok") == [[["Satu paragraf"]], [["yang menjorok"]]])
    }

    @Test("the ends of lines may be those of Windows")
    func carriageReturns() throws {
        #expect(
            try outline("| A | B |\r\n| 1 | 2 |\r\n\r\nx\ty\tz\r\n") == [
                [["A", "B"], ["1", "2"]], [["x", "y", "z"]],
            ])
    }

    @Test("a blank line ends a table, and so does a table of the other kind")
    func gaps() throws {
        let text = "| A | B |\n\n| C | D |\nx\ty\tz\n| E | F |"
        #expect(try outline(text) == [[["A", "B"]], [["C", "D"]], [["x", "y", "z"]], [["E", "F"]]])
    }

    @Test("every cell knows its line and field, every heading its level")
    func places() throws {
        let found = try elements("## Bab\n\n| A | B |")
        #expect(found.first == .line(text: "Bab", level: 2, place: SourcePlace(file: "a.txt", line: 1)))
        guard case .grid(let grid)? = found.last else {
            Issue.record("no table")
            return
        }
        #expect(grid.rows[0].cells[1].place == SourcePlace(file: "a.txt", line: 3, column: 2))
        #expect(grid.width == 2)
    }

    @Test("beyond its limits a text is refused with the limit that it breaks")
    func limits() {
        #expect(code("a\nb\nc", ReadingLimits(lines: 2)) == .tooLarge)
        #expect(code("| a | b | c |", ReadingLimits(columns: 2)) == .tooManyCells)
        #expect(code("a\tb\tc", ReadingLimits(columns: 2)) == .tooManyCells)
        #expect(code("| a | b |\n| c | d |", ReadingLimits(cells: 3)) == .tooManyCells)
        #expect(code("| a | b |\n| c | d |", ReadingLimits(lines: 2, cells: 4, columns: 2)) == nil)
    }

    @Test("a text without a table gives lines only")
    func proseOnly() throws {
        #expect(try outline("satu\n\n  dua  ") == [[["satu"]], [["dua"]]])
    }

    @Test("a band without tabs between two rows is a row; at a table's end or above a new header it is prose")
    func bands() throws {
        let rows = "1\tA\tx\nSASARAN PROGRAM\n2\tB\ty"
        #expect(try outline(rows) == [[["1", "A", "x"], ["SASARAN PROGRAM"], ["2", "B", "y"]]])
        #expect(try outline("1\tA\tx\nPROGRAM") == [[["1", "A", "x"]], [["PROGRAM"]]])
        let header = ["NO", "KEGIATAN", "TARGET"]
        #expect(
            try outline("1\tA\tx\nKEGIATAN\n" + header.joined(separator: "\t"))
                == [[["1", "A", "x"]], [["KEGIATAN"]], [header]])
    }
}
