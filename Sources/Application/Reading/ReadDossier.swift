import Domain

/// Reads dossiers of the register with their findings; each is kept until its register has a newer version.
package actor ReadDossier {
    private let register: RegisterPort
    private let checking: CheckStored
    private var kept = RecentlyUsed<DossierKey, CheckedDossier>(limit: 64)
    /// What is being read now, at this version or a newer one; whoever asks for it in the meantime waits for it.
    private var underway: [Reading: Task<Result<CheckedDossier?, ReadingFault>, Never>] = [:]

    private struct Reading: Hashable {
        let key: DossierKey
        let version: DossierVersion
    }

    package init(register: RegisterPort, background: BackgroundPort, nomenclature: NomenclaturePort = .none) {
        self.register = register
        checking = CheckStored(register: register, background: background, nomenclature: nomenclature)
    }

    /// Nil where there is none.
    package func run(_ key: DossierKey) async throws(ReadingFault) -> CheckedDossier? {
        let version: DossierVersion?
        do { version = try await register.version(key) } catch { throw .store(error) }
        guard let version else { return nil }
        if let checked = kept.value(key), checked.version == version { return checked }
        let reading = Reading(key: key, version: version)
        let task = underway[reading] ?? Task { await read(reading) }
        underway[reading] = task
        return try await task.value.get()
    }

    private func read(_ reading: Reading) async -> Result<CheckedDossier?, ReadingFault> {
        defer { underway[reading] = nil }
        do throws(ReadingFault) {
            let checked = try await checking.run(reading.key)
            if let checked { kept.keep(checked, for: reading.key) }
            return .success(checked)
        } catch {
            return .failure(error)
        }
    }
}
