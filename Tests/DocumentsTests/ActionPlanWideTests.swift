import Domain
import Testing

@testable import Documents

@Suite("The wide action plan")
struct ActionPlanWideTests {
    @Test("its example is complete: seventeen columns, sixteen of them numbered, one row for each indicator")
    func example() throws {
        let definition = DocumentDefinition.actionPlanWide
        let document = definition.document(for: definition.sample())
        let printed = PrintedRows(document)
        #expect(printed.areComplete)
        #expect(printed.tables.map(\.count) == [2])
        #expect(
            printed.tables.first?.first == [
                "Meningkatnya kompetensi aparatur", "Persentase aparatur bersertifikat kompetensi", "", "", "", "75%",
                "Program Pengembangan Sumber Daya Manusia", "Pengembangan Kompetensi Teknis", "Persiapan pelatihan",
                "Jumlah peserta yang terdaftar", "orang", "", "30", "30", "40", "100 orang", "",
            ])
        #expect(printed.tables.first?.last?.prefix(8).map { $0 } == ["^", "^", "^", "^", "^", "^"] + names)
    }

    private let names = ["Program Pengembangan Sumber Daya Manusia", "Pengembangan Kompetensi Teknis"]

    @Test("its titles name agency, region and year")
    func titles() {
        let definition = DocumentDefinition.actionPlanWide
        let document = definition.document(for: definition.sample())
        #expect(document.titleLines == ["RENCANA AKSI", "BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH TAHUN 2025"])
    }

    @Test("without an action plan it says what is missing")
    func noPlan() {
        let input = DocumentInput(report: CheckReport(dossier: Dossier()))
        #expect(DocumentDefinition.actionPlanWide.document(for: input).holes.count == 1)
    }
}
