import Documents
import Domain
import Exchange
import Rendering
import Rules
import TestSupport
import Testing

/// The fictional agency of `Examples/tirta-kencana-2025`, a whole year as it should be.
@Suite("The reference agency")
struct ReferenceAgencyTests {
    private static let path = "Examples/tirta-kencana-2025/dossier.yaml"

    private func file() throws -> SourceFile {
        SourceFile(name: Example.dossier, bytes: Array(try Checkout.text(Self.path).utf8))
    }

    private func proposal() throws -> ImportProposal {
        try #require(ImportReader.read([try file()]).proposals.first)
    }

    @Test("its file is as the program writes it, with nothing unread and nothing in doubt")
    func canonical() throws {
        let proposal = try proposal()
        #expect(DossierFile.write(proposal, as: .yaml) == (try file().bytes))
        #expect(proposal.unread.isEmpty)
        #expect(proposal.doubts.isEmpty)
    }

    @Test("no rule finds anything in it")
    func clean() throws {
        let dossier = try proposal().dossier
        #expect(RuleEngine.check(dossier, doubts: [], rules: RulePack.thorough.rules).map(\.rule).isEmpty)
    }

    @Test("it has every kind of plan, results and spending of all quarters, and posts with their own indicators")
    func complete() throws {
        let dossier = try proposal().dossier
        #expect(
            Set(dossier.documents.map(\.kind))
                == [.actionPlan, .performanceAgreement, .individualIndicators, .workPlan, .strategicPlan])
        #expect(Set(dossier.measurements.map(\.period)) == Set(Quarter.allCases.map { .quarter(year: 2025, $0) }))
        #expect(Set(dossier.spending.map(\.period)) == Set(Quarter.allCases.map { .quarter(year: 2025, $0) }))
        #expect(dossier.measurements.allSatisfy { !$0.evidence.isEmpty && $0.finality == .final })
        #expect(dossier.positions.count == 10)
        #expect(dossier.positions.allSatisfy { !$0.duties.isEmpty && !$0.functions.isEmpty && $0.kind != nil })
    }

    @Test(
        "its decree, and the matrix of its amended plan, as they follow from the register",
        arguments: [("keputusan-iki-hitungan.txt", "dossier"), ("matriks-hitungan.txt", "rencana-aksi-perubahan")])
    func computed(name: String, file: String) throws {
        let text = try Checkout.text("Examples/tirta-kencana-2025/\(file).yaml")
        let source = SourceFile(name: "\(file).yaml", bytes: Array(text.utf8))
        let dossier = try #require(ImportReader.read([source]).proposals.first).dossier
        let id = name.hasPrefix("keputusan") ? "keputusan-iki" : "matriks-semula-menjadi"
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let document = definition.document(
            for: DocumentInput(
                report: CheckReport(dossier: dossier), options: DocumentOptions(figures: .asComputed)))
        let printed = TextRenderer(width: 120, usesColor: false).render(document)
        Snapshot.expect(String(decoding: printed, as: UTF8.self), named: name)
    }

    @Test("its official documents have no holes; only the staff, which no plan counts, is one of a computed Renja")
    func holes() throws {
        let report = CheckReport(dossier: try proposal().dossier)
        var lacking: Set<String> = []
        for definition in DocumentCatalog.all {
            for figures in DocumentOptions.Figures.allCases {
                let input = DocumentInput(report: report, options: DocumentOptions(figures: figures))
                let isRenja = definition.id == DocumentDefinitionID("rencana-kerja") && figures == .asComputed
                let document = definition.document(for: input)
                if document.lacking != nil {
                    lacking.insert(definition.id.text)
                } else {
                    // Where and when is written where an agreement is signed.
                    let holes = document.holes.filter { $0.place != "Tempat dan tanggal perjanjian" }
                    #expect(holes.count == (isRenja ? 1 : 0), "\(definition.id) \(figures)")
                }
            }
        }
        #expect(lacking == ["matriks-semula-menjadi", "perjanjian-kinerja-kepala-daerah"])
    }
}
