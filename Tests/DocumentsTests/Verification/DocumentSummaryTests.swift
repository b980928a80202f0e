import Documents
import Domain
import Testing

@Suite("What was read, counted")
struct DocumentSummaryTests {
    private let summary = DocumentSummary(
        VerificationFixture.dossier.documents[0], in: VerificationFixture.dossier)

    @Test("levels are counted once for each different node, blocks beside")
    func levels() {
        #expect(summary.levels.map(\.level) == [.objective, .program, .activity])
        #expect(summary.levels.map(\.distinct) == [1, 1, 2])
        #expect(summary.levels.map(\.printed) == [1, 2, 3])
        #expect(
            summary.countTexts.map(\.id) == ["1 sasaran", "1 program (2 blok)", "2 kegiatan (3 blok)", "1 indikator"])
    }

    @Test("money is summed on the lowest level that states it, no node twice")
    func budget() {
        #expect(summary.budget == Money(rupiah: 900))
    }

    @Test("a document without money has no total")
    func withoutMoney() {
        let empty = PlanDocument(id: DocumentID("d"), kind: .workPlan)
        #expect(DocumentSummary(empty, in: Dossier()).budget == nil)
        #expect(DocumentSummary(empty, in: Dossier()).title == "Rencana Kerja (Renja)")
    }
}
