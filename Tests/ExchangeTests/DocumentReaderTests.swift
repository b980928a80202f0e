import Domain
import Exchange
import Testing

struct DocumentReaderTests {
    private func outcome(_ text: String, kind: DocumentKind? = nil) -> ImportOutcome {
        ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))], kind: kind)
    }

    @Test("a table of a Renja is read as one")
    func workPlan() {
        let read = outcome(
            """
            RENCANA KERJA (RENJA) TAHUN 2023
            | KODE | URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN | INDIKATOR KINERJA | LOKASI | TARGET | PAGU INDIKATIF | SUMBER DANA |
            |---|---|---|---|---|---|---|
            | 2.23.02 | Program Pembinaan Perpustakaan | Persentase | Sukamaju | 60 % | 1.000.000.000 | DAU |
            """
        )
        #expect(read.proposals.first?.dossier.documents.map(\.kind) == [.workPlan])
    }

    @Test("a sheet of individual indicators is refused as one")
    func individualIndicators() {
        let refused = outcome(
            """
            INDIKATOR KINERJA INDIVIDU
            Jabatan : Kepala Bidang
            | NO | SASARAN | INDIKATOR KINERJA | FORMULASI PENGHITUNGAN | SUMBER DATA |
            |---|---|---|---|---|
            | 1 | Tertatanya arsip | Jumlah arsip | Jumlah arsip / total x 100 % | Bidang |
            """
        ).refused
        #expect(refused.map(\.code) == [.otherKind])
        #expect(refused.first?.reason.contains(DocumentKind.individualIndicators.title) == true)
    }

    @Test("a performance agreement is refused as one")
    func agreement() {
        let refused = outcome(
            """
            PERJANJIAN KINERJA TAHUN 2023
            | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET |
            |---|---|---|---|
            | 1 | Meningkatnya minat baca | Indeks minat baca | 65 |

            | NO | PROGRAM | ANGGARAN | KETERANGAN |
            |---|---|---|---|
            | 1 | Program Pembinaan Perpustakaan | 1.000.000.000 | APBD |
            """
        ).refused
        #expect(refused.map(\.code) == [.otherKind])
        #expect(refused.first?.reason.contains(DocumentKind.performanceAgreement.title) == true)
    }

    @Test(
        "tables of no plan are refused without a kind",
        arguments: [
            "| Barang | Harga |\n|---|---|\n| Kertas | 50.000 |",
            "No\tUraian\tSatuan\tVolume\tHarga\n1\tKertas\tRim\t10\t50.000",
        ])
    func otherTables(text: String) {
        let outcome = outcome(text)
        #expect(outcome.proposals.isEmpty)
        #expect(outcome.refused.map(\.code) == [.otherKind])
    }

    @Test("headers of a plan with nothing below them are refused")
    func emptyPlan() {
        let header = "| NO | SASARAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n|---|---|---|---|---|---|---|\n"
        #expect(outcome(header).refused.map(\.code) == [.otherKind])
        #expect(outcome("\(header)| | | | | | | |").refused.map(\.code) == [.otherKind])
    }

    @Test("a text without any table is refused as such, an empty one as empty")
    func noTables() {
        #expect(outcome("RENCANA AKSI\nTidak ada tabel di sini.").refused.map(\.code) == [.noTables])
        #expect(outcome("\n \n").refused.map(\.code) == [.empty])
    }

    @Test("whoever says that it is an action plan has it read as one")
    func stated() {
        let table =
            "| PROGRAM | KEGIATAN | TARGET | PAGU |\n|---|---|---|---|\n| Program Arsip | Penataan arsip | 5 | 5.000.000 |"
        #expect(outcome(table).refused.map(\.code) == [.otherKind])
        #expect(outcome(table, kind: .actionPlan).proposals.first?.dossier.nodes.count == 2)
        #expect(
            outcome("| Barang | Harga |\n| Kertas | 50.000 |", kind: .actionPlan).refused.map(\.code) == [.otherKind])
    }
}
