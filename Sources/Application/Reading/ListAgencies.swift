import Domain

/// Lists agencies with the state of their plans; a state is kept until its dossier or the notes on it are others,
/// a list until anything is written.
package actor ListAgencies {
    /// One page of the list.
    package struct Result: Sendable {
        package let page: AgencyPage
        /// Without those of dossiers that can't be read: their own pages tell why.
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
        /// Nil where its records are damaged.
        let state: DossierState?
    }

    private struct Question: Hashable {
        let query: AgencyQuery
        /// Of the register, before it is asked.
        let mark: Int
    }

    private let list: AgencyListPort
    private let findings: ReadFindings
    private let checking: CheckStored
    /// Of every dossier that was checked since the program began, until it is removed: documents, counts and titles of
    /// posts as they were when it was checked last.
    private var kept: [DossierKey: Kept] = [:]
    /// What is being checked now; whoever asks in the meantime waits for it.
    private var pending: [DossierMoment: Task<Swift.Result<DossierState?, ReadingFault>, Never>] = [:]
    /// Lists as they were when something was last written, without those of which something is still to be checked.
    private var results = RecentlyUsed<AgencyQuery, (mark: Int, result: Result)>(limit: 64)
    private var underway: [Question: Task<Swift.Result<Result, ReadingFault>, Never>] = [:]
    /// Checks what no list has shown yet.
    private var warming: Task<Void, Never>?

    package init(
        list: AgencyListPort, register: RegisterPort, findings: ReadFindings, background: BackgroundPort,
        nomenclature: NomenclaturePort = .none
    ) {
        self.list = list
        self.findings = findings
        checking = CheckStored(register: register, background: background, nomenclature: nomenclature)
    }

    /// The list as long as the register's change mark stays the same; who asks the same meanwhile waits for one answer.
    package func run(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        let mark: Int
        do { mark = try await list.mark() } catch { throw .store(error) }
        if let known = results.value(query), known.mark == mark { return known.result }
        let question = Question(query: query, mark: mark)
        let task = underway[question] ?? Task { await answer(question) }
        underway[question] = task
        return try await task.value.get()
    }

    private func answer(_ question: Question) async -> Swift.Result<Result, ReadingFault> {
        defer { underway[question] = nil }
        do throws(ReadingFault) {
            let result =
                switch question.query.order {
                case .name: try await named(question.query)
                case .urgency: try await ranked(question.query)
                }
            if result.ranking?.unchecked ?? 0 == 0 { results.keep((question.mark, result), for: question.query) }
            return .success(result)
        } catch {
            return .failure(error)
        }
    }

    private func named(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        let page: AgencyPage
        do { page = try await list.page(query) } catch { throw .store(error) }
        return Result(page: page, states: try await states(on: page), ranking: nil)
    }

    private func states(on page: AgencyPage) async throws(ReadingFault) -> [DossierKey: DossierState] {
        var states: [DossierKey: DossierState] = [:]
        for moment in page.agencies.flatMap(\.dossiers).compactMap({ page.moments[$0.key] }) {
            states[moment.key] = try await state(at: moment)
        }
        return states
    }

    /// Of those that were never checked a page's worth is at once, the rest while nobody waits for it.
    private func ranked(_ query: AgencyQuery) async throws(ReadingFault) -> Result {
        let outlines: AgencyOutlines
        do { outlines = try await list.outlines(query) } catch { throw .store(error) }
        let moments = outlines.agencies.flatMap(\.dossiers)
        if query.year == nil { forgetRemoved(outlines, moments) }
        if warming == nil { await warm(moments.filter { isUnchecked($0) }) }
        let ranks = outlines.agencies.enumerated().map { index, outline in
            AgencyRank(key: outline.key, states: outline.dossiers.map { known($0)?.state }, index: index)
        }.sorted { $0 < $1 }
        let ranking = Ranking(
            undelivered: ranks.count { $0.isUndelivered }, faulty: ranks.count { $0.errorCount > 0 },
            unchecked: moments.count { isUnchecked($0) })
        let shown = ranks.dropFirst(query.start).prefix(AgencyQuery.pageSize)
        var page: AgencyPage
        do {
            page = try await list.page(AgencyQuery(scopes: shown.map { .agency($0.key) }, year: query.year))
        } catch { throw .store(error) }
        let byKey = Dictionary(page.agencies.map { ($0.key, $0) }) { first, _ in first }
        page.agencies = shown.compactMap { byKey[$0.key] }
        page.total = ranks.count
        page.years = outlines.years
        return Result(page: page, states: try await states(on: page), ranking: ranking)
    }

    /// The first of them before it returns.
    private func warm(_ moments: [DossierMoment]) async {
        guard await check(moments.prefix(AgencyQuery.pageSize)), warming == nil else { return }
        let rest = moments.dropFirst(AgencyQuery.pageSize)
        guard !rest.isEmpty else { return }
        warming = Task {
            _ = await check(rest)
            warming = nil
        }
    }

    /// Whether there was room for all of them and the register answered.
    private func check(_ moments: ArraySlice<DossierMoment>) async -> Bool {
        do throws(ReadingFault) {
            for moment in moments { _ = try await state(at: moment) }
            return true
        } catch {
            return false
        }
    }

    private func isUnchecked(_ moment: DossierMoment) -> Bool { known(moment) == nil }

    /// Nil where it was not checked, or is another by now.
    private func known(_ moment: DossierMoment) -> Kept? {
        kept[moment.key].flatMap { $0.moment == moment ? $0 : nil }
    }

    /// - Parameters:
    ///   - outlines: of some agencies, with all dossiers they have.
    ///   - moments: those dossiers.
    private func forgetRemoved(_ outlines: AgencyOutlines, _ moments: [DossierMoment]) {
        let present = Set(moments.map(\.key))
        let agencies = Set(outlines.agencies.map(\.key))
        kept = kept.filter { present.contains($0.key) || !agencies.contains($0.key.agency) }
    }

    /// Nil where it has gone in the meantime, or can't be read.
    private func state(at moment: DossierMoment) async throws(ReadingFault) -> DossierState? {
        if let known = known(moment) { return known.state }
        let task = pending[moment] ?? Task { await check(moment) }
        pending[moment] = task
        return try await task.value.get()
    }

    private func check(_ moment: DossierMoment) async -> Swift.Result<DossierState?, ReadingFault> {
        defer { pending[moment] = nil }
        do throws(ReadingFault) {
            let key = moment.key
            if moment.noteCount > 0 {
                guard let noted = try await findings.run(key) else { return .success(nil) }
                return .success(keep(DossierState(noted), key, noted.checked.version, noted.noteCount))
            }
            // The dossier itself is not kept: of a list, few are opened.
            guard let checked = try await checking.run(key) else { return .success(nil) }
            return .success(keep(DossierState(checked.report), key, checked.version, 0))
        } catch {
            guard case .store(.damagedRecord) = error else { return .failure(error) }
            kept[moment.key] = Kept(moment: moment, state: nil)
            return .success(nil)
        }
    }

    private func keep(
        _ state: DossierState, _ key: DossierKey, _ version: DossierVersion, _ noteCount: Int
    ) -> DossierState {
        kept[key] = Kept(moment: DossierMoment(key: key, version: version, noteCount: noteCount), state: state)
        return state
    }
}
