import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Documents of any size")
struct AnySizeTests {
    private func document(rows: Int, columns: Int = 6, text: String = "Jumlah pegawai yang mengikuti pelatihan")
        -> Document
    {
        let names = (1...columns).map { Cell("Kolom \($0)") }
        let body = (0..<rows).map { row in
            TableRow((0..<columns).map { $0 == 0 ? Cell(.number(row + 1)) : Cell(text) })
        }
        let table = Table(
            columns: names.map { _ in .init() }, head: [TableRow(.header, names)], body: body)
        return Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"],
            sections: [Section(orientation: .landscape, content: [.table(table)])])
    }

    @Test("a table of one row and one without rows", arguments: OutputForm.allCases, [0, 1])
    func smallest(form: OutputForm, rows: Int) throws {
        #expect(try !form.bytes(document(rows: rows)).isEmpty)
        #expect(try !form.bytes(document(rows: rows, columns: 1)).isEmpty)
    }

    @Test("a table of 20,000 rows, every one of them", .timeLimit(.minutes(60)), arguments: OutputForm.allCases)
    func longest(form: OutputForm) throws {
        let texts = try form.texts(document(rows: 20_000, columns: 3))
        let last = form == .xlsx ? "<v>20000</v>" : "20.000"
        #expect(texts.contains { $0.contains(last) })
    }

    @Test("a cell of 10,000 characters, with spaces and without", arguments: OutputForm.allCases)
    func longCells(form: OutputForm) throws {
        for text in [String(repeating: "kata ", count: 2_000), String(repeating: "k", count: 10_000)] {
            let count =
                try form.texts(document(rows: 1, columns: 3, text: text)).map { output in
                    output.count { $0 == "k" }
                }.max() ?? 0
            #expect(count >= text.count { $0 == "k" })
        }
    }

    @Test("what a workbook can't hold is refused with its limit: a text too long for a cell, too many columns")
    func workbookLimits() throws {
        #expect(throws: RenderingFault.self) {
            try OutputForm.xlsx.bytes(document(rows: 1, text: String(repeating: "k", count: 40_000)))
        }
        let fault = #expect(throws: RenderingFault.self) {
            try OutputForm.xlsx.bytes(document(rows: 1, columns: 20_000, text: "k"))
        }
        #expect(fault?.explanation.id.contains("16384") == true)
    }

    @Test("what Word can't hold is refused with its limit: a table of too many columns")
    func wordLimits() throws {
        let fault = #expect(throws: RenderingFault.self) {
            try OutputForm.docx.bytes(document(rows: 1, columns: 70, text: "k"))
        }
        #expect(fault?.explanation.id.contains("63") == true)
    }
}
