import Application
import Documents
import Domain
import Testing

@Suite("Rendering a document")
struct RenderDocumentTests {
    private func use(_ files: [String: String]) -> RenderDocument {
        RenderDocument(checking: Ports.checking(files))
    }

    private func failure(_ body: () throws(RenderDocument.Failure) -> RenderDocument.Result) -> RenderDocument.Failure?
    {
        do {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("the document is built from what could be read")
    func builds() throws {
        let result = try use(["a.txt": "Badan A"]).run("catatan-hasil-verifikasi", files: ["a.txt", "b.txt"])
        #expect(result.document.titleLines.last == "BADAN A")
        #expect(result.refused.map(\.file) == ["b.txt"])
    }

    @Test("an unknown document is refused with those there are")
    func unknownDocument() {
        let failure = failure { () throws(RenderDocument.Failure) in try use([:]).run("lakip", files: []) }
        #expect(failure == .unknownDocument("lakip", known: DocumentCatalog.all.map(\.id.text)))
    }

    @Test("every document exists as stated and as computed", arguments: DocumentCatalog.all.map(\.id.text))
    func bothForms(id: String) throws {
        for figures in DocumentOptions.Figures.allCases {
            let options = DocumentOptions(figures: figures)
            #expect(try use(["a.txt": "Badan A"]).run(id, files: ["a.txt"], options: options).document.id.text == id)
        }
    }

    @Test("one document is of one agency")
    func severalAgencies() {
        let failure = failure { () throws(RenderDocument.Failure) in
            try use(["a": "A", "b": "B"]).run("catatan-hasil-verifikasi", files: ["a", "b"])
        }
        #expect(failure == .severalAgencies(["A 2025", "B 2025"]))
    }

    @Test("a document begins at a part that is there")
    func unknownPart() {
        let failure = failure { () throws(RenderDocument.Failure) in
            try use(["a": "A"]).run(
                "cascading-kinerja", files: ["a"], options: DocumentOptions(below: EntryID("tidak-ada")))
        }
        #expect(failure == .unknownPart(EntryID("tidak-ada")))
    }

    @Test("without a readable file there is nothing to build")
    func nothingRead() {
        let failure = failure { () throws(RenderDocument.Failure) in
            try use([:]).run("catatan-hasil-verifikasi", files: ["a"])
        }
        guard case .nothingRead(let refused) = failure else {
            Issue.record("refused with the files")
            return
        }
        #expect(refused.map(\.file) == ["a"])
    }
}
