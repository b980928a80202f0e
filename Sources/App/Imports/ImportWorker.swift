import Application
import Domain
import Exchange
import Foundation

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
        return ImportFile.write(outcome, files.flatMap { SourceTables.all(of: $0) })
    }
}
