import Domain
import Exchange
import Testing

@testable import Documents

/// An agreement made from a plan, read as what it is, then printed and read again in every format.
@Suite("Performance agreements printed and read back")
struct AgreementRoundTripTests {
    private static let definitions: [DocumentDefinition] = [
        .performanceAgreementHead, .performanceAgreementAdministrator, .performanceAgreementSupervisor,
    ]

    private func read(_ document: Document, _ form: PrintedForm) throws -> Dossier {
        let outcome = ImportReader.read([try form.file(document)])
        let proposal = try #require(outcome.proposals.first)
        #expect(proposal.unread.isEmpty)
        return proposal.dossier
    }

    @Test(
        "an agreement comes back whole: results, indicators, targets, money, parties and its text in order",
        arguments: definitions, PrintedForm.allCases)
    func agreements(definition: DocumentDefinition, form: PrintedForm) throws {
        let plan = LongPlan.dossier(programs: 12)
        let made = definition.document(for: DocumentInput(report: CheckReport(dossier: plan)))
        let agreement = try read(made, .tabs)
        #expect(agreement.documents.map(\.kind) == [.performanceAgreement])
        let printed = definition.document(for: DocumentInput(report: CheckReport(dossier: agreement)))
        let again = try read(printed, form)
        #expect(PrintedFacts(again).lines == PrintedFacts(agreement).lines)
        #expect(again.documents[0].signatories == agreement.documents[0].signatories)
        #expect(again.agency == agreement.agency)
        var blocks = PrintedBlocks(again.documents[0])
        blocks.drop(form.front(of: printed))
        #expect(blocks == PrintedBlocks(agreement.documents[0]))
    }

    @Test(
        "an agreement made from an example reads the same in every format, its holes too", arguments: definitions,
        Example.plans)
    func examples(definition: DocumentDefinition, example: Example) throws {
        let plan = try #require(example.read(Example.dossier).proposals.first).dossier
        let made = definition.document(for: DocumentInput(report: CheckReport(dossier: plan)))
        let read = try PrintedForm.allCases.map { form in
            PrintedFacts(try #require(ImportReader.read([try form.file(made)]).proposals.first).dossier).lines
        }
        #expect(!read[0].isEmpty)
        #expect(Set(read).count == 1)
    }

    @Test("what the plan says of the promised results and the money is what the agreement says")
    func saysTheSame() throws {
        let plan = try #require(Example.bengkalis.read(Example.dossier).proposals.first).dossier
        let definition = DocumentDefinition.performanceAgreementHead
        let agreement = try read(definition.document(for: DocumentInput(report: CheckReport(dossier: plan))), .docx)
        func targets(_ dossier: Dossier) -> [String: Quantity] {
            let document = dossier.documents[0]
            let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
            let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
            return document.statements.reduce(into: [:]) { found, statement in
                guard case .year = statement.period, statement.role == .target, let entry = entries[statement.entry],
                    let node = entry.parent.flatMap({ entries[$0]?.nodeID }), levels[node] == .objective
                else { return }
                found[entry.name ?? ""] = statement.quantity?.reading.value
            }
        }
        #expect(targets(agreement) == targets(plan))
        #expect(targets(agreement).count == 5)
    }
}
