import Documents
import Domain
import Exchange
import TestSupport
import Testing

@testable import Documents

@Suite("What a work plan prints of what is stated")
struct WorkPlanCoverageTests {
    /// What each token stands for that isn't printed exactly once.
    private func lost(_ dossier: Dossier) -> [String] {
        let tokenized = TokenizedDossier(dossier)
        let document = DocumentDefinition.workPlan.document(
            for: DocumentInput(report: CheckReport(dossier: tokenized.dossier)))
        var counts: [String: Int] = [:]
        for text in Self.cells(of: document.sections) { counts[text, default: 0] += 1 }
        return tokenized.tokens.filter { counts[$0.key] != 1 }.values.sorted()
    }

    private static func cells(of sections: [Section]) -> [String] {
        sections.flatMap { section in
            section.content.flatMap { content -> [String] in
                guard case .table(let table) = content else { return [] }
                return table.body.flatMap { $0.cells.map { $0.content.paragraphs.map(\.text).joined() } }
            } + cells(of: section.sections)
        }
    }

    @Test("every statement of the example stands in exactly one cell")
    func sample() {
        #expect(lost(WorkPlanSample.input.dossier).isEmpty)
    }

    @Test(
        "every statement of the real work plan stands in exactly one cell", .enabled(if: Seed.arePresent, Seed.absence))
    func seed() throws {
        let dossier = try #require(ImportReader.read([try Seed.kotaBlitar.file()]).proposals.first).dossier
        #expect(lost(dossier) == [])
    }

    @Test(
        "every statement of a table as another office prints it stands in one cell", arguments: WorkPlanVariant.allCases
    )
    func variants(variant: WorkPlanVariant) throws {
        let dossier = try #require(ImportReader.read([variant.file]).proposals.first).dossier
        #expect(dossier.documents.map(\.kind) == [.workPlan])
        #expect(!dossier.documents[0].statements.isEmpty)
        #expect(lost(dossier) == [])
    }

    @Test(
        "other agencies' documents say that they hold no work plan", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: [Seed.blora, .gresik, .bengkalis, .kabupatenBlitar])
    func others(seed: Seed) throws {
        let dossier = try #require(ImportReader.read([try seed.file()]).proposals.first).dossier
        let document = DocumentDefinition.workPlan.document(
            for: DocumentInput(report: CheckReport(dossier: dossier)))
        #expect(document.holes.count == 1)
    }
}
