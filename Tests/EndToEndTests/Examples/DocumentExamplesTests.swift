import Domain
import Exchange
import Rules
import TestSupport
import Testing

@testable import Documents

/// The files of `Examples/` that the pages of documents name.
@Suite("Examples of documents")
struct DocumentExamplesTests {
    private func input(_ path: String) throws -> DocumentInput {
        let file = SourceFile(
            name: String(path.split(separator: "/").last ?? ""),
            bytes: Array(try Checkout.text("Examples/\(path)").utf8))
        let dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        return DocumentInput(report: CheckReport(dossier: dossier))
    }

    @Test("each document is made from the example its page names", arguments: DocumentCatalog.all.map(\.id.text))
    func examples(id: String) throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let document = definition.document(for: try input(definition.example))
        #expect(document.lacking == nil)
        #expect(!document.sections.isEmpty)
    }

    @Test("the reference agency's agreements hold what each level promises, with its money")
    func reference() throws {
        let input = try input("tirta-kencana-2025/dossier.yaml")
        for (definition, agreements) in [
            (DocumentDefinition.performanceAgreementHead, 1), (.performanceAgreementAdministrator, 5),
            (.performanceAgreementSupervisor, 2),
        ] {
            let document = definition.document(for: input)
            let tables = document.sections.flatMap(\.content).compactMap { content in
                if case .table(let table) = content { table } else { nil }
            }
            #expect(tables.count == 2 * agreements)
            #expect(tables.allSatisfy { !$0.body.isEmpty })
            // Where and when is written where an agreement is signed.
            #expect(!document.holes.contains { $0.place != AgreementParts.dating }, "\(definition.id)")
        }
    }

    @Test(
        "the regent's agreement is read as it was printed, and signed by the regent alone",
        arguments: PrintedForm.allCases)
    func regent(form: PrintedForm) throws {
        let definition = DocumentDefinition.performanceAgreementRegion
        let source = try input(definition.example)
        #expect(source.dossier.documents.map(\.kind) == [.performanceAgreement])
        let document = definition.document(for: source)
        #expect(document.holes.isEmpty)
        let again = try #require(ImportReader.read([try form.file(document)]).proposals.first).dossier
        #expect(again.documents[0].signatories == [Signatory(title: "Bupati Tirta Kencana", capacity: .own)])
        #expect(again.agency == source.dossier.agency)
        #expect(again.documents[0].date == source.dossier.documents[0].date)
        #expect(PrintedFacts(again).lines == PrintedFacts(source.dossier).lines)
    }
}
