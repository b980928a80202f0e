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

    /// What is printed of each entry: level, number, code, unit and the names down to it; not the form's own "NIHIL".
    private func entries(_ dossier: Dossier) -> [String] {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        let document = dossier.documents[0]
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        func path(_ entry: Entry) -> String {
            let parent = entry.parent.flatMap { entries[$0] }.map(path) ?? ""
            return "\(parent)/\(entry.name ?? "(tanpa nama)")"
        }
        return document.entries.filter { $0.name != "NIHIL" }.map { entry in
            let level = entry.nodeID.flatMap { levels[$0] }?.rawValue ?? "indikator"
            let marks = [entry.number, entry.code, entry.unit].map { $0 ?? "-" }.joined(separator: " ")
            return "\(level) \(marks) \(path(entry))"
        }.sorted()
    }

    @Test("the example comes back with all its figures", arguments: PrintedForm.allCases)
    func sample(form: PrintedForm) throws {
        let dossier = WorkPlanSample.input.dossier
        let read = try readBack(dossier, form)
        #expect(read.documents.map(\.kind) == [.workPlan])
        #expect(figures(read) == figures(dossier))
    }

    @Test(
        "the work plan of Kota Blitar comes back with its entries: levels, numbers, codes, units, names",
        arguments: PrintedForm.allCases)
    func entriesComeBack(form: PrintedForm) throws {
        let file = SourceFile(
            name: "dossier.yaml", bytes: Array(try Checkout.text("Examples/kota-blitar-2021/dossier.yaml").utf8))
        let dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        let read = try readBack(dossier, form)
        #expect(entries(read) == entries(dossier))
        #expect(figures(read) == figures(dossier))
    }

    /// Chapters and sections with their numbers, in order.
    private func outline(_ dossier: Dossier) -> [String] {
        dossier.documents[0].blocks.filter { $0.kind == .heading && $0.number != nil }.map {
            "\($0.number ?? "") \($0.text)"
        }
    }

    @Test(
        "its outline comes back once, not again from its list of contents, where a format marks headings",
        arguments: [PrintedForm.markdown, .docx])
    func outline(form: PrintedForm) throws {
        let file = SourceFile(
            name: "dossier.yaml", bytes: Array(try Checkout.text("Examples/kota-blitar-2021/dossier.yaml").utf8))
        let dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        // The source lost the heading of its last chapter; the form prints it.
        let read = outline(try readBack(dossier, form)).filter { $0 != "V PENUTUP" }
        #expect(read == outline(dossier))
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
