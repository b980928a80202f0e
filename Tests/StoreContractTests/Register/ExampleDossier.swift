import Domain
import Exchange
import FoundationEssentials
import TestSupport
import Testing

/// A dossier of the example agencies.
struct ExampleDossier: CustomTestStringConvertible {
    let folder: String
    let dossier: Dossier

    var testDescription: String { folder }

    /// Those that name their agency.
    static let all: [ExampleDossier] = {
        let root = Checkout.root.appending(path: "Examples").path
        let folders = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
        return folders.compactMap { folder in
            guard let text = try? Checkout.text("Examples/\(folder)/dossier.yaml") else { return nil }
            let outcome = ImportReader.read([SourceFile(name: "dossier.yaml", bytes: Array(text.utf8))])
            guard let dossier = outcome.proposals.first?.dossier, dossier.agency.name != nil else { return nil }
            return ExampleDossier(folder: folder, dossier: dossier)
        }
    }()
}
