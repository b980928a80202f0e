import Domain
import Exchange
import FoundationEssentials
import Testing

struct WorkPlanReaderTests {
    private let plan = """
        RENCANA KERJA TAHUN 2024
        DINAS PERPUSTAKAAN KABUPATEN SUKAMAJU

        Tabel 2.1 Evaluasi
        | Kode | Program/Kegiatan | Indikator Kinerja | Target Renstra | Realisasi Renja tahun 2022 | Tingkat Realisasi (%) |
        | 2.23.02 | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 54 | 87,1% |
        | 2.23.02.2.01 | Pengelolaan Koleksi Buku | Jumlah jenis alat tulis kantor yang tersedia | 50 jenis | 10 jenis | 20% |

        Tabel 4.2 Rencana
        | Kode | Program/Kegiatan | Indikator Kinerja | Target 2024 | Pagu (Rp) |
        | 2.23.02 | PROGRAM PEMBINAAN PERPUSTAKAAN | Indeks literasi | 62 | 900.000.000 |
        | 2.23.02.2.01 | Pengelolaan Koleksi | Jumlah jenis ATK yang tersedia | 1.200 jenis | 900.000.000 |
        """

    private func read(_ texts: String...) -> ImportOutcome {
        ImportReader.read(texts.enumerated().map { SourceFile(name: "\($0).txt", bytes: Array($1.utf8)) })
    }

    @Test("programs, activities and indicators of two tables are the same subjects, unlike wordings with a doubt")
    func identity() throws {
        let proposal = try #require(read(plan).proposals.first)
        let document = try #require(proposal.dossier.documents.first)
        #expect(document.kind == .workPlan)
        #expect(Set(document.entries.compactMap(\.nodeID)).count == 2)
        #expect(Set(document.entries.compactMap(\.indicatorID)).count == 2)
        #expect(proposal.doubts.filter { $0.kind == .identity }.count == 2)
    }

    @Test("a point before three digits means thousands where the document's amounts say so")
    func style() throws {
        let proposal = try #require(read(plan).proposals.first)
        #expect(!proposal.doubts.contains { $0.kind == .ambiguousNumber })
        let quantity = proposal.dossier.documents.first?.statements.compactMap(\.quantity).first {
            $0.raw == "1.200 jenis"
        }
        #expect(quantity?.reading == .reported(.number(1200, unit: "jenis")))
    }

    @Test("a plan and the action plan of the same agency and year are one dossier with the same programs")
    func severalDocuments() throws {
        let actions = """
            RENCANA AKSI TAHUN 2024
            DINAS PERPUSTAKAAN KABUPATEN SUKAMAJU

            | PROGRAM | KEGIATAN | INDIKATOR KINERJA | SATUAN | TW I | TW II | TW III | TW IV |
            | Program Pembinaan Perpustakaan | Pengelolaan Koleksi | Jumlah koleksi | buku | 1 | 2 | 3 | 4 |
            """
        let outcome = read(plan, actions)
        #expect(outcome.refused.isEmpty)
        let dossier = try #require(outcome.proposals.first?.dossier)
        #expect(dossier.documents.map(\.kind) == [.workPlan, .actionPlan])
        let programs = dossier.documents.map {
            $0.entries.first { $0.name?.lowercased().hasPrefix("program") == true }?.nodeID
        }
        #expect(programs[0] == programs[1])
    }

    @Test("a file of the proposal is read back as it was", arguments: DossierFile.Format.allCases)
    func roundTrip(format: DossierFile.Format) throws {
        let proposal = try #require(read(plan).proposals.first)
        let again = ImportReader.read([SourceFile(name: "a", bytes: DossierFile.write(proposal, as: format))])
        #expect(again.refused.isEmpty)
        #expect(again.proposals == [proposal])
    }

    @Test("a header with nothing below it is refused")
    func empty() {
        let outcome = read(
            """
            RENCANA KERJA TAHUN 2024
            | Kode | Program/Kegiatan | Indikator Kinerja | Target 2024 | Pagu (Rp) |
            | 1 | 2 | 3 | 4 | 5 |
            """)
        #expect(outcome.refused.map(\.code) == [.otherKind])
    }
}
