import Domain
import Exchange
import Testing

@Suite("Marks of steps in a column of their own")
struct MarkColumnTests {
    private func steps(header: String, quarters: String, row: (String, String) -> String) throws -> [Entry] {
        let text = """
            RENCANA AKSI TAHUN 2025
            BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH

            \(header)
            \(quarters)
            \(row("1\tDiklat", "1"))
            \(row("\t", "2"))

            """
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))])
        let proposal = try #require(outcome.proposals.first)
        #expect(proposal.doubts.filter { $0.kind == .shifted }.isEmpty)
        #expect(proposal.unread.isEmpty)
        let targets = proposal.dossier.documents[0].statements.filter { !$0.value.raw.isEmpty }
        #expect(targets.map(\.value.raw) == ["25%", "25%", "25%", "25%"])
        #expect(targets.map { $0.period?.code } == ["2025-Q1", "2025-Q2", "2025-Q1", "2025-Q2"])
        return proposal.dossier.documents[0].entries.filter { $0.nodeID != nil }
    }

    @Test("the header leaves room for the mark")
    func room() throws {
        let entries = try steps(
            header: "NO\tKEGIATAN\tAKSI\t\tINDIKATOR AKSI\tTARGET KINERJA TRIWULAN\t\t\t",
            quarters: "\t\t\t\t\tTW I\tTW II\tTW III\tTW IV",
            row: { "\($0)\t\($1)\tPersiapan kegiatan\tPersentase kesiapan\t25%\t25%\t\t" })
        #expect(entries.map(\.number) == ["1", "1", "2"])
    }

    @Test("the header has one cell for mark and text, and everything right of it stands a cell further")
    func crowded() throws {
        let entries = try steps(
            header: "NO\tKEGIATAN\tAKSI\tINDIKATOR AKSI\tTARGET KINERJA TRIWULAN\t\t\t\t",
            quarters: "\t\t\t\tTW I\tTW II\tTW III\tTW IV\t",
            row: { "\($0)\t\($1)\tPersiapan kegiatan\tPersentase kesiapan\t25%\t25%\t\t" })
        #expect(entries.map(\.number) == ["1", "1", "2"])
    }
}
