import Documents
import Domain
import Testing

@Suite("Holes of a document")
struct DocumentHolesTests {
    private let document = Document(
        id: .init("contoh"), title: "Contoh", titleLines: ["CONTOH"],
        sections: [
            Section(
                number: "A", title: "Umum",
                content: [
                    .facts([Fact("Tahun", .missing("tidak tercetak")), Fact("Nama", "BKD")]),
                    .table(
                        Table(
                            number: "1", columns: [.init(), .init()],
                            head: [TableRow(.header, [Cell("Uraian"), Cell("Target")])],
                            body: [
                                TableRow([Cell("a"), Cell(.number(1))]),
                                TableRow([Cell("b"), Cell(.failed("pembagi nol"))]),
                                TableRow([Cell("c"), Cell(.room)]),
                                TableRow([Cell("d"), Cell(.notApplicable)]),
                            ])),
                ])
        ])

    @Test("missing and failed values are holes, room and what does not apply are not")
    func findsHoles() {
        let holes = document.holes
        #expect(holes.map(\.place) == ["A. Umum, Tahun", "A. Umum, Tabel 1, baris 2 “b”, Target"])
        #expect(holes.map(\.why) == ["tidak tercetak", "pembagi nol"])
    }

    @Test("of several tables below the same heading the label tells which one lacks something")
    func labelled() {
        var document = document
        var table = Table(columns: [.init()], head: [], body: [TableRow([Cell(.missing("tidak ada"))])])
        table.label = "Perjanjian 2, LAMPIRAN"
        document.sections[0] = Section(title: "LAMPIRAN", content: [.table(table)])
        #expect(document.holes.map(\.place) == ["Perjanjian 2, LAMPIRAN, baris 1, kolom 1"])
    }

    @Test("words that are still to be written are holes, wherever they stand, and so is a figure that can't be drawn")
    func findsWords() {
        var document = document
        let list = ItemList(.number, [.init("a", nested: ItemList(.letter, [.init(.hole("butir"))]))])
        document.sections[0].content = [
            .paragraph(RichText([.init("karena "), .hole("penyebab")])), .centered([.hole("judul")]), .list(list),
            .clauses([Clause("Menimbang", .hole("pertimbangan")), Clause("Mengingat", list)]),
            .figure(Figure.missing(number: "2.1", caption: "Bagan", name: "bagan organisasi")),
        ]
        let names = ["penyebab", "judul", "butir", "pertimbangan", "butir", "bagan organisasi"]
        #expect(document.holes.map(\.why) == names.map { "belum diisi: \($0)" })
        #expect(document.holes[3].place == "A. Umum, Menimbang")
        #expect(document.holes[5].place == "A. Umum, Gambar 2.1. Bagan")
    }

    @Test("columns of a row that lack the same for the same reason are one hole")
    func joins() {
        let gaps = [Cell("Nilai"), Cell(.unfilled("", why: "kosong")), Cell(.unfilled("-", why: "kosong"))]
        let table = Table(
            columns: [.init(), .init(), .init()],
            head: [TableRow(.header, [Cell("Uraian"), Cell("TW I"), Cell("TW II")])], body: [TableRow(gaps)])
        var document = document
        document.sections[0].content = [.table(table)]
        #expect(document.holes == [Hole(place: "A. Umum, baris 1 “Nilai”, TW I; TW II", why: "kosong")])
    }

    @Test("a part without a heading is called by its first label: the post of a sheet")
    func subjects() {
        var document = document
        let table = Table(columns: [.init()], head: [], body: [TableRow([Cell(.missing("kosong"))])])
        document.sections = [Section(content: [.clauses([Clause("JABATAN", "Sekretaris")]), .table(table)])]
        #expect(document.holes.map(\.place) == ["Sekretaris, baris 1, kolom 1"])
    }

    @Test("holes are listed in a section at the end")
    func listsHoles() throws {
        let listed = document.listingHoles()
        #expect(listed.sections.count == 2)
        #expect(listed.sections.last?.content.first == .paragraph(RichText(PrintedAddition.holes.opening)))
        guard case .list(let list)? = listed.sections.last?.content.last else {
            Issue.record("the last section holds a list")
            return
        }
        #expect(list.items.count == 2)
    }

    @Test("the list stands on a page of its own, with our findings, or where there is nothing else")
    func ownPage() {
        #expect(document.listingHoles().sections.last?.startsPage == true)
        var marked = document
        marked.sections.append(Section(title: PrintedAddition.findings.rawValue, startsPage: true))
        #expect(marked.listingHoles().sections.last?.startsPage == false)
        var lacking = document
        lacking.lacking = "rencana aksi"
        #expect(lacking.listingHoles().sections.last?.startsPage == false)
    }

    @Test("a document without holes stays as it is")
    func withoutHoles() {
        var whole = document
        whole.sections[0].content = []
        #expect(whole.listingHoles() == whole)
    }
}
