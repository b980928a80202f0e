import Documents
import Domain
import Rules

/// Reads a dossier of the register and checks it; nothing is kept.
struct CheckStored: Sendable {
    let register: RegisterPort
    let background: BackgroundPort
    let nomenclature: NomenclaturePort

    /// Nil where there is none.
    func run(_ key: DossierKey) async throws(ReadingFault) -> CheckedDossier? {
        let stored: StoredDossier?
        do { stored = try await register.load(key) } catch { throw .store(error) }
        guard let stored else { return nil }
        return try await check(stored)
    }

    func check(_ stored: StoredDossier) async throws(ReadingFault) -> CheckedDossier {
        let nomenclature = nomenclature
        let report = await background.run {
            CheckDocuments.report(on: stored.proposal, pack: .official, nomenclature: nomenclature)
        }
        guard let report else { throw .overloaded }
        return CheckedDossier(key: stored.key, version: stored.version, report: report)
    }
}
