import Documents
import Domain
import Rules

/// Reads dossiers of the register with their findings; each is kept until its register has a newer version.
package actor ReadDossier {
    /// More are not kept in memory.
    private static let limit = 64

    private let register: RegisterPort
    private let background: BackgroundPort
    private let nomenclature: NomenclaturePort
    private var kept: [DossierKey: CheckedDossier] = [:]
    /// The one asked for longest ago first.
    private var order: [DossierKey] = []
    /// What is being read now, at this version or a newer one; whoever asks for it in the meantime waits for it.
    private var underway: [Reading: Task<Result<CheckedDossier?, ReadingFault>, Never>] = [:]

    private struct Reading: Hashable {
        let key: DossierKey
        let version: DossierVersion
    }

    package init(register: RegisterPort, background: BackgroundPort, nomenclature: NomenclaturePort = .none) {
        self.register = register
        self.background = background
        self.nomenclature = nomenclature
    }

    /// Nil where there is none.
    package func run(_ key: DossierKey) async throws(ReadingFault) -> CheckedDossier? {
        guard let version = try await version(of: key) else { return nil }
        if let checked = kept[key], checked.version == version {
            keep(checked)
            return checked
        }
        let reading = Reading(key: key, version: version)
        let task = underway[reading] ?? Task { await read(reading) }
        underway[reading] = task
        return try await task.value.get()
    }

    private func read(_ reading: Reading) async -> Result<CheckedDossier?, ReadingFault> {
        defer { underway[reading] = nil }
        let stored: StoredDossier?
        do { stored = try await register.load(reading.key) } catch { return .failure(.store(error)) }
        guard let stored else { return .success(nil) }
        let nomenclature = nomenclature
        let report = await background.run {
            CheckDocuments.report(on: stored.proposal, pack: .official, nomenclature: nomenclature)
        }
        guard let report else { return .failure(.overloaded) }
        let checked = CheckedDossier(key: reading.key, version: stored.version, report: report)
        keep(checked)
        return .success(checked)
    }

    private func version(of key: DossierKey) async throws(ReadingFault) -> DossierVersion? {
        do { return try await register.version(key) } catch { throw .store(error) }
    }

    private func keep(_ checked: CheckedDossier) {
        order.removeAll { $0 == checked.key }
        order.append(checked.key)
        kept[checked.key] = checked
        if order.count > Self.limit { kept[order.removeFirst()] = nil }
    }
}
