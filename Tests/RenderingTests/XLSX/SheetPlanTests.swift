import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Sheets of a document")
struct SheetPlanTests {
    private static let table = Content.table(Table(columns: [.init()], head: [], body: [TableRow([Cell("x")])]))

    private func plan(_ sections: Section...) -> [SheetPlan.Sheet] {
        let document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: [], sections: sections)
        return SheetPlan(document).sheets
    }

    @Test("a section with a table has a sheet; text before it goes along, text after the last stays there")
    func sheets() {
        let sheets = plan(
            Section(title: "Pendahuluan", content: [.paragraph("a")]),
            Section(title: "Isi", orientation: .landscape, content: [Self.table]),
            Section(title: "Penutup", content: [.paragraph("b")]))
        #expect(sheets.map(\.name) == ["Isi"])
        #expect(sheets[0].orientation == .landscape)
        #expect(sheets[0].content.count == 6)
    }

    @Test("a long text before a table has a sheet of its own; the table's is called by its number")
    func longText() {
        let text = Array(repeating: Content.paragraph("a"), count: 30)
        let numbered = Content.table(
            Table(number: "2.1", columns: [.init()], head: [], body: [TableRow([Cell("x")])]))
        let sheets = plan(
            Section(title: "Bab", content: text), Section(orientation: .landscape, content: [numbered]),
            Section(content: [.paragraph("b")]))
        #expect(sheets.map(\.name) == ["Naskah", "Tabel 2.1"])
        #expect(sheets[0].tables.isEmpty)
        #expect(sheets[1].content.count == 2)
    }

    @Test("what begins a page below the last table has a sheet of its own; above one it begins a page of its sheet")
    func pages() {
        let signatures = Content.signatures([SignatureBlock(title: ["Kepala"])])
        let sheets = plan(
            Section(content: [.paragraph("janji"), signatures]),
            Section(title: "LAMPIRAN", startsPage: true, content: [Self.table]), Section(content: [signatures]),
            Section(title: "Data yang belum lengkap", startsPage: true, content: [.paragraph("a")]),
            Section(content: [.paragraph("b")]))
        #expect(sheets.map(\.name) == ["LAMPIRAN", "Data yang belum lengkap"])
        #expect(sheets[0].pageStarts == [2])
        #expect(sheets[0].content.count == 5)
        #expect(sheets[1].content.count == 3)
    }

    @Test("a table stays one where it prints its own head again, and a second long one has its own sheet")
    func parts() {
        let head = TableRow(.header, [Cell("A")])
        let row = TableRow([Cell("x")])
        var table = Table(
            columns: [.init()], head: [head], body: [row, row, head, row, row, TableRow(.header, [Cell("B")]), row])
        table.label = "Jabatan: Sekretaris"
        let sheets = plan(Section(content: [.table(table)]))
        #expect(sheets.map(\.name) == ["Sekretaris"])
        #expect(sheets.map { $0.tables[0].body.count } == [7])
        let long = Table(columns: [.init()], head: [head], body: Array(repeating: row, count: 21))
        #expect(
            plan(Section(title: "A", content: [Self.table, .paragraph("a"), .table(long)])).map(\.content.count) == [
                3, 1,
            ])
        #expect(plan(Section(title: "A", content: [.table(long), Self.table])).count == 1)
    }

    @Test("the decree before its first sheet has one of its own")
    func decree() {
        let sheets = plan(
            Section(content: [.clauses([Clause("KESATU", RichText("a"))])]),
            Section(startsPage: true, content: [.clauses([Clause("JABATAN", RichText("b"))]), Self.table]))
        #expect(sheets.map(\.name) == ["Naskah", "Contoh"])
        #expect(sheets.map(\.pageStarts) == [[], []])
    }

    @Test("a name is cut between words")
    func cutNames() {
        let sheets = plan(Section(title: "RENCANA AKSI PROGRAM KEGIATAN 2020", content: [Self.table]))
        #expect(sheets.map(\.name) == ["RENCANA AKSI PROGRAM KEGIATAN"])
    }

    @Test("nested sections have sheets of their own")
    func nested() {
        let inner = Section(number: "2.1", numberStyle: .plain, title: "Dalam", content: [Self.table])
        let sheets = plan(Section(title: "Luar", content: [Self.table], sections: [inner]))
        #expect(sheets.map(\.name) == ["Luar", "2.1 Dalam"])
        #expect(sheets.allSatisfy { $0.tables.count == 1 })
    }

    @Test("names are those that spreadsheets allow, and differ")
    func names() {
        let long = String(repeating: "Tabel [1]: a/b? ", count: 4)
        let sheets = plan(
            Section(title: long, content: [Self.table]), Section(title: long, content: [Self.table]),
            Section(title: "HISTORY", content: [Self.table]), Section(title: "'", content: [Self.table]),
            Section(content: [Self.table]))
        #expect(sheets.allSatisfy { (1...31).contains($0.name.utf16.count) })
        #expect(Set(sheets.map { $0.name.lowercased() }).count == 5)
        #expect(!sheets.contains { $0.name.contains { "[]:*?/\\'".contains($0) } })
        #expect(sheets[1].name.hasSuffix("(2)"))
        #expect(sheets[4].name == "Contoh")
    }

    @Test("a document without a table is one sheet")
    func textOnly() {
        #expect(plan(Section(title: "A", content: [.paragraph("a")])).map(\.content.count) == [2])
    }
}
