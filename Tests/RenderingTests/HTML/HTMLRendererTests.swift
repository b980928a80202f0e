import Documents
import Domain
import Rendering
import TestSupport
import Testing

@Suite("Rendering documents as HTML")
struct HTMLRendererTests {
    private func page(_ document: Document) -> String {
        String(decoding: HTMLRenderer().render(document), as: UTF8.self)
    }

    private func sample() throws -> Document {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        return definition.document(for: definition.sample())
    }

    private func document(_ content: [Content]) -> Document {
        Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"],
            sections: [Section(title: "Bagian", content: content)])
    }

    @Test("the verification note is one semantic page")
    func verificationNote() throws {
        Snapshot.expect(page(try sample()), named: "catatan-hasil-verifikasi.html")
    }

    @Test("the work plan is recorded with its registers, tables and figures")
    func workPlan() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("rencana-kerja")))
        Snapshot.expect(page(definition.document(for: definition.sample())), named: "rencana-kerja.html")
    }

    @Test("nothing is fetched and nothing runs")
    func isSelfContained() throws {
        let html = page(try sample())
        for forbidden in ["<script", "http://", "https://", "url(", "@import", "src="] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test("text of a document can't become markup")
    func textIsEscaped() {
        let html = page(document([.paragraph("<script>alert('x')</script>"), .facts([Fact("a<b", "c\"d")])]))
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("<dt>a&lt;b</dt>"))
    }

    @Test("header cells have their scope, merged cells their spans, notes their marks")
    func tablesAreSemantic() {
        let table = Table(
            number: "2.1", caption: "Target", columns: [.init(), .init(alignment: .end), .init()],
            head: [
                TableRow(.header, [Cell("Indikator", rows: 2), Cell("Target", columns: 2)]),
                TableRow(.header, [Cell("TW I"), Cell("TW II")]),
            ],
            numberRow: ["1", "2", nil],
            body: [
                TableRow(.band, [Cell("SASARAN", columns: 3)]),
                TableRow([
                    Cell("x", rows: 2, isRowHeader: true), Cell(.number(5), marks: ["*"]), Cell(.missing("kosong")),
                ]),
                TableRow([Cell(.number(6)), Cell(.unfilled("", why: "kosong"))]),
            ],
            notes: ["* posisi akhir"])
        let html = page(document([.table(table)]))
        #expect(html.contains(#"<th scope="colgroup" colspan="2">Target</th>"#))
        #expect(html.contains(#"<th scope="col" rowspan="2">Indikator</th>"#))
        #expect(html.contains(#"<th scope="rowgroup" rowspan="2">x</th>"#))
        #expect(html.contains(#"<th scope="rowgroup" colspan="3">SASARAN</th>"#))
        #expect(html.contains(#"<td class="end">5<sup>*</sup></td>"#))
        #expect(html.contains(#"<span class="hole" title="kosong">"#))
        #expect(html.contains(#"<td class="blank"><span class="unseen" title="kosong">belum ada</span></td>"#))
        #expect(html.contains("<caption>Tabel 2.1. Target</caption>"))
    }

    @Test("a table without a caption is told by its label, its section or the document's titles, unseen")
    func unseenCaptions() {
        var table = Table(columns: [.init()], head: [TableRow(.header, [Cell("Kolom")])], body: [])
        #expect(page(document([.table(table)])).contains(#"<caption class="unseen">"#))
        table.label = "Lembar Sekretaris"
        #expect(page(document([.table(table)])).contains(#"<caption class="unseen">Lembar Sekretaris</caption>"#))
    }

    @Test("nested sections go down the heading levels and stop at the sixth")
    func headingLevels() {
        let deepest = (0..<8).reversed().reduce(Section(title: "L9")) { inner, level in
            Section(title: "L\(level)", sections: [inner])
        }
        let html = page(
            Document(id: DocumentDefinitionID("x"), title: "x", titleLines: ["x"], sections: [deepest]))
        #expect(html.contains("<h2>L0</h2>"))
        #expect(html.contains("<h6>L4</h6>"))
        #expect(html.contains("<h6>L9</h6>"))
    }

    @Test("a table without rows is still a table")
    func emptyTable() {
        let table = Table(columns: [.init()], head: [TableRow(.header, [Cell("a")])], body: [])
        #expect(page(document([.table(table)])).contains("</table>"))
    }
}
