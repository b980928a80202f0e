import Domain
import Exchange
import Rendering
import Testing

@testable import Documents

@Suite("Layouts printed as table text and read back")
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

    @Test(
        "what a layout has room for comes back, in both forms", arguments: layouts,
        [TableTextRenderer.Form.markdown, .tabs])
    func examples(layout: Layout, form: TableTextRenderer.Form) throws {
        let input = layout.definition.sample()
        let bytes = TableTextRenderer(form).render(layout.definition.document(for: input))
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: bytes)])
        let proposal = try #require(outcome.proposals.first)
        #expect(proposal.unread.isEmpty)
        let read = PrintedFacts(proposal.dossier, scope: layout.scope, keepsBlanks: false)
        let meant = PrintedFacts(input.dossier, scope: layout.scope, keepsBlanks: false)
        #expect(read.lines == meant.lines)
        #expect(!meant.lines.isEmpty)
    }
}
