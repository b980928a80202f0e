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
        guard let stored = try await stored(key) else { return nil }
        let nomenclature = nomenclature
        let report = await background.run {
            CheckDocuments.report(on: stored.proposal, pack: .official, nomenclature: nomenclature)
        }
        guard let report else { throw .overloaded }
        let checked = CheckedDossier(key: key, version: stored.version, report: report)
        keep(checked)
        return checked
    }

    private func version(of key: DossierKey) async throws(ReadingFault) -> DossierVersion? {
        do { return try await register.version(key) } catch { throw .store(error) }
    }

    private func stored(_ key: DossierKey) async throws(ReadingFault) -> StoredDossier? {
        do { return try await register.load(key) } catch { throw .store(error) }
    }

    private func keep(_ checked: CheckedDossier) {
        order.removeAll { $0 == checked.key }
        order.append(checked.key)
        kept[checked.key] = checked
        if order.count > Self.limit { kept[order.removeFirst()] = nil }
    }
}
