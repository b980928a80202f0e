import Domain
import Exchange
import TestSupport
import Testing

@testable import Documents

@Suite("Layouts printed and read back")
struct LayoutRoundTripTests {
    struct Layout: Sendable, CustomTestStringConvertible {
        let definition: DocumentDefinition
        let scope: LayoutScope

        var testDescription: String { definition.id.text }
    }

    private static let layouts = [
        Layout(definition: .actionPlanWide, scope: .wide), Layout(definition: .actionPlanBlocks, scope: .blocks),
        Layout(definition: .actionPlanMoney, scope: .money),
    ]

    private func readBack(_ document: Document, _ form: PrintedForm) throws -> ImportProposal {
        try #require(ImportReader.read([try form.file(document)]).proposals.first)
    }

    @Test("what a layout has room for comes back, in every format", arguments: layouts, PrintedForm.allCases)
    func samples(layout: Layout, form: PrintedForm) throws {
        let input = layout.definition.sample()
        let proposal = try readBack(layout.definition.document(for: input), form)
        #expect(proposal.unread.isEmpty)
        let read = PrintedFacts(proposal.dossier, scope: layout.scope, keepsBlanks: false)
        let meant = PrintedFacts(input.dossier, scope: layout.scope, keepsBlanks: false)
        #expect(read.lines == meant.lines)
        #expect(!meant.lines.isEmpty)
    }

    @Test(
        "an example printed in its layout comes back whole: entries, figures, agency and who signs",
        arguments: Example.allCases, PrintedForm.office)
    func examples(example: Example, form: PrintedForm) throws {
        let dossier = try #require(example.read(Example.dossier).proposals.first).dossier
        try expectSame(dossier, example, form)
    }

    @Test(
        "a real document printed in its layout comes back whole", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Example.allCases, PrintedForm.office)
    func seeds(example: Example, form: PrintedForm) throws {
        let dossier = try #require(ImportReader.read([try example.seed.file()]).proposals.first).dossier
        try expectSame(dossier, example, form)
    }

    private func expectSame(_ dossier: Dossier, _ example: Example, _ form: PrintedForm) throws {
        let definition = try #require(DocumentCatalog.definition(example.print.layout))
        let input = DocumentInput(report: CheckReport(dossier: dossier))
        let proposal = try readBack(definition.document(for: input), form)
        #expect(proposal.unread.isEmpty)
        #expect(PrintedFacts(proposal.dossier).lines == PrintedFacts(dossier).lines)
        #expect(proposal.dossier.agency == dossier.agency)
        #expect(proposal.dossier.documents.map(\.signatories) == dossier.documents.map(\.signatories))
    }
}
