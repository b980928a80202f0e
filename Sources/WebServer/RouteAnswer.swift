import Application
import Documents
import Domain
import HTTPTypes
import WebUI

/// Answers one request: reads what the route names, and makes its page.
struct RouteAnswer {
    let services: SiteServices
    let visit: Visit
    let visitor: Visitor

    func answer(to route: Route) async throws(SiteFault) -> Answer {
        switch route {
        case .home: return page(try await home())
        case .agencies(let words, let number): return page(try await agencies(words: words, number: number))
        case .signIn(let address):
            return visitor.viewer == nil ? page(SignInPage(returning: address)) : .redirect(to: .home)
        case .account: return page(try await account())
        case .administration: return try await administration()
        case .settings(let saved): return page(SettingsPage(visitor.site, isSaved: saved))
        case .logo(let tag): return try logo(tag)
        case .deadlines(let saved): return page(DeadlinesPage(visitor.site, isSaved: saved))
        case .regulations: return page(RegulationsPage(ListRegulations.sheet()))
        case .periods(let region, let number): return page(try await periods(region, number: number))
        case .accounts(let region, let view): return page(try await accounts(region, view))
        case .imports(let agency): return page(try await imports(agency))
        case .importDraft(let key, let view): return page(try await importDraft(key, view))
        case .importedFile(let key, let rank): return try await importedFile(key, rank)
        case .plan(let key, let part): return try await page(of: key) { PlanPage($0, part: part) }
        case .findings(let key, let filter): return try await answer(findings: key, filter)
        case .cascade(let key, let focus):
            return try await page(of: key) { CascadePage(key, $0.openReport, focus: focus) }
        case .positions(let key): return page(try await positions(key))
        case .position(let key, let position): return page(try await self.position(key, position))
        case .myIndicators: return try await myIndicators()
        case .people(let agency): return page(try await people(agency))
        case .person(let agency, let person): return page(try await self.person(person, at: agency))
        case .history(let key, let before): return page(try await history(key, before: before))
        case .statementHistory(let statement): return page(try await history(of: statement))
        case .auditLog(let agency, let before, let again):
            return page(try await auditLog(agency, before: before, again: again))
        case .recordHistory(let agency, let record, let before):
            return page(try await history(of: record, of: agency, before: before))
        case .settingsHistory: return page(try await settingsHistory())
        case .figures(let key):
            return try await shared(route, of: key) { () throws(SiteFault) in
                FiguresPage(try await checked(key))
            }
        case .documents(let key, let revision): return try await documents(route, key, revision)
        case .preview(let key, let id, let figures, let revision):
            return try await preview(route, key, id, figures, revision)
        case .file(let key, let id, let figures, let format, let revision):
            return try await file(key, id, figures, format, revision)
        case .difference(let key, let from, let to): return try await difference(route, key, from, to)
        case .differenceFile(let key, let from, let to, let format, let figures):
            return try await differenceFile(key, from, to, format, figures)
        case .language(let language): return choose(language)
        case .year(let year): return try await choose(year: year)
        case .help(let topic): return page(try help(topic))
        case .helpPicture(let name): return try helpPicture(name)
        // `PlainAnswer` has them.
        case .asset, .health: throw .notFound
        }
    }

    // MARK: Pages

    func page(_ page: some Page) -> Answer { .page(page, in: visitor.context(visit)) }

    /// A page of a dossier; where the browser has it already, only that is said.
    ///
    /// - Parameter beside: what else it shows: another one where that is otherwise.
    func page<Shown: Page>(
        of key: DossierKey, beside: Int = 0, _ make: (NotedDossier) -> Shown?
    ) async throws(SiteFault) -> Answer {
        let noted = try await noted(key)
        let tag = tag(of: noted.checked.version, for: reader, [noted.noteCount, beside])
        if visit.knows(tag) { return .notModified(tag) }
        guard let shown = make(noted) else { throw .notFound }
        var answer = page(shown)
        answer.headers[.eTag] = tag
        answer.headers[.vary] = "Cookie"
        return answer
    }

    /// The same for a page that is the same for everyone: its content is kept for the next who asks.
    ///
    /// - Parameter seesHistory: whether it shows what was before, where not everyone may see that.
    func shared<Shown: SharedPage>(
        _ route: Route, of key: DossierKey, seesHistory: Bool = false, _ make: () async throws(SiteFault) -> Shown?
    ) async throws(SiteFault) -> Answer {
        let version = try await version(of: key)
        let reader = reader
        let tag = tag(of: version, for: reader)
        if visit.knows(tag) { return .notModified(tag) }
        let shell = PageShell(visitor.context(visit))
        let place = PageCache.Key(
            route: route, language: visit.language, zone: visitor.site.zone, seesHistory: seesHistory)
        let content: PageCache.Content
        if let kept = services.pages.content(place, version: version) {
            content = kept
        } else {
            // What is read after the version may be newer: the next who asks learns of it by the version.
            guard let shown = try await make() else { throw .notFound }
            content = PageCache.Content(
                version: version, heading: PageHeading(shown), bytes: shell.content(of: shown))
            services.pages.keep(content, for: place)
        }
        let seen = FrameCache.Key(heading: content.heading, reader: reader)
        let frame = services.frames.parts(seen) { shell.frame(of: content.heading) }
        var answer = Answer.page(services.pages.part(of: content), in: frame)
        answer.headers[.eTag] = tag
        answer.headers[.vary] = "Cookie"
        return answer
    }

    func version(of key: DossierKey) async throws(SiteFault) -> DossierVersion {
        let version: DossierVersion?
        do { version = try await services.register.version(key) } catch { throw .reading(.store(error)) }
        guard let version else { throw .notFound }
        return version
    }

    /// - Parameter beside: what else is shown, as numbers that change with it.
    private func tag(of version: DossierVersion, for reader: Int, _ beside: [Int] = []) -> String {
        let shown = [version.generation.description] + ([version.revision] + beside + [reader]).map { "\($0)" }
        return "W/\"\(([services.edition.description] + shown).joined(separator: "-"))\""
    }

    /// Another one wherever the frame of pages is another for who looks.
    private var reader: Int { services.readers.number(of: visitor.context(visit)) }

    func noted(_ key: DossierKey) async throws(SiteFault) -> NotedDossier {
        let noted: NotedDossier?
        do { noted = try await services.records.findings.run(key) } catch { throw .reading(error) }
        guard let noted else { throw .notFound }
        return noted
    }

    /// For what shows no notes on findings.
    private func checked(_ key: DossierKey) async throws(SiteFault) -> CheckedDossier {
        let checked: CheckedDossier?
        do { checked = try await services.dossiers.run(key) } catch { throw .reading(error) }
        guard let checked else { throw .notFound }
        return checked
    }
}
