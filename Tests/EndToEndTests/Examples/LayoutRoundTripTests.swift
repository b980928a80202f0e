import Domain
import Exchange
import TestSupport
import Testing

@testable import Documents

@Suite("Layouts printed and read back")
struct LayoutRoundTripTests {
    private static let plans: [DocumentDefinition] = [.actionPlanWide, .actionPlanBlocks, .actionPlanMoney]

    private func readBack(_ document: Document, _ form: PrintedForm) throws -> ImportProposal {
        try #require(ImportReader.read([try form.file(document)]).proposals.first)
    }

    private func definition(of example: Example) throws -> DocumentDefinition {
        try #require(DocumentCatalog.definition(example.print.layout))
    }

    @Test(
        "what a layout has room for comes back, in every format",
        arguments: plans + [.individualIndicatorsDecree], PrintedForm.allCases)
    func samples(definition: DocumentDefinition, form: PrintedForm) throws {
        let input = definition.sample()
        let proposal = try readBack(definition.document(for: input), form)
        #expect(proposal.unread.isEmpty)
        let read = PrintedFacts(proposal.dossier, keepsBlanks: false)
        let meant = PrintedFacts(definition.projected(input.dossier), keepsBlanks: false)
        #expect(read.lines == meant.lines)
        #expect(!meant.lines.isEmpty)
    }

    @Test(
        "an example printed in its layout comes back whole: entries, figures, posts, agency, who signs",
        arguments: Example.allCases, PrintedForm.allCases)
    func examples(example: Example, form: PrintedForm) throws {
        let dossier = try #require(example.read(Example.dossier).proposals.first).dossier
        let proposal = try readBack(try definition(of: example).document(for: .init(dossier)), form)
        try expectSame(proposal, try definition(of: example).projected(dossier))
        let again = proposal.dossier
        #expect(
            again.documents.map { $0.entries.map(\.unplaced) } == dossier.documents.map { $0.entries.map(\.unplaced) })
        #expect(again.nodes == dossier.nodes)
        #expect(again.indicators == dossier.indicators)
        #expect(again.positions.map(\.unplaced) == dossier.positions.map(\.unplaced))
        #expect(again.documents.map(\.title) == dossier.documents.map(\.title))
    }

    @Test(
        "a plan with a column of units keeps them in layouts without one",
        arguments: [DocumentDefinition.actionPlanBlocks, .actionPlanMoney], PrintedForm.allCases)
    func units(definition: DocumentDefinition, form: PrintedForm) throws {
        let dossier = try #require(Example.blora.read(Example.dossier).proposals.first).dossier
        func targets(_ dossier: Dossier) -> [String] {
            PrintedFacts(dossier, keepsBlanks: false).lines.filter { $0.contains(" target own ") }
        }
        let read = try readBack(definition.document(for: .init(dossier)), form).dossier
        #expect(targets(read) == targets(definition.projected(dossier)))
        #expect(
            definition.id == DocumentDefinition.actionPlanMoney.id || targets(read).contains { $0.contains("65 orang") }
        )
    }

    @Test("so does its text: every block in order", arguments: Example.allCases, PrintedForm.allCases)
    func texts(example: Example, form: PrintedForm) throws {
        let dossier = try #require(example.read(Example.dossier).proposals.first).dossier
        let document = try definition(of: example).document(for: .init(dossier))
        var read = PrintedBlocks(try readBack(document, form).dossier.documents[0])
        read.drop(form.front(of: document))
        #expect(read.lines == PrintedBlocks(try definition(of: example).projected(dossier).documents[0]).lines)
        #expect(!read.lines.isEmpty)
    }

    @Test(
        "a real document printed in its layout comes back whole", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Example.allCases, PrintedForm.allCases)
    func seeds(example: Example, form: PrintedForm) throws {
        let dossier = try #require(ImportReader.read([try example.seed.file()]).proposals.first).dossier
        let definition = try definition(of: example)
        try expectSame(try readBack(definition.document(for: .init(dossier)), form), definition.projected(dossier))
    }

    private func expectSame(_ proposal: ImportProposal, _ dossier: Dossier) throws {
        #expect(proposal.unread.isEmpty)
        #expect(PrintedFacts(proposal.dossier).lines == PrintedFacts(dossier).lines)
        #expect(proposal.dossier.agency == dossier.agency)
        #expect(proposal.dossier.documents.map(\.signatories) == dossier.documents.map(\.signatories))
        #expect(proposal.dossier.positions.map(\.duties) == dossier.positions.map(\.duties))
        #expect(proposal.dossier.positions.map(\.functions) == dossier.positions.map(\.functions))
    }
}

extension DocumentInput {
    fileprivate init(_ dossier: Dossier) { self.init(report: CheckReport(dossier: dossier)) }
}

extension Entry {
    /// Without the cells it was read from.
    fileprivate var unplaced: Entry {
        var entry = self
        entry.place = nil
        for index in entry.reprints.indices { entry.reprints[index].place = nil }
        return entry
    }
}

extension Position {
    /// Without the cell its title was read from.
    fileprivate var unplaced: Position {
        var position = self
        position.place = nil
        return position
    }
}
