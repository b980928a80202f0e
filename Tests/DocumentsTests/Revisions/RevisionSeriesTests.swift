import Domain
import Testing

@testable import Documents

@Suite("Revisions of one document")
struct RevisionSeriesTests {
    private func dossier(_ documents: [(id: String, revision: Int, stage: DocumentStage)]) -> Dossier {
        var dossier = Dossier()
        dossier.documents = documents.map { id, revision, stage in
            var document = PlanDocument(id: DocumentID(id), kind: .actionPlan, year: 2025)
            (document.revision, document.stage) = (revision, stage)
            return document
        }
        return dossier
    }

    private func printed(
        _ documents: [(id: String, revision: Int, stage: DocumentStage)], revision: Int? = nil
    ) -> [String] {
        dossier(documents).printing(revision: revision).documents.map(\.id.text)
    }

    @Test("the latest adopted one is in force, where none is adopted the latest")
    func inForce() {
        #expect(printed([("a", 0, .adopted), ("b", 1, .adopted)]) == ["b"])
        #expect(printed([("b", 1, .adopted), ("a", 0, .adopted)]) == ["b"])
        #expect(printed([("a", 0, .adopted), ("b", 1, .draft)]) == ["a"])
        #expect(printed([("a", 0, .unknown), ("b", 1, .unknown)]) == ["b"])
        #expect(printed([("a", 0, .initialDraft), ("b", 0, .finalDraft), ("c", 0, .draft)]) == ["b"])
    }

    @Test("another one can be asked for; a series without it prints what is in force")
    func asked() {
        let documents: [(String, Int, DocumentStage)] = [("a", 0, .adopted), ("b", 1, .adopted)]
        #expect(printed(documents, revision: 0) == ["a"])
        #expect(printed(documents, revision: 7) == ["b"])
    }

    @Test("what bears the same revision stays beside the other, and other years are no revisions")
    func apart() {
        #expect(printed([("a", 0, .unknown), ("b", 0, .unknown)]) == ["a", "b"])
        var two = dossier([("a", 0, .adopted), ("b", 1, .adopted)])
        two.documents[0].year = 2024
        #expect(two.printing(revision: nil).documents.count == 2)
    }

    @Test("agreements of different posts are no revisions of each other")
    func posts() {
        var two = dossier([("a", 0, .adopted), ("b", 1, .adopted), ("c", 1, .adopted)])
        for (index, post) in ["Sekretaris", "Kepala Bidang", "Sekretaris"].enumerated() {
            two.documents[index].kind = .performanceAgreement
            two.documents[index].signatories = [Signatory(title: post, capacity: .own)]
        }
        #expect(two.printing(revision: nil).documents.map(\.id.text) == ["c", "b"])
    }

    @Test("a title says which amendment it is")
    func titles() {
        var document = PlanDocument(id: DocumentID("d"), kind: .actionPlan, year: 2025)
        #expect(DocumentSummary.title(of: document) == "Rencana Aksi Tahun 2025")
        document.revision = 1
        #expect(DocumentSummary.title(of: document) == "Perubahan Rencana Aksi Tahun 2025")
        document.revision = 2
        #expect(document.amended("RENCANA AKSI") == "PERUBAHAN KEDUA RENCANA AKSI")
    }
}
