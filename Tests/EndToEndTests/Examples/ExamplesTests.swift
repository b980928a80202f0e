import Documents
import Domain
import Exchange
import Rendering
import TestSupport
import Testing

/// The agencies of `Examples/`: dossier and document say the same, and `Scripts/examples` writes what is there.
@Suite("The examples")
struct ExamplesTests {
    private func proposal(_ example: Example, _ file: String) throws -> ImportProposal {
        let outcome = example.read(file)
        #expect(outcome.refused.isEmpty)
        return try #require(outcome.proposals.first)
    }

    @Test("a document is read with the counts of its plan, from text and from the dossier", arguments: Example.plans)
    func counts(example: Example) throws {
        let expected = PlanCounts.expected.first { $0.0 == example.seed }?.1
        #expect(PlanCounts(try proposal(example, example.document).dossier) == expected)
        #expect(PlanCounts(try proposal(example, Example.dossier).dossier) == expected)
    }

    @Test("a clean document leaves nothing unread, and nothing is moved or given by guess", arguments: Example.allCases)
    func clean(example: Example) throws {
        let proposal = try proposal(example, example.document)
        #expect(proposal.unread.isEmpty)
        var repairs: Set<Doubt.Kind> = [.shifted, .joined, .split]
        // Table text can't tell a source of data that is merged over several indicators.
        if example != .blitar { repairs.insert(.assignment) }
        #expect(proposal.doubts.filter { repairs.contains($0.kind) }.isEmpty)
    }

    @Test(
        "printed as table text and read back, a dossier is the same: entries and statements",
        arguments: Example.allCases)
    func roundTrip(example: Example) throws {
        let dossier = try proposal(example, Example.dossier).dossier
        let file = SourceFile(name: example.document, bytes: example.printed(dossier))
        let again = try #require(ImportReader.read([file]).proposals.first).dossier
        #expect(PrintedFacts(again).lines == PrintedFacts(dossier).lines)
        #expect(again.documents[0].entries == dossier.documents[0].entries)
        #expect(again.documents[0].statements == dossier.documents[0].statements)
        #expect(again.agency == dossier.agency)
        #expect(again.documents[0].signatories == dossier.documents[0].signatories)
    }

    @Test("the document is the dossier printed; if not, run Scripts/examples", arguments: Example.allCases)
    func documentIsCurrent(example: Example) throws {
        let printed = example.printed(try proposal(example, Example.dossier).dossier)
        #expect(printed == (try example.file(example.document).bytes))
    }

    @Test("the dossier is the document imported; if not, run Scripts/examples", arguments: Example.allCases)
    func dossierIsCurrent(example: Example) throws {
        let imported = PeopleFilter.apply(try proposal(example, example.document))
        #expect(DossierFile.write(imported, as: .yaml) == (try example.file(Example.dossier).bytes))
    }

    @Test("every place of the dossier is a cell of the document that holds what is stated", arguments: Example.allCases)
    func places(example: Example) throws {
        let document = try proposal(example, Example.dossier).dossier.documents[0]
        let cells = try DocumentCells(example)
        for statement in document.statements where !statement.value.raw.isEmpty {
            #expect(cells.text(at: statement.place) == statement.value.raw)
        }
        for entry in document.entries where entry.name != nil {
            #expect(cells.text(at: entry.place)?.contains(entry.name ?? "") == true)
        }
    }

    @Test(
        "the example says what the real document says", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Example.allCases)
    func agreesWithSeed(example: Example) throws {
        let real = try #require(ImportReader.read([try example.seed.file()]).proposals.first).dossier
        let dossier = try proposal(example, Example.dossier).dossier
        #expect(PrintedFacts(dossier).lines == PrintedFacts(real).lines)
        #expect(dossier.nodes.map(\.id).sorted() == real.nodes.map(\.id).sorted())
    }
}
