import Domain
import Exchange
import Testing

@Suite("Levels side by side that share their figures")
struct SteppedLevelsTests {
    private func proposal(_ rows: String...) throws -> ImportProposal {
        let header =
            "| KODE | | | PROGRAM | KEGIATAN | INDIKATOR | SATUAN | TARGET | TW I | TW II | TW III | TW IV | ANGGARAN |"
        let lines = ["RENCANA AKSI TAHUN 2023", "DINAS SOSIAL KABUPATEN SUKAMAJU", "", header] + rows
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(lines.joined(separator: "\n").utf8))])
        return try #require(outcome.proposals.first)
    }

    @Test("each row's figures are those of the level it names, and a code in several cells is one")
    func steps() throws {
        let proposal = try proposal(
            "| 1 | 06 | 02 | Program Pemberdayaan Sosial | | Persentase lembaga aktif | % | 80 | 20 | 40 | 60 | 80 | 500.000.000 |",
            "| 1 | 06 | 02.2.01 | | Pemberdayaan Sumber Kesejahteraan | Jumlah lembaga yang dibina | lembaga | 40 | 10 | 10 | 10 | 10 | 500.000.000 |",
            "| | | | | | Jumlah pendamping | orang | 8 | 2 | 2 | 2 | 2 | |"
        )
        let entries = try #require(proposal.dossier.documents.first?.entries)
        let nodes = entries.filter { $0.nodeID != nil }
        #expect(nodes.map(\.code) == ["1.06.02", "1.06.02.2.01"])
        #expect(nodes.map(\.name) == ["Program Pemberdayaan Sosial", "Pemberdayaan Sumber Kesejahteraan"])
        #expect(nodes[1].parent == nodes[0].id)
        let indicators = entries.filter { $0.indicatorID != nil }
        #expect(indicators.map(\.parent) == [nodes[0].id, nodes[1].id, nodes[1].id])
        let budgets = proposal.dossier.documents[0].statements.filter {
            $0.role == .budget && $0.money?.reading.isReported == true
        }
        #expect(budgets.map(\.entry) == nodes.map(\.id))
        #expect(proposal.unread.isEmpty)
    }

    @Test("names of both levels in a row leave the figures to the lower one")
    func sideBySide() throws {
        let proposal = try proposal(
            "| 1 | 06 | 02 | Program Pemberdayaan Sosial | Pembinaan Lembaga | Jumlah lembaga yang dibina | lembaga | 40 | 10 | 10 | 10 | 10 | 500.000.000 |",
            "| | | | | Pembinaan Pendamping | Jumlah pendamping | orang | 8 | 2 | 2 | 2 | 2 | 100.000.000 |"
        )
        let entries = try #require(proposal.dossier.documents.first?.entries)
        let nodes = entries.filter { $0.nodeID != nil }
        #expect(nodes.count == 3)
        #expect(entries.filter { $0.indicatorID != nil }.map(\.parent) == [nodes[1].id, nodes[2].id])
    }

    @Test("a text beside a code is no part of it")
    func textBesideCode() throws {
        let proposal = try proposal(
            "| 1.06.02 | lama | | Program Pemberdayaan Sosial | Pembinaan Lembaga | Jumlah lembaga | lembaga | 40 | 10 | 10 | 10 | 10 | 500.000.000 |"
        )
        #expect(proposal.dossier.documents.first?.entries.first?.code == "1.06.02")
        #expect(proposal.unread.map(\.raw) == ["lama"])
    }
}
