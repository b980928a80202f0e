import Domain
import Testing

@testable import Documents

@Suite("What a document adds to its source")
struct AdditionsTests {
    private let added = [
        Added("Bab", "baku", [.headings(["PENUTUP"])]), Added("Gambar", "baku", [.captions(["Bagan Organisasi"])]),
        Added("Usulan", "baku", [.tables(saying: "NIHIL")]),
    ]

    private func dossier(_ blocks: [Block] = [], entry: String? = nil) -> Dossier {
        var plan = DossierBuilder(agency: Agency(name: "Badan"))
        plan.beginDocument(.workPlan, year: 2025)
        let program = plan.addNode(.program, name: "Program")
        plan.state(Statement(entry: program, role: .note, period: nil, value: .text("a"), table: "2.1"))
        if let entry {
            let node = plan.addNode(.agency, name: entry)
            plan.state(Statement(entry: node, role: .note, period: nil, value: .text("b"), table: "2.4"))
        }
        plan.edit { document in
            document.blocks = [Block(kind: .table, text: "", table: TableID("2.1"))] + blocks
            document.tables = ["2.1", "2.4"].prefix(entry == nil ? 1 : 2).map { PrintedTable(id: TableID($0), rows: 1) }
        }
        return plan.build()
    }

    private func removed(_ blocks: [Block], entry: String? = nil, to source: Dossier) -> Dossier {
        Additions(added).remove(from: dossier(blocks, entry: entry), to: source)
    }

    @Test("headings and captions that the source lacks go, those that it has stay")
    func texts() {
        let blocks = [
            Block(kind: .heading, level: 1, number: "V", text: "PENUTUP"),
            Block(kind: .caption, number: "2.1", text: "Gambar 2.1. Bagan Organisasi"),
        ]
        #expect(removed(blocks, to: dossier()) == dossier())
        #expect(removed(blocks, to: dossier(blocks)) == dossier(blocks))
        let own = [
            Block(kind: .heading, level: 1, number: "V", text: "LAMPIRAN"), Block(kind: .paragraph, text: "PENUTUP"),
        ]
        #expect(removed(own, to: dossier()) == dossier(own))
    }

    @Test("a table in which nothing stands but the word goes with its caption; one of the source stays")
    func tables() {
        let caption = [Block(kind: .caption, number: "2.4", text: "Tabel 2.4 Usulan", table: TableID("2.4"))]
        #expect(removed(caption, entry: "NIHIL", to: dossier()) == dossier())
        let source = dossier(caption, entry: "NIHIL")
        #expect(removed(caption, entry: "NIHIL", to: source) == source)
        #expect(removed(caption, entry: "Program B", to: dossier()) == dossier(caption, entry: "Program B"))
    }

    @Test("numbers of rows that the source doesn't number go; its own stay, and those of rows that are other ones")
    func numbers() {
        func dossier(_ rows: [(number: String?, name: String)]) -> Dossier {
            var plan = DossierBuilder(agency: Agency(name: "Badan"))
            plan.beginDocument(.workPlan, year: 2025)
            for row in rows { plan.addNode(.program, number: row.number, name: row.name) }
            return plan.build()
        }
        let source = dossier([(nil, "A"), ("IX", "B"), (nil, "C")])
        let read = dossier([("I", "A"), ("II", "B"), ("III", "lain")])
        let rest = Additions([Added("Nomor", "baku", [.numbers])]).remove(from: read, to: source)
        #expect(rest.documents[0].entries.map(\.number) == [nil, "II", "III"])
    }
}
