import Application
import Crypto
import Domain
import Foundation
import Store
import StoreSQLite
import TestSupport

/// Writes to the register in a file for ever, and prints the revision of each write once it was acknowledged.
///
/// Tests kill it in the middle: `CrashWriter FILE`.
@main
enum CrashWriter {
    static func main() async throws {
        let seal = AuditSeal { Array(SHA256.hash(data: $0)) }
        let clock = ClockPort { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let database = try SQLiteDatabase(path: CommandLine.arguments[1], creating: true)
        let register = try await RegisterStore.open(database, seal: seal, clock: clock).port
        let author = Authorship(author: "CrashWriter")
        let key: DossierKey
        switch try await register.add(ImportProposal(dossier: SampleDossier.everything), author) {
        case .added(let added): key = added
        case .present(let present): key = present
        case .nameless: return
        }
        guard var version = try await register.version(key) else { return }
        while true {
            let address = StatementAddress(dossier: key, entry: EntryID("T1.I1"), index: version.revision % 10)
            let value = StatedValue.text(String(repeating: "nilai \(version.revision) ", count: 20))
            let correction = StatementCorrection(address, value: value, seen: version)
            guard case .written(let next) = try await register.correct(correction, author) else { return }
            version = next
            FileHandle.standardOutput.write(Data("\(next.revision)\n".utf8))
        }
    }
}
