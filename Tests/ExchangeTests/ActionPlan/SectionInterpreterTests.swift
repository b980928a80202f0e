import Domain
import Exchange
import Testing

/// The reader's behaviours, each on the smallest table that shows it.
struct SectionInterpreterTests {
    private static let header =
        "| NO | PROGRAM | KEGIATAN | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | PAGU |\n"

    private func read(_ rows: String..., header: String = Self.header) throws -> ImportProposal {
        let text = "RENCANA AKSI 2023\n\n" + header + rows.map { "| \($0) |\n" }.joined()
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))])
        return try #require(outcome.proposals.first)
    }

    private func outline(_ proposal: ImportProposal) -> [String] { PlanOutline(proposal.dossier).lines }

    @Test("names open nodes under the deepest open name above them")
    func cascade() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 5.000.000",
            "2 | | Pemeliharaan arsip | Jumlah arsip dipelihara | Berkas | | 2 | | 4 | 7.000.000")
        #expect(
            outline(proposal) == [
                "P 1 Program Arsip", "  K Penataan arsip @ = 5.000.000",
                "    * Jumlah arsip [Berkas]: I 1 berkas II 2 berkas III 3 berkas IV 4 berkas",
                "  K Pemeliharaan arsip @ = 7.000.000",
                "    * Jumlah arsip dipelihara [Berkas]: I - II 2 berkas III - IV 4 berkas",
            ])
    }

    @Test("an indicator before any name belongs to a nameless node")
    func unnamed() throws {
        let proposal = try read("| | | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 |")
        #expect(outline(proposal).first == "K (tanpa nama)")
    }

    @Test("a further row without a name adds an indicator to the name above")
    func furtherIndicator() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 5.000.000",
            "| | | Jumlah arsiparis | Orang | | | | 1 |")
        #expect(outline(proposal).count == 4)
        #expect(outline(proposal).last == "    * Jumlah arsiparis [Orang]: I - II - III - IV 1 orang")
    }

    @Test("figures without an indicator beside a new name belong to a nameless indicator")
    func namelessIndicator() throws {
        let proposal = try read("1 | Program Arsip | Penataan arsip | | Berkas | 1 | 2 | 3 | 4 | 5.000.000")
        #expect(outline(proposal).last?.hasPrefix("    * (tanpa nama) [Berkas]: I 1") == true)
    }

    @Test("figures a row too low complete the indicator above, with a doubt; what it has already is listed")
    func looseTargets() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | | 3 | 4 | 5.000.000",
            "| | | | | | 2 | 9 | |")
        #expect(
            outline(proposal).last == "    * Jumlah arsip [Berkas]: I 1 berkas II 2 berkas III 3 berkas IV 4 berkas")
        #expect(proposal.doubts.contains { $0.kind == .assignment && $0.raw == "2" })
        #expect(proposal.unread.map(\.raw) == ["9"])
    }

    @Test("figures without anything above them are listed")
    func orphanTargets() throws {
        let proposal = try read(
            "| | | | | 1 | 2 | | |", "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | | 3 | 4 |")
        #expect(proposal.unread.map(\.raw) == ["1", "2"])
    }

    @Test("money on a later row completes its activity; a second amount is listed")
    func loneBudget() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 |",
            "| | | Jumlah arsiparis | Orang | 1 | 1 | 1 | 1 | 5.000.000",
            "| | | Jumlah lemari | Unit | 1 | 1 | 1 | 1 | 9.000.000")
        #expect(outline(proposal)[1] == "  K Penataan arsip @ = 5.000.000")
        #expect(proposal.doubts.contains { $0.kind == .assignment && $0.raw == "5.000.000" })
        #expect(proposal.unread.map(\.raw) == ["9.000.000"])
    }

    @Test("several indicators in a cell with as many targets are taken apart")
    func stacked() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | a. Jumlah arsip b. Jumlah rapat | a. Berkas b. Kali | a. 10 b. 2 | a. 20 b. 3 | | | 5.000.000"
        )
        #expect(
            outline(proposal).suffix(2) == [
                "    * a Jumlah arsip [Berkas]: I 10 berkas II 20 berkas III - IV -",
                "    * b Jumlah rapat [Kali]: I 2 kali II 3 kali III - IV -",
            ])
        #expect(proposal.doubts.contains { $0.kind == .split })
    }

    @Test("unequal counts leave the whole cell with the first, with a doubt")
    func unequalStack() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | a. Jumlah arsip b. Jumlah rapat | Berkas | 10 | | | | 5.000.000")
        #expect(outline(proposal).suffix(2).map { $0.contains("I 10") } == [true, false])
        #expect(proposal.doubts.count { $0.kind == .split } == 2)
    }

    @Test("the same program printed twice at one place is one, elsewhere an entry of its own")
    func programs() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 5.000.000",
            "1 | Program Arsip | Pemeliharaan arsip | Jumlah rak | Unit | 1 | 2 | 3 | 4 | 6.000.000",
            "2 | Program Arsip | Pengawasan arsip | Jumlah kunjungan | Kali | 1 | 2 | 3 | 4 | 7.000.000")
        #expect(outline(proposal).filter { $0.hasPrefix("P") } == ["P 1 Program Arsip", "P 2 Program Arsip"])
        #expect(proposal.dossier.nodes.count { $0.level == .program } == 1)
    }

    @Test("a name with a slip of spelling is doubted as the same")
    func slips() throws {
        let proposal = try read(
            "1 | Program Pengelolaan Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 |",
            "2 | Program Pengeloaan Arsip | Pengawasan arsip | Jumlah kunjungan | Kali | 1 | 2 | 3 | 4 |")
        #expect(proposal.doubts.contains { $0.kind == .identity })
        #expect(proposal.dossier.nodes.count { $0.level == .program } == 1)
    }

    @Test("a band names the level of the rows below it")
    func band() throws {
        let proposal = try read(
            "1 | Meningkatnya tata kelola arsip | 1 Persentase arsip baku | 80% | - | - | - | 80%",
            "SASARAN PROGRAM | | | | | | |",
            "| 1 Program Arsip | Persentase arsip | 70% | - | - | - | 70%",
            header: "| NO | SASARAN | INDIKATOR | TARGET TAHUNAN | TW I | TW II | TW III | TW IV |\n")
        #expect(outline(proposal).first == "S 1 Meningkatnya tata kelola arsip")
        #expect(outline(proposal).contains("  P 1 Program Arsip"))
    }

    @Test("a row across the table that names an objective opens it")
    func headings() throws {
        let header = "| NO | KEGIATAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"
        let proposal = try read(
            "Sasaran 1: Meningkatnya minat baca | | | | | |", "1 | Pengadaan buku | Jumlah buku | 1 | 2 | 3 | 4",
            "Sasaran 2: Tertatanya arsip | | | | | |", "1 | Penataan arsip | Jumlah arsip | 1 | 2 | 3 | 4",
            header: header)
        #expect(
            outline(proposal).filter { !$0.contains("*") } == [
                "S 1 Meningkatnya minat baca", "  K 1 Pengadaan buku", "S 2 Tertatanya arsip", "  K 1 Penataan arsip",
            ])
        #expect(proposal.doubts.allSatisfy { $0.kind != .shifted })
    }

    @Test("an objective printed again with another number is the same, with a doubt")
    func objectiveReprint() throws {
        let header = "| NO | SASARAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"
        let proposal = try read(
            "1 | Meningkatnya tata kelola arsip | Persentase arsip baku | 1 | 2 | 3 | 4",
            "2 | Meningkatnya minat baca | Indeks minat baca | 1 | 2 | 3 | 4",
            "3 | Meningkatnya tata kelola arsip | Jumlah arsiparis | 1 | 1 | 1 | 1", header: header)
        #expect(outline(proposal).filter { $0.hasPrefix("S") }.count == 2)
        #expect(proposal.doubts.contains { $0.kind == .reprint && $0.raw == "Meningkatnya tata kelola arsip" })
        let first = proposal.dossier.documents[0].entries[0]
        #expect(first.reprints.map(\.number) == ["3"])
        #expect(proposal.dossier.documents[0].entries.last?.parent == first.id)
    }

    @Test("a text cut by a page break is joined, with a doubt")
    func joined() throws {
        let header = Self.header
        let text = """
            RENCANA AKSI 2023
            \(header)| 1 | Program Arsip | Penataan arsip | Jumlah arsip yang ditata | Berkas | 1 | 2 | 3 | 4 | |

            \(header)| | | | menurut baku | | | | | | |
            | | | Alih media arsip | Jumlah arsip dialihkan | Berkas | 1 | 2 | 3 | 4 | |
            """
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))])
        let proposal = try #require(outcome.proposals.first)
        #expect(outline(proposal)[2].contains("* Jumlah arsip yang ditata menurut baku [Berkas]"))
        #expect(proposal.doubts.contains { $0.kind == .joined && $0.raw == "menurut baku" })
    }

    @Test("the total at the end is the agency's; a sum in between is listed")
    func totals() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 5.000.000",
            "| Jumlah | | | | | | | | 5.000.000",
            "2 | Program Buku | Pengadaan buku | Jumlah buku | Judul | 1 | 2 | 3 | 4 | 6.000.000",
            "| TOTAL ANGGARAN | | | | | | | | 11.000.000")
        #expect(outline(proposal).last == "O TOTAL ANGGARAN @ = 11.000.000")
        #expect(proposal.unread.map(\.raw) == ["Jumlah", "5.000.000"])
    }

    @Test("notes, places, units in charge and sources of money are kept as text, once")
    func notes() throws {
        let header = "| PROGRAM | TW I | TW II | TW III | TW IV | LOKASI | PENANGGUNG JAWAB | SUMBER DANA | KET |\n"
        let proposal = try read(
            "Program Arsip | 1 | 2 | 3 | 4 | Sukamaju | Bidang Arsip | DAU | -",
            "Program Buku | 1 | 2 | 3 | 4 | | Bidang Buku | | segera", header: header)
        let roles = proposal.dossier.documents[0].statements.filter { $0.role != .target }.map(\.role)
        #expect(roles == [.location, .fundingSource, .responsible, .responsible, .note])
        #expect(proposal.unread.map(\.raw) == ["-"])
    }

    @Test("dashes in target cells are stated as empty")
    func dashes() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | - | 2 | – | 4 | 5.000.000")
        #expect(outline(proposal).last == "    * Jumlah arsip [Berkas]: I - II 2 berkas III - IV 4 berkas")
        #expect(proposal.unread.isEmpty)
    }

    @Test("a number that can be read in two ways is doubted")
    func ambiguous() throws {
        let proposal = try read(
            "1 | Program Arsip | Penataan arsip | Jumlah arsip | Berkas | 2,500 | 1 | 1 | 1 | 5.000.000")
        #expect(proposal.doubts.contains { $0.kind == .ambiguousNumber && $0.raw == "2,500" })
    }

    @Test("cells of columns that belong to no action plan are listed, never moved")
    func foreignColumn() throws {
        let header = "| PROGRAM | INDIKATOR | TW I | TW II | TW III | TW IV | BUKTI DUKUNG | PAGU |\n"
        let proposal = try read("Program Arsip | Jumlah arsip | 1 | 2 | 3 | 4 | Foto | 5.000.000", header: header)
        #expect(outline(proposal)[0] == "P Program Arsip @ = 5.000.000")
        #expect(proposal.unread.map(\.raw) == ["Foto"])
    }

    @Test("codes are kept beside the number, whichever column prints them")
    func codes() throws {
        let header = "| KODE | PROGRAM | TW I | TW II | TW III | TW IV |\n"
        #expect(
            outline(try read("2.24.02 | Program Arsip | 1 | 2 | 3 | 4", header: header))[0]
                == "P [2.24.02] Program Arsip")
        let glued = try read("| 2.24.02 Program Arsip | 1 | 2 | 3 | 4", header: header)
        #expect(outline(glued)[0] == "P [2.24.02] Program Arsip")
    }
}
