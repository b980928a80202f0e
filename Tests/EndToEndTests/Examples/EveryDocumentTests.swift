import Documents
import Domain
import Exchange
import Foundation
import Rendering
import Rules
import TestSupport
import Testing

/// Every document of the catalogue from a dossier that lacks nearly everything, and from one that is very long.
@Suite("Every document in every format")
struct EveryDocumentTests {
    private static let ids = DocumentCatalog.all.map(\.id.text)

    private static let hollow: SourceFile? = (try? Checkout.text("Examples/belum-lengkap/dossier.yaml")).map {
        SourceFile(name: "dossier.yaml", bytes: Array($0.utf8))
    }

    private func hollowDossier() throws -> Dossier {
        let proposal = ImportReader.read([try #require(Self.hollow)]).proposals.first
        return try #require(proposal).dossier
    }

    private func documents(_ id: String, of dossier: Dossier) throws -> [Document] {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let findings = RuleEngine.check(dossier, doubts: [], rules: RulePack.thorough.rules)
        return DocumentOptions.Figures.allCases.flatMap { figures in
            [false, true].map { marks in
                var input = DocumentInput(
                    report: CheckReport(dossier: dossier),
                    options: DocumentOptions(figures: figures, margin: marks ? .marked : .clean))
                input.report.findings = findings
                return definition.document(for: input)
            }
        }
    }

    private func expectRendered(_ document: Document) throws {
        #expect(!HTMLRenderer().render(document).isEmpty)
        #expect(!TextRenderer(width: 100, usesColor: false).render(document).isEmpty)
        #expect(!MarkdownRenderer().render(document).isEmpty)
        for form in PrintedForm.allCases { #expect(!(try form.file(document).bytes.isEmpty)) }
    }

    @Test("a dossier full of holes is rendered, with its holes listed at the end", arguments: ids)
    func hollow(id: String) throws {
        let dossier = try hollowDossier()
        for document in try documents(id, of: dossier) {
            try expectRendered(document)
            #expect(document.holes.isEmpty || document.sections.last?.title == "Data yang belum lengkap")
        }
    }

    @Test(
        "what a plan must have and lacks is a hole: names, indicators, targets of the year, money",
        arguments: [
            ("rencana-aksi-melebar", 4), ("rencana-aksi-berblok", 8), ("rencana-aksi-beranggaran", 10),
            ("perjanjian-kinerja", 4),
        ])
    func holes(id: String, least: Int) throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let input = DocumentInput(
            report: CheckReport(dossier: try hollowDossier()), options: DocumentOptions(figures: .asComputed))
        #expect(definition.document(for: input).holes.count >= least)
    }

    @Test(
        "what its source left open is a hole as stated, too, and is read again as it was",
        arguments: [
            ("rencana-aksi-melebar", 3), ("rencana-aksi-berblok", 6), ("rencana-aksi-beranggaran", 8),
            ("keputusan-iki", 4),
        ])
    func stated(id: String, least: Int) throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let document = definition.document(for: DocumentInput(report: CheckReport(dossier: try hollowDossier())))
        #expect(document.holes.count >= least)
        let first = try #require(ImportReader.read([try PrintedForm.tabs.file(document)]).proposals.first).dossier
        for form in PrintedForm.allCases {
            let again = try #require(ImportReader.read([try form.file(document)]).proposals.first).dossier
            #expect(PrintedFacts(again).lines == PrintedFacts(first).lines)
            #expect(!again.documents[0].blocks.contains { $0.text.contains("kosong pada sumber") })
        }
    }

    @Test(
        "a dossier full of holes as text",
        arguments: [
            "rencana-aksi-melebar.txt", "rencana-aksi-berblok.txt", "rencana-aksi-beranggaran.txt",
            "perjanjian-kinerja.txt", "perjanjian-kinerja-pelaksana.txt", "keputusan-iki.txt",
        ])
    func recorded(name: String) throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(String(name.dropLast(4)))))
        let input = DocumentInput(
            report: CheckReport(dossier: try hollowDossier()), options: DocumentOptions(figures: .asComputed))
        let text = TextRenderer(width: 120, usesColor: false).render(definition.document(for: input))
        Snapshot.expect(String(decoding: text, as: UTF8.self), named: name)
    }

    @Test("an empty dossier is rendered", arguments: ids)
    func empty(id: String) throws {
        for document in try documents(id, of: Dossier()) { try expectRendered(document) }
    }

    @Test("a plan of some hundred pages is rendered", .timeLimit(.minutes(60)), arguments: ids)
    func long(id: String) throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID(id)))
        let input = DocumentInput(report: CheckReport(dossier: LongPlan.dossier()))
        try expectRendered(definition.document(for: input))
    }

    @Test("both are printed as PDF where Typst is installed", .timeLimit(.minutes(60)))
    func printed() throws {
        let folder = try ScratchFolder()
        let long = DossierFile.write(ImportProposal(dossier: LongPlan.dossier()), as: .json)
        try folder.file("panjang.json", String(decoding: long, as: UTF8.self))
        try folder.file("kosong.yaml", try Checkout.text("Examples/belum-lengkap/dossier.yaml"))
        for (id, file) in Self.ids.map({ ($0, "kosong.yaml") }) + [("rencana-aksi-berblok", "panjang.json")] {
            let run = try Program.run("render", id, file, "--to", "pdf", "--output", "hasil.pdf", in: folder)
            if run.errors.contains("Typst tidak ditemukan") { return }
            #expect(run.status == 0, "\(id) \(file): \(run.errors)")
            #expect(try folder.bytes("hasil.pdf").starts(with: Data("%PDF".utf8)))
        }
    }
}
