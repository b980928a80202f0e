import Domain
import Testing

@testable import Exchange

struct FormulaReviewTests {
    /// A sheet whose rows are "cell=number" or "cell:formula=stored".
    private func document(_ rows: [[String]]) throws -> ScannedDocument {
        let body = rows.enumerated().map { index, cells in
            "<row r=\"\(index + 1)\">"
                + cells.map { cell in
                    let sides = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    let name = sides[0].split(separator: ":", maxSplits: 1)
                    let value = sides.count > 1 && !sides[1].isEmpty ? "<v>\(sides[1])</v>" : ""
                    if name.count == 1 { return "<c r=\"\(name[0])\">\(value)</c>" }
                    return
                        "<c r=\"\(name[0])\">\(name[1].hasPrefix("<") ? String(name[1]) : "<f>\(name[1])</f>")\(value)</c>"
                }.joined() + "</row>"
        }
        let header =
            "<row r=\"100\"><c r=\"A100\" t=\"inlineStr\"><is><t>NO</t></is></c><c r=\"B100\" t=\"inlineStr\"><is><t>PROGRAM</t></is></c><c r=\"C100\"><v>1</v></c></row>"
        let fixture = WorkbookFixture(sheets: [
            .init(name: "A", body: "<sheetData>\(body.joined())\(header)</sheetData>")
        ])
        return try #require(try ScannedDocument.documents(of: try fixture.file(), limits: .standard).first)
    }

    private func differences(_ rows: [[String]]) throws -> [CellName: FormulaReview.Difference] {
        var content = SheetContent(name: "A")
        for (index, cells) in rows.enumerated() {
            var row = WorksheetRow(number: index + 1, isHidden: false, cells: [])
            for cell in cells {
                let sides = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let name = sides[0].split(separator: ":", maxSplits: 1).map(String.init)
                guard let place = CellName(name[0]) else { continue }
                let stored = sides.count > 1 ? StoredNumber(sides[1].utf8) : nil
                if name.count > 1 {
                    content.formulas.append(
                        SheetFormula(cell: place, text: name[1], origin: place, cached: stored, hasValue: stored != nil)
                    )
                }
                guard let stored else { continue }
                row.cells.append(
                    SheetCell(
                        column: place.column, content: .number, isBordered: false, text: stored.text(), number: stored))
            }
            if !row.cells.isEmpty { content.rows.append(row) }
        }
        let workbook = try Workbook(
            try ZipArchive(try WorkbookFixture(sheets: []).bytes()), main: "xl/workbook.xml")
        return FormulaReview.review(&content, workbook: workbook)
    }

    @Test(
        "sums and ratios that were stored as they compute are fine",
        arguments: [
            "SUM(A1:C1)=6", "SUM(A1,B1,C1)=6", "A1+B1*C1=7", "(A1+B1)*C1=9", "C1/B1=1.5", "-A1+10%=-0.9",
            "SUM(A1:B1)/C1*100=100",
            "AVERAGE(A1:C1)=2", "ROUND(A1/C1,2)=0.33", "+B1-A1=1", "sum($A$1:$C$1)=6", "C1/B1=1.5000000000000002",
        ])
    func agreeing(formula: String) throws {
        #expect(try differences([["A1=1", "B1=2", "C1=3"], ["A2:\(formula)"]]).isEmpty)
    }

    @Test(
        "a stored value that isn't what the formula gives is told",
        arguments: [("SUM(A1:C1)=5", "6"), ("A1/B1=0.4", "0,5"), ("C1*2=3", "6")])
    func differing(formula: String, computed: String) throws {
        let found = try differences([["A1=1", "B1=2", "C1=3"], ["A2:\(formula)"]])
        #expect(found[CellName(row: 2, column: 1)]?.computed == computed)
        #expect(found[CellName(row: 2, column: 1)]?.isFilled == false)
    }

    @Test(
        "other formulas are left as they are stored",
        arguments: [
            "IF(A1>0,1,2)=9", "VLOOKUP(A1,B1:C1,2)=9", "A1=9", "Lembar2!A1+1=9", "1/0=9", "A1^2=9", "SUM(A1:=9",
            "SUM(=9", "((A1)=9",
        ])
    func others(formula: String) throws {
        #expect(try differences([["A1=1", "B1=2", "C1=3"], ["A2:\(formula)"]]).isEmpty)
    }

    @Test("values that were never stored are computed, also from one another; circles end")
    func filled() throws {
        let found = try differences([["A1=1", "B1=2"], ["A2:SUM(A1:B1)", "B2:A2*2"], ["A3:B3+1", "B3:A3+1"]])
        #expect(found[CellName(row: 2, column: 1)]?.isFilled == true)
        #expect(found[CellName(row: 2, column: 2)]?.computed == "6")
        #expect(found[CellName(row: 3, column: 1)] == nil)
    }

    @Test("a sum adds rows whose own formulas were never stored")
    func filledRows() throws {
        let found = try differences([
            ["A1=1", "B1=2", "C1:SUM(A1:B1)"], ["A2=3", "B2=4", "C2:SUM(A2:B2)"], ["A3:SUM(A1:A2)=4", "C3:SUM(C1:C2)"],
        ])
        #expect(found[CellName(row: 3, column: 3)]?.computed == "10")
        #expect(found[CellName(row: 3, column: 1)] == nil)
    }

    @Test("sums over one another are computed", .timeLimit(.minutes(60)))
    func overlapping() throws {
        let rows = (1...3_000).map { ["A\($0)=1", "B\($0):SUM(A$1:A$3000)=3000", "C\($0):SUM(A$1:A\($0))=\($0 + 1)"] }
        #expect(try differences(rows).count == 3_000)
    }

    @Test("a formula without a value is read as computed, with a doubt; one that can't be computed is listed")
    func reading() throws {
        let document = try document([
            ["A1=1", "B1=2", "C1=3", "D1:SUM(A1:C1)"], ["A2=1", "B2=2", "C2=3", "D2:IF(A2,1,2)"],
            ["A3=1", "B3=1", "C3=1", "D3:SUM(A3:C3)=4"],
        ])
        #expect(document.unread.map(\.raw).contains("=IF(A2,1,2)"))
        #expect(document.unread.contains { $0.raw == "6" })
    }

    @Test("the cells of a shared formula move its references along")
    func shared() throws {
        let cell = CellName(row: 5, column: 4)
        let origin = CellName(row: 2, column: 4)
        #expect(
            FormulaParser.parse("SUM(A2:C2)", at: cell, origin: origin)
                == .sum([.area(first: CellName(row: 5, column: 1), last: CellName(row: 5, column: 3))]))
        #expect(
            FormulaParser.parse("$A$1+A$1+$A1", at: CellName(row: 3, column: 2), origin: CellName(row: 2, column: 1))
                == .binary(
                    .plus, .binary(.plus, .cell(CellName(row: 1, column: 1)), .cell(CellName(row: 1, column: 2))),
                    .cell(CellName(row: 2, column: 1))))
    }
}
