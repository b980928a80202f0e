import Domain
import FoundationEssentials
import Testing

@testable import Exchange

struct FormulaCollectionTests {
    /// The formula tables of a sheet with a header and rows of "3", "=A1*2;6" or texts.
    private func tables(_ rows: [String], extra: String = "") throws -> [FormulaTable] {
        let body = rows.enumerated().map { index, row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, part in
                cell(String(part).trimmed, CellName(row: index + 1, column: column + 1).text)
            }
            return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
        }
        let fixture = WorkbookFixture(sheets: [
            .init(name: "A", body: "<sheetData>\(body.joined())\(extra)</sheetData>")
        ])
        return try ScannedDocument.documents(of: try fixture.file(), limits: .standard).flatMap(\.formulas)
    }

    private func cell(_ text: String, _ name: String) -> String {
        if text.isEmpty { return "" }
        if text.hasPrefix("=") {
            let sides = text.dropFirst().split(separator: ";").map(String.init)
            let value = sides.count > 1 ? "<v>\(sides[1])</v>" : ""
            return "<c r=\"\(name)\"><f>\(sides[0])</f>\(value)</c>"
        }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) { return "<c r=\"\(name)\"><v>\(text)</v></c>" }
        return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    @Test("columns with formulas are kept, each different formula once")
    func columns() throws {
        let table = try #require(
            try tables([
                "NO | PROGRAM | TW I | TARGET", "1 | Program Arsip | 3 | =C2*2;6", "2 | Program Buku | 4 | =C3*2;8",
                "3 | Program Cerita | 5 | 10", "JUMLAH | | =SUM(C2:C4);12 | =SUM(D2:D4);24",
            ]).first)
        #expect(table.sheet == "A")
        #expect(table.columns.map(\.number) == [3, 4])
        #expect(table.columns.map { $0.figures.map(\.row) } == [[2, 3, 4, 5], [2, 3, 4, 5]])
        #expect(table.columns[1].figures.map(\.formula) == [0, 0, nil, 1])
        #expect(table.columns[0].figures.map(\.formula) == [nil, nil, nil, 1])
        #expect(table.columns[1].figures.map(\.value) == [6, 8, 10, 24])
        #expect(table.summaries == [5])
    }

    @Test("the numbers of columns are no figures, and a shared formula moves along")
    func shared() throws {
        let rows = [
            "NO | PROGRAM | TW I | TARGET", "1 | 2 | 3 | 4", "1 | Program Arsip | 3 | 1", "2 | Program Buku | 4 | 1",
        ]
        let extra = """
            <row r="5"><c r="A5"><v>3</v></c><c r="B5" t="inlineStr"><is><t>Program C</t></is></c><c r="C5"><v>1</v></c>\
            <c r="D5"><f t="shared" si="0" ref="D5:D6">C5*2</f><v>2</v></c></row>\
            <row r="6"><c r="A6"><v>4</v></c><c r="B6" t="inlineStr"><is><t>Program D</t></is></c><c r="C6"><v>1</v></c>\
            <c r="D6"><f t="shared" si="0"/><v>2</v></c></row>
            """
        let table = try #require(try tables(rows, extra: extra).first)
        #expect(table.columns.map(\.number) == [3, 4])
        #expect(table.columns[1].figures.map(\.row) == [3, 4, 5, 6])
        #expect(table.columns[1].figures.map(\.formula) == [nil, nil, 0, 0])
    }

    @Test("a table without formulas has none")
    func none() throws {
        #expect(try tables(["NO | PROGRAM | TW I", "1 | Program Arsip | 3"]).isEmpty)
    }
}
