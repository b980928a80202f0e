import Application
import Documents
import Domain
import Exchange
import Foundation
import Rules

/// Reads files of strangers on behalf of the server, in a process of its own that may break down.
struct ImportWorker {
    let paths: [String]
    /// What the files were called where they come from.
    let names: [String]
    let kind: DocumentKind?

    /// What it read, as the server takes it.
    func result() throws(Complaint) -> [UInt8] {
        guard names.count == paths.count else { throw Complaint("--name: satu nama untuk setiap berkas.") }
        try ProcessLimits.apply()
        var (files, refused): ([SourceFile], [Refusal]) = ([], [])
        for (path, name) in zip(paths, names) {
            do {
                files.append(SourceFile(name: name, bytes: try FileSource.port.read(path).bytes))
            } catch {
                refused.append(Refusal(file: name, code: error.code, reason: error.reason))
            }
        }
        var outcome = ImportReader.read(files, kind: kind)
        outcome.refused += refused
        for proposal in outcome.proposals { Self.use(proposal) }
        return ImportFile.write(outcome, files.flatMap { SourceTables.all(of: $0) })
    }

    /// Checks what was read and makes its documents, as the server will: whatever breaks down over it is to break down
    /// here, where nobody else notices.
    private static func use(_ proposal: ImportProposal) {
        let report = CheckDocuments.report(
            on: proposal, pack: .official, nomenclature: Composition.nomenclaturePort)
        for definition in DocumentCatalog.all { _ = definition.document(for: DocumentInput(report: report)) }
    }
}
