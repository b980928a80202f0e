import Domain
import Testing

@testable import Documents

@Suite("Titles and signatures of action plans")
struct ActionPlanTitlesTests {
    private func titles(_ change: (inout PlanDocument) -> Void = { _ in }) throws -> ActionPlanTitles {
        var dossier = ActionPlanSample.input(steps: nil).dossier
        change(&dossier.documents[0])
        return ActionPlanTitles(plan: try #require(StatedPlan(DocumentInput(report: CheckReport(dossier: dossier)))))
    }

    private func blocks(_ content: [Content]) -> [SignatureBlock] {
        content.flatMap { content -> [SignatureBlock] in
            if case .signatures(let blocks) = content { blocks } else { [] }
        }
    }

    @Test("a printed caption is kept, broken before the agency's name")
    func caption() throws {
        let caption = "RENCANA AKSI 2019 BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH"
        let titles = try titles { $0.tables = [PrintedTable(id: TableID("t1"), caption: caption)] }
        let lines = ["RENCANA AKSI 2019", "BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH"]
        #expect(titles.lines(ofTable: 0, usual: ["x"]) == lines)
        #expect(titles.lines(ofTable: 1, usual: ["x", ""]) == ["x"])
    }

    @Test(
        "the year stands beside a title that doesn't name it",
        arguments: [("Rencana Aksi", "TAHUN 2025"), ("Rencana Aksi Tahun 2025", nil), ("RENCANA AKSI 2025", nil)])
    func year(title: String, year: String?) throws {
        #expect(try titles().year(beside: title) == year)
        let printed = try titles { $0.title = title }.framed(
            DocumentDefinitionID("contoh"), title: "Rencana Aksi", titleLines: [], sections: [],
            options: DocumentOptions())
        #expect(printed.cover?.lines.contains("TAHUN 2025") == (year != nil))
    }

    @Test("a file is named by what it is, whose and of which year, none of it twice")
    func fileName() throws {
        let titles = try titles()
        let agency = titles.plan.agency.title
        #expect(!agency.isEmpty)
        #expect(titles.name(of: "Cascading Kinerja") == "Cascading Kinerja Tahun 2025 – \(agency)")
        #expect(titles.name(of: "Rencana Aksi 2025") == "Rencana Aksi 2025 – \(agency)")
        let name = try #require(titles.plan.agency.name)
        #expect(titles.name(of: "RENCANA AKSI \(name.uppercased()) 2025") == "RENCANA AKSI \(name.uppercased()) 2025")
    }

    @Test("a caption without the agency's name stays one line")
    func otherCaption() throws {
        let titles = try titles { $0.tables = [PrintedTable(id: TableID("t1"), caption: "RENCANA AKSI")] }
        #expect(titles.lines(ofTable: 0, usual: ["x"]) == ["RENCANA AKSI"])
    }

    @Test("each table has its signatory, and the last one from then on")
    func signatories() throws {
        let titles = try titles { document in
            document.signatories = ["Kepala Badan", "Sekretaris"].map { Signatory(title: $0, capacity: .own) }
        }
        let found = (0...2).map { blocks(titles.signatures(ofTable: $0, of: 3, hasDate: false)).map(\.title) }
        #expect(found == [[["Kepala Badan"]], [["Sekretaris"]], [["Sekretaris"]]])
    }

    @Test("those for whom there is no table sign side by side below the last, the date above the last of them")
    func sideBySide() throws {
        let titles = try titles { document in
            document.signatories = ["Camat", "Sekretaris"].map { Signatory(title: $0, capacity: .own) }
            document.date = "Contoh, Maret 2025"
        }
        let found = blocks(titles.signatures(ofTable: 0, hasDate: false))
        #expect(found.map(\.title) == [["Camat"], ["Sekretaris"]])
        #expect(found.map(\.placeAndDate) == [nil, .text("Contoh, Maret 2025")])
    }

    @Test("one who signs on behalf of the head stands below the head's post")
    func onBehalf() throws {
        let titles = try titles { $0.signatories = [Signatory(title: "Sekretaris", capacity: .onBehalf)] }
        let block = try #require(blocks(titles.signatures(ofTable: 0, hasDate: false)).first)
        #expect(block.headLines == ["a.n. Kepala Badan Kepegawaian Daerah", "Kabupaten Contoh", "Sekretaris"])
    }

    @Test("a letterhead has the address its source tells, or the one that was chosen")
    func address() throws {
        let titles = try titles { document in
            document.blocks = [
                Block(kind: .paragraph, text: "Alamat : Jl. Contoh No. 24"),
                Block(kind: .paragraph, text: "Telp. (0296) 1"),
                Block(kind: .heading, text: "RENCANA AKSI"), Block(kind: .table, text: "x"),
                Block(kind: .paragraph, text: "Alamat di bawah tabel"),
            ]
        }
        #expect(titles.letterhead(DocumentOptions())?.address == ["Alamat : Jl. Contoh No. 24", "Telp. (0296) 1"])
        let registered = DocumentOptions(registeredAddress: ["Jl. Terdaftar 1"])
        #expect(titles.letterhead(registered)?.address == ["Jl. Terdaftar 1"])
        let chosen = DocumentOptions(address: ["Jl. Lain"], registeredAddress: ["Jl. Terdaftar 1"])
        #expect(titles.letterhead(chosen)?.address == ["Jl. Lain"])
        #expect(try self.titles().letterhead(DocumentOptions())?.address == [])
    }

    @Test("a form with place and date has room for them where the source has none")
    func room() throws {
        let open = try titles()
        #expect(blocks(open.signatures(ofTable: 0, hasDate: true)).first?.placeAndDate == .room)
        #expect(blocks(open.signatures(ofTable: 0, hasDate: false)).first?.placeAndDate == nil)
        let dated = try titles { $0.date = "Contoh, Maret 2025" }
        #expect(blocks(dated.signatures(ofTable: 0, hasDate: true)).first?.placeAndDate == .text("Contoh, Maret 2025"))
    }

    @Test("where nobody signs there is no block")
    func unsigned() throws {
        #expect(try titles { $0.signatories = [] }.signatures(ofTable: 0, hasDate: true).isEmpty)
    }
}
