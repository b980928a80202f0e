import Domain
import Exchange
import Testing

struct ImportReaderTests {
    private func file(_ name: String, year: Int = 2023, agency: String = "DINAS KESEHATAN", program: String)
        -> SourceFile
    {
        let text = """
            RENCANA AKSI TAHUN \(year)
            \(agency) KABUPATEN SUKAMAJU
            | NO | PROGRAM | INDIKATOR | TW I | TW II | TW III | TW IV | TARGET |
            |---|---|---|---|---|---|---|---|
            | 1 | \(program) | Jumlah layanan | 10 | 10 | 10 | | 40 |
            """
        return SourceFile(name: name, bytes: Array(text.utf8))
    }

    @Test("files of one agency and year make one dossier, one document each")
    func together() throws {
        let outcome = ImportReader.read([
            file("a.txt", program: "Program Kesehatan Masyarakat"),
            file("b.txt", program: "Program Kesehatan Masyarakat"),
            file("c.txt", program: "Program Farmasi"),
        ])
        let dossier = try #require(outcome.proposals.first?.dossier)
        #expect(outcome.proposals.count == 1)
        #expect(dossier.documents.map(\.file) == ["a.txt", "b.txt", "c.txt"])
        #expect(dossier.documents.map(\.entries.count) == [2, 2, 2])
        #expect(dossier.period == 2023...2023)
    }

    @Test("the same program in two files is one subject with an entry in each")
    func sameSubject() throws {
        let outcome = ImportReader.read([
            file("a.txt", program: "Program Kesehatan Masyarakat"),
            file("b.txt", program: "Program Kesehatan Masyarakat"),
        ])
        let documents = try #require(outcome.proposals.first?.dossier.documents)
        #expect(documents[0].entries[0].nodeID == documents[1].entries[0].nodeID)
        #expect(documents[0].entries[0].id != documents[1].entries[0].id)
        #expect(documents[1].entries[1].parent == documents[1].entries[0].id)
    }

    @Test("doubts are noted once, each with its own file")
    func doubts() throws {
        let proposal = try #require(
            ImportReader.read([file("a.txt", program: "Program Satu"), file("b.txt", program: "Program Dua")]).proposals
                .first)
        let files = proposal.doubts.filter { $0.kind == .accumulation }.map(\.place.file)
        #expect(files == files.sorted())
        #expect(Set(proposal.doubts).count == proposal.doubts.count)
    }

    @Test("other years and other agencies are dossiers of their own, in the order of the files")
    func apart() {
        let outcome = ImportReader.read([
            file("a.txt", program: "Program Satu"), file("b.txt", year: 2024, program: "Program Satu"),
            file("c.txt", agency: "DINAS SOSIAL", program: "Program Satu"),
        ])
        #expect(outcome.proposals.map { $0.dossier.documents.map(\.file) } == [["a.txt"], ["b.txt"], ["c.txt"]])
    }

    @Test("texts that name no agency are never joined")
    func unknown() {
        let table = "| PROGRAM | TW I | TW II | TW III | TW IV |\n| Program Satu | 1 | 2 | 3 | 4 |"
        let file = SourceFile(name: "a.txt", bytes: Array(table.utf8))
        #expect(ImportReader.read([file, file]).proposals.count == 2)
    }

    @Test("a file that can't be read doesn't keep the others from being read")
    func refused() {
        let broken = SourceFile(name: "b.txt", bytes: [0x89, 0x50, 0x4E, 0x47])
        let outcome = ImportReader.read([broken, file("a.txt", program: "Program Satu")])
        #expect(outcome.proposals.count == 1)
        #expect(outcome.refused.map(\.file) == ["b.txt"])
    }
}
