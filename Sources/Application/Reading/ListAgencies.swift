import Domain
import Rules

/// Lists agencies with the state of their plans; a state is kept until its dossier has a newer version.
package actor ListAgencies {
    /// One page of the list.
    package struct Result: Sendable {
        package let page: AgencyPage
        package let states: [DossierKey: DossierState]
    }

    private struct Kept {
        let version: DossierVersion
        let state: DossierState
    }

    private let list: AgencyListPort
    private let register: RegisterPort
    private let background: BackgroundPort
    private let nomenclature: NomenclaturePort
    /// Some hundred bytes for each dossier.
    private var kept: [DossierKey: Kept] = [:]
    /// What is being checked now; whoever asks in the meantime waits for it.
    private var pending: [DossierKey: Task<Swift.Result<DossierState?, ReadingFault>, Never>] = [:]

    package init(
        list: AgencyListPort, register: RegisterPort, background: BackgroundPort,
        nomenclature: NomenclaturePort = .none
    ) {
        self.list = list
        self.register = register
        self.background = background
        self.nomenclature = nomenclature
    }

    package func run(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        let page: AgencyPage
        do { page = try await list.page(query) } catch { throw .store(error) }
        var states: [DossierKey: DossierState] = [:]
        for line in page.agencies.flatMap(\.dossiers) {
            let version = DossierVersion(generation: page.generation, revision: line.revision)
            states[line.key] = try await state(of: line.key, at: version)
        }
        return Result(page: page, states: states)
    }

    /// Nil where it has gone in the meantime.
    private func state(of key: DossierKey, at version: DossierVersion) async throws(ReadingFault) -> DossierState? {
        if let kept = kept[key], kept.version == version { return kept.state }
        if let pending = pending[key] { return try await pending.value.get() }
        let task = Task { await check(key) }
        pending[key] = task
        return try await task.value.get()
    }

    private func check(_ key: DossierKey) async -> Swift.Result<DossierState?, ReadingFault> {
        defer { pending[key] = nil }
        let stored: StoredDossier?
        do { stored = try await register.load(key) } catch { return .failure(.store(error)) }
        guard let stored else { return .success(nil) }
        let nomenclature = nomenclature
        let state = await background.run {
            DossierState(
                CheckDocuments.report(
                    on: stored.proposal, pack: .official, nomenclature: nomenclature))
        }
        guard let state else { return .failure(.overloaded) }
        kept[key] = Kept(version: stored.version, state: state)
        return .success(state)
    }
}
