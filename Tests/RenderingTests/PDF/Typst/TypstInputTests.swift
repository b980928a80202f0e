import Documents
import Domain
import TestSupport
import Testing

@testable import Rendering

@Suite("What the typesetter is given")
struct TypstInputTests {

    @Test("the verification note")
    func verificationNote() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        let document = definition.document(for: definition.sample())
        Snapshot.expect(try PrintingFixture.input(document), named: "catatan-hasil-verifikasi.json")
    }

    @Test("the action plans in their three layouts")
    func actionPlans() throws {
        func input(_ id: String) throws -> String {
            let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
            return try PrintingFixture.input(definition.document(for: definition.sample()))
        }
        Snapshot.expect(try input("rencana-aksi-melebar"), named: "rencana-aksi-melebar.json")
        Snapshot.expect(try input("rencana-aksi-berblok"), named: "rencana-aksi-berblok.json")
        Snapshot.expect(try input("rencana-aksi-beranggaran"), named: "rencana-aksi-beranggaran.json")
    }

    @Test("the work plan, with its trees as drawings of their own")
    func workPlan() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("rencana-kerja")))
        let svg = Array("<svg width=\"200pt\" height=\"100pt\" viewBox=\"0 0 200 100\"></svg>".utf8)
        let drawing = try #require(TreeDrawing(svg: svg))
        let document = definition.document(for: definition.sample())
        Snapshot.expect(
            try PrintingFixture.input(document, drawings: [[drawing], [drawing]]), named: "rencana-kerja.json")
    }

    @Test("sections of one orientation share their pages, another begins new ones")
    func pages() throws {
        let document = PrintingFixture.document([
            Section(title: "A"), Section(title: "B"), Section(title: "C", orientation: .landscape), Section(title: "D"),
        ])
        let text = try PrintingFixture.input(document)
        #expect(text.components(of: "\"page\":").count - 1 == 3)
    }

    @Test("a document without a date gets the same one every time, another its own")
    func dates() throws {
        var document = PrintingFixture.document([])
        #expect(try PrintingFixture.input(document).contains("\"date\":[2000,1,1]"))
        document.date = PrintedDate(year: 2021, month: 3)
        #expect(try PrintingFixture.input(document).contains("\"date\":[2021,3,1]"))
    }

    @Test("signatures go with the table, list or paragraph before them, also from another section")
    func keepsSignatures() throws {
        let signatures = Content.signatures([SignatureBlock(title: ["Kepala"])])
        let table = Content.table(PrintingFixture.merged)
        let apart = PrintingFixture.document([Section(content: [table]), Section(content: [signatures])])
        let input = try PrintingFixture.input(apart)
        #expect(input.contains("\"signatures\":[{") && !input.contains("\"kind\":\"signatures\""))
        let paragraph = PrintingFixture.document([Section(content: [.paragraph("Demikian."), signatures])])
        #expect(try PrintingFixture.input(paragraph).contains("\"kind\":\"keep\""))
    }

    @Test("only merged labels ask for a first pass")
    func needsProbe() {
        let plain = Table(columns: [.init()], head: [], body: [TableRow([Cell("a")])])
        func needs(_ table: Table) -> Bool {
            TypstInput.needsProbe(PrintingFixture.document([Section(sections: [Section(content: [.table(table)])])]))
        }
        #expect(!needs(plain))
        #expect(needs(PrintingFixture.merged))
    }

    @Test("the first pass is told where labels end")
    func probe() throws {
        let document = PrintingFixture.document([Section(content: [.table(PrintingFixture.merged)])])
        let input = try PrintingFixture.input(document, isProbe: true)
        #expect(input.contains("\"probe\":true") && input.contains("\"label\":0"))
        #expect(!(try PrintingFixture.input(document)).contains("\"label\""))
    }

    @Test("every text of a document arrives as it is, whatever signs it holds")
    func hostile() throws {
        let text = "#let x = [*a* _b_ $c$ @d <e>] \\ \" // `f`"
        let table = Table(
            caption: text, columns: [.init()], head: [TableRow(.header, [Cell(text)])],
            body: [TableRow([Cell(text)])], notes: [text])
        let document = PrintingFixture.document(
            [
                Section(
                    title: text,
                    content: [
                        .paragraph(RichText(text)), .table(table), .verbatim(text),
                        .clauses([Clause(text, RichText(text))]),
                    ])
            ], titleLines: [text])
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        #expect(try PrintingFixture.input(document).components(of: escaped).count - 1 == 10)
    }
}

extension String {
    fileprivate func components(of part: String) -> [Substring] {
        split(separator: part, omittingEmptySubsequences: false)
    }
}
