import Documents
import Domain
import Exchange
import FoundationEssentials
import Rendering
import TestSupport

/// An agency of `Examples/`: a dossier, and the document printed from it.
enum Example: String, CaseIterable, Sendable {
    case blora = "blora-2021"
    case gresik = "gresik-2020"
    case bengkalis = "bengkalis-2020"
    case blitar = "blitar-2018"

    /// Those with an action plan.
    static let plans: [Example] = [.blora, .gresik, .bengkalis]

    /// The layout its document is printed in, and how its cells are kept apart.
    var print: (layout: DocumentDefinitionID, form: TableTextRenderer.Form) {
        switch self {
        case .blora: (DocumentDefinitionID("rencana-aksi-melebar"), .markdown)
        case .gresik: (DocumentDefinitionID("rencana-aksi-berblok"), .tabs)
        case .bengkalis: (DocumentDefinitionID("rencana-aksi-beranggaran"), .tabs)
        case .blitar: (DocumentDefinitionID("keputusan-iki"), .tabs)
        }
    }

    /// The real document it was made from.
    var seed: Seed {
        switch self {
        case .blora: .blora
        case .gresik: .gresik
        case .bengkalis: .bengkalis
        case .blitar: .kabupatenBlitar
        }
    }

    /// The name of its document.
    var document: String { self == .blitar ? "keputusan-iki.txt" : "rencana-aksi.txt" }

    static let dossier = "dossier.yaml"

    /// One of its files, named as the program is given it.
    func file(_ name: String) throws -> SourceFile {
        SourceFile(name: name, bytes: Array(try Checkout.text("Examples/\(rawValue)/\(name)").utf8))
    }

    /// What reading one of its files gives.
    func read(_ name: String) -> ImportOutcome {
        (try? file(name)).map { ImportReader.read([$0]) } ?? ImportOutcome()
    }

    /// A dossier printed in the layout of the example.
    func printed(_ dossier: Dossier) -> [UInt8] {
        guard let definition = DocumentCatalog.definition(print.layout) else { return [] }
        let input = DocumentInput(report: CheckReport(dossier: dossier))
        return TableTextRenderer(print.form).render(definition.document(for: input))
    }
}
