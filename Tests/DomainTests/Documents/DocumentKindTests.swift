import Domain
import Testing

@Suite("Kinds of documents")
struct DocumentKindTests {
    @Test("every kind has an official title of its own")
    func hasTitles() {
        #expect(Set(DocumentKind.allCases.map(\.title)).count == DocumentKind.allCases.count)
        #expect(DocumentKind(rawValue: "action-plan")?.title == "Rencana Aksi")
    }

    @Test("a document begins without stage, amendments and text")
    func beginsEmpty() {
        let document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan, year: 2025)
        #expect(document.stage == .unknown)
        #expect(document.revision == 0)
        #expect(document.entries.isEmpty && document.blocks.isEmpty && document.signatories.isEmpty)
    }
}
