import Domain
import Exchange
import Testing

/// The total of a table, wherever its word stands.
struct TotalLabelTests {
    private func read(_ total: String, header: String = Self.mixed) throws -> ImportProposal {
        let text = "RENCANA AKSI 2023\n\n| \(header) |\n| \(Self.body) |\n| \(total) |\n"
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))])
        return try #require(outcome.proposals.first)
    }

    private static let mixed =
        "NO | SASARAN | INDIKATOR | TARGET | TW I | TW II | TW III | TW IV | PROGRAM/KEGIATAN | PAGU"
    private static let body = "1 | Arsip tertata | Indeks arsip | 4 | 1 | 2 | 3 | 4 | Program Arsip | 5.000.000"

    @Test(
        "below the number, below the objective, below the programs, in two cells",
        arguments: [
            "JUMLAH | | | | | | | | | 5.000.000", "| JUMLAH | | | | | | | | 5.000.000",
            "| | | | | | | | JUMLAH | 5.000.000", "TOTAL ANGGARAN | | | - | | | | | | Rp 5.000.000,-",
            "JUMLAH | JUMLAH | | | | | | | | 5.000.000",
        ])
    func places(total: String) throws {
        let proposal = try read(total)
        let money = proposal.dossier.documents[0].statements.filter { $0.role == .budget }
        #expect(money.map(\.money?.reading.value) == [Money(rupiah: 5_000_000), Money(rupiah: 5_000_000)])
        #expect(proposal.dossier.nodes.map(\.level) == [.objective, .program, .agency])
        #expect(proposal.unread.filter { $0.raw != "-" }.isEmpty)
        #expect(proposal.doubts.filter { $0.kind != .accumulation }.isEmpty)
    }

    @Test("an indicator called a number of something is none")
    func indicator() throws {
        let proposal = try read("| | Jumlah program | 12 | 3 | 6 | 9 | 12 | |")
        #expect(!proposal.dossier.nodes.contains { $0.level == .agency })
        #expect(proposal.dossier.documents[0].entries.contains { $0.name == "Jumlah program" })
    }

    @Test("a total beside money that was not read is a doubt")
    func lostMoney() throws {
        let proposal = try read("| | | | | | | | | 3.000.000 |\n| JUMLAH | | | | | | | | | 8.000.000")
        #expect(proposal.unread.map(\.raw) == ["3.000.000"])
        #expect(proposal.doubts.filter { $0.kind == .assignment }.map(\.raw) == ["8.000.000"])
    }
}
