import Domain
import Testing

@testable import Exchange

@Suite struct DocumentVersionTests {
    @Test(
        "a title says how often the document was changed",
        arguments: [
            ("RENCANA AKSI 2021", 0), ("PERJANJIAN KINERJA PERUBAHAN TAHUN 2021", 1), ("RENCANA AKSI PERUBAHAN", 1),
            ("PERUBAHAN RENCANA KERJA TAHUN 2021", 1), ("P-RENJA 2021", 1), ("RENJA PERUBAHAN DINAS SOSIAL", 1),
            ("PERJANJIAN KINERJA TAHUN 2021 (PERUBAHAN)", 1), ("PERUBAHAN KEDUA RENCANA KERJA", 2),
            ("RENCANA AKSI PERUBAHAN KE-3 TAHUN 2021", 3), ("REVISI INDIKATOR KINERJA UTAMA", 1),
            ("RENCANA AKSI PERUBAHAN IKLIM TAHUN 2021", 0), ("RENCANA AKSI PERUBAHAN PERILAKU", 0),
        ])
    func revisions(title: String, revision: Int) {
        #expect(DocumentVersion([title]).revision == revision)
    }

    @Test(
        "a draft says so before its title",
        arguments: [
            ("RANCANGAN AWAL RENCANA KERJA", DocumentStage.initialDraft), ("RANCANGAN RENJA", .draft),
            ("RANCANGAN AKHIR RENCANA KERJA", .finalDraft), ("RENCANA KERJA", .unknown),
            ("REVIEW TERHADAP RANCANGAN AWAL RKPD", .unknown),
        ])
    func stages(title: String, stage: DocumentStage) {
        #expect(DocumentVersion([title]).stage == stage)
    }

    @Test("the version may stand on a line of its own above or below the title")
    func ownLine() {
        func head(_ lines: [String]) -> DocumentHead {
            DocumentHead(
                lines.enumerated().map { .line(text: $1, level: nil, place: SourcePlace(file: "a", line: $0 + 1)) })
        }
        #expect(head(["PERJANJIAN KINERJA", "PERUBAHAN", "TAHUN 2021"]).version.revision == 1)
        #expect(head(["RANCANGAN AKHIR", "RENCANA KERJA", "TAHUN 2021"]).version.stage == .finalDraft)
        #expect(head(["RENCANA KERJA", "PERUBAHAN SOSIAL DI DESA", "TAHUN 2021"]).version.revision == 0)
        #expect(head(["PERUBAHAN RENCANA KERJA TAHUN 2021"]).title == "PERUBAHAN RENCANA KERJA TAHUN 2021")
    }
}
