import Domain
import Exchange
import TestSupport
import Testing

@testable import Documents

@Suite("A work plan printed and read back")
struct WorkPlanRoundTripTests {
    /// What is stated of nodes and indicators by their names, one line a figure that reports something.
    private func figures(_ dossier: Dossier) -> [String] {
        let document = dossier.documents[0]
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        return document.statements.filter { !$0.value.raw.trimmed.isEmpty && $0.value != Self.nothing }.map {
            statement in
            var names: [String] = []
            var next = entries[statement.entry]
            while let entry = next {
                names.append(NormalizedName(entry.name ?? "").text)
                next = entry.parent.flatMap { entries[$0] }
            }
            return "\(statement.role.rawValue) \(statement.basis.rawValue) \(statement.period?.code ?? "-") "
                + "\(names.reversed().joined(separator: "/")) = \(statement.value.raw)"
        }.sorted()
    }

    /// What the form prints where the people proposed nothing.
    private static let nothing = StatedValue.text("NIHIL")

    private func readBack(_ dossier: Dossier, _ form: PrintedForm) throws -> Dossier {
        let document = DocumentDefinition.workPlan.document(for: DocumentInput(report: CheckReport(dossier: dossier)))
        return try #require(ImportReader.read([try form.file(document)]).proposals.first).dossier
    }

    @Test("the example comes back with all its figures", arguments: PrintedForm.allCases)
    func sample(form: PrintedForm) throws {
        let dossier = WorkPlanSample.input.dossier
        let read = try readBack(dossier, form)
        #expect(read.documents.map(\.kind) == [.workPlan])
        #expect(figures(read) == figures(dossier))
    }

    @Test("a table as another office prints it comes back with its figures", arguments: WorkPlanVariant.allCases)
    func variants(variant: WorkPlanVariant) throws {
        let dossier = try #require(ImportReader.read([variant.file]).proposals.first).dossier
        #expect(figures(try readBack(dossier, .markdown)) == figures(dossier))
    }

    @Test(
        "the real work plan comes back with all its figures", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: PrintedForm.allCases)
    func seed(form: PrintedForm) throws {
        let dossier = try #require(ImportReader.read([try Seed.kotaBlitar.file()]).proposals.first).dossier
        let read = try readBack(dossier, form)
        #expect(figures(read) == figures(dossier))
    }
}
