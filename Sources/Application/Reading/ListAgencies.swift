import Domain
import Rules

/// Lists agencies with the state of their plans; a state is kept until its dossier or the notes on it are others.
package actor ListAgencies {
    /// One page of the list.
    package struct Result: Sendable {
        package let page: AgencyPage
        package let states: [DossierKey: DossierState]
        /// Of agencies put in order by what was found; nil in the order of names.
        package let ranking: Ranking?

        package init(page: AgencyPage, states: [DossierKey: DossierState], ranking: Ranking?) {
            self.page = page
            self.states = states
            self.ranking = ranking
        }
    }

    /// What putting them in order told of all agencies of the list, on whatever page.
    package struct Ranking: Hashable, Sendable {
        /// Agencies without a dossier.
        package let undelivered: Int
        /// Agencies with errors, as far as their dossiers were checked.
        package let faulty: Int
        /// Dossiers that were not checked since the program began: their agencies stand last.
        package let unchecked: Int

        package init(undelivered: Int, faulty: Int, unchecked: Int) {
            self.undelivered = undelivered
            self.faulty = faulty
            self.unchecked = unchecked
        }
    }

    private struct Kept {
        let moment: DossierMoment
        let state: DossierState
    }

    private let list: AgencyListPort
    private let register: RegisterPort
    private let findings: ReadFindings
    private let background: BackgroundPort
    private let nomenclature: NomenclaturePort
    /// Some hundred bytes for each dossier.
    private var kept: [DossierKey: Kept] = [:]
    /// What is being checked now; whoever asks in the meantime waits for it.
    private var pending: [DossierKey: Task<Swift.Result<DossierState?, ReadingFault>, Never>] = [:]

    package init(
        list: AgencyListPort, register: RegisterPort, findings: ReadFindings, background: BackgroundPort,
        nomenclature: NomenclaturePort = .none
    ) {
        self.list = list
        self.register = register
        self.findings = findings
        self.background = background
        self.nomenclature = nomenclature
    }

    package func run(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        switch query.order {
        case .name:
            let page: AgencyPage
            do { page = try await list.page(query) } catch { throw .store(error) }
            return Result(page: page, states: try await states(on: page), ranking: nil)
        case .urgency: return try await ranked(query)
        }
    }

    private func states(on page: AgencyPage) async throws(ReadingFault) -> [DossierKey: DossierState] {
        var states: [DossierKey: DossierState] = [:]
        for moment in page.agencies.flatMap(\.dossiers).compactMap({ page.moments[$0.key] }) {
            states[moment.key] = try await state(at: moment)
        }
        return states
    }

    /// Of those that were never checked a page's worth is with each look, so that none of them takes long.
    private func ranked(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        let outlines: AgencyOutlines
        do { outlines = try await list.outlines(query) } catch { throw .store(error) }
        let moments = outlines.agencies.flatMap(\.dossiers)
        for moment in moments.filter({ known($0) == nil }).prefix(AgencyQuery.pageSize) {
            _ = try await state(at: moment)
        }
        let ranks = outlines.agencies.enumerated().map { index, outline in
            AgencyRank(key: outline.key, states: outline.dossiers.map { known($0) }, index: index)
        }.sorted { $0 < $1 }
        let shown = ranks.dropFirst(min(query.page, 1_000_000) * AgencyQuery.pageSize).prefix(AgencyQuery.pageSize)
        var page: AgencyPage
        do {
            page = try await list.page(AgencyQuery(scopes: shown.map { .agency($0.key) }, year: query.year))
        } catch { throw .store(error) }
        let byKey = Dictionary(page.agencies.map { ($0.key, $0) }) { first, _ in first }
        page.agencies = shown.compactMap { byKey[$0.key] }
        page.total = ranks.count
        page.years = outlines.years
        let states = try await states(on: page)
        return Result(
            page: page, states: states,
            ranking: Ranking(
                undelivered: ranks.count { $0.isUndelivered }, faulty: ranks.count { $0.errorCount > 0 },
                unchecked: moments.count { known($0) == nil }))
    }

    /// Nil where it was not checked, or is another by now.
    private func known(_ moment: DossierMoment) -> DossierState? {
        kept[moment.key].flatMap { $0.moment == moment ? $0.state : nil }
    }

    /// Nil where it has gone in the meantime.
    private func state(at moment: DossierMoment) async throws(ReadingFault) -> DossierState? {
        if let known = known(moment) { return known }
        if let pending = pending[moment.key] { return try await pending.value.get() }
        let task = Task { await check(moment) }
        pending[moment.key] = task
        return try await task.value.get()
    }

    private func check(_ moment: DossierMoment) async -> Swift.Result<DossierState?, ReadingFault> {
        defer { pending[moment.key] = nil }
        do throws(ReadingFault) {
            return .success(moment.noteCount > 0 ? try await noted(moment.key) : try await fresh(moment.key))
        } catch {
            return .failure(error)
        }
    }

    private func noted(_ key: DossierKey) async throws(ReadingFault) -> DossierState? {
        guard let noted = try await findings.run(key) else { return nil }
        let state = DossierState(noted)
        let moment = DossierMoment(key: key, version: noted.checked.version, noteCount: noted.noteCount)
        kept[key] = Kept(moment: moment, state: state)
        return state
    }

    /// The dossier itself is not kept: of a list, few are opened.
    private func fresh(_ key: DossierKey) async throws(ReadingFault) -> DossierState? {
        let stored: StoredDossier?
        do { stored = try await register.load(key) } catch { throw .store(error) }
        guard let stored else { return nil }
        let nomenclature = nomenclature
        let state = await background.run {
            DossierState(
                CheckDocuments.report(
                    on: stored.proposal, pack: .official, nomenclature: nomenclature))
        }
        guard let state else { throw .overloaded }
        kept[key] = Kept(moment: DossierMoment(key: key, version: stored.version, noteCount: 0), state: state)
        return state
    }
}
