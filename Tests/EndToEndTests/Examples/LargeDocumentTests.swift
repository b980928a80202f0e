import Domain
import Exchange
import Testing

@testable import Documents

@Suite("Large documents printed and read back")
struct LargeDocumentTests {
    /// An action plan of many alike rows, most of their cells empty: what packs best.
    private func document(rows: Int) -> Document {
        let names = ["NO", "PROGRAM", "INDIKATOR KINERJA", "TARGET"] + (1...8).map { "CATATAN \($0)" }
        let body = (1...rows).map { row in
            TableRow(
                [Cell("\(row)"), Cell("Program \(row)"), Cell("Jumlah"), Cell("1")] + (1...8).map { _ in Cell("") })
        }
        let table = Table(
            columns: names.map { _ in .init() }, head: [TableRow(.header, names.map { Cell($0) })], body: body)
        return Document(
            id: DocumentDefinitionID("contoh"), title: "Rencana Aksi", titleLines: ["RENCANA AKSI", "TAHUN 2021"],
            sections: [Section(orientation: .landscape, content: [.table(table)])])
    }

    @Test("a table of thousands of alike rows is no bomb to the reader", arguments: PrintedForm.office)
    func alikeRows(form: PrintedForm) throws {
        let outcome = ImportReader.read([try form.file(document(rows: 4_000))])
        #expect(!outcome.refused.contains { [.tooLarge, .malformed, .tooManyCells].contains($0.code) })
    }
}
