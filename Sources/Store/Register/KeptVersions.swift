import Application
import Synchronization

/// The versions of dossiers, kept until anything is written: that nothing was is asked without leaving the thread.
final class KeptVersions: Sendable {
    private struct Known {
        var mark: Int?
        var versions: [DossierKey: DossierVersion] = [:]
    }

    private let database: any SQLDatabase
    private let known = Mutex(Known())

    init(_ database: any SQLDatabase) {
        self.database = database
    }

    /// Nil where there is no such dossier.
    func version(of key: DossierKey) async throws(StoreFault) -> DossierVersion? {
        // What is answered after the mark was read may be newer: then the next mark is another one.
        let mark = try await database.changeMark()
        if let version = known.withLock({ $0.mark == mark ? $0.versions[key] : nil }) { return version }
        let version = try await database.read { connection throws(StoreFault) in
            try RegisterStore.version(of: key, connection)
        }
        guard let version else { return nil }
        known.withLock { known in
            if known.mark != mark { known = Known(mark: mark) }
            known.versions[key] = version
        }
        return version
    }
}
