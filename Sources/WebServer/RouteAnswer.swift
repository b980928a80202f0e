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
        case .signIn(let address):
            return visitor.viewer == nil ? page(SignInPage(returning: address)) : .redirect(to: .home)
        case .account: return page(try await account())
        case .administration: return try await administration()
        case .accounts(let region): return page(try await accounts(region))
        case .plan(let key, let part): return try await page(of: key) { PlanPage($0, part: part) }
        case .findings(let key, let severity):
            return try await page(of: key) { FindingsPage($0, severity: severity) }
        case .documents(let key): return try await page(of: key) { DocumentsPage($0) }
        case .preview(let key, let id, let figures):
            return try await page(of: key) { PreviewPage($0, id, figures) }
        case .file(let key, let id, let figures, let format):
            return try await file(key, id, figures, format)
        case .language(let language): return remember(Visit.languageCookie, language.rawValue)
        case .year(let year): return remember(Visit.yearCookie, year.map { "\($0)" } ?? "")
        case .asset(let name): return try asset(name)
        case .health: return Answer(bytes: Array(#"{"status":"ok"}"#.utf8), headers: [.contentType: "application/json"])
        }
    }

    // MARK: Pages

    func page(_ page: some Page) -> Answer {
        .page(PageShell(visitor.context(visit)).render(page))
    }

    /// A page of a dossier; where the browser has it already, only that is said.
    private func page<Shown: Page>(
        of key: DossierKey, _ make: (CheckedDossier) -> Shown?
    ) async throws(SiteFault) -> Answer {
        let checked = try await dossier(key)
        let tag = tag(of: checked)
        if visit.knownTags.contains(tag) { return .notModified(tag) }
        guard let shown = make(checked) else { throw .notFound }
        var answer = page(shown)
        answer.headers[.eTag] = tag
        answer.headers[.vary] = "Cookie"
        return answer
    }

    private func tag(of checked: CheckedDossier) -> String {
        let shown = [checked.version.generation.description, "\(checked.version.revision)"]
        let reader = [
            visit.language.rawValue, visit.year.map { "\($0)" } ?? "", visitor.formToken.text.prefix(16) + "",
        ]
        let roles = visitor.viewer?.assignments.hashValue ?? 0
        return "W/\"\(services.edition)-\((shown + reader + ["\(roles)"]).joined(separator: "-"))\""
    }

    private func home() async throws(SiteFault) -> HomePage {
        var cards: [HomePage.AgencyCard] = []
        var years: Set<Int> = []
        for agency in try await agencies() where visitor.context(visit).may(.readPlan, on: agency.key) {
            years.formUnion(agency.dossiers.flatMap { $0.period.map(Array.init) ?? [] })
            var plans: [HomePage.Plan] = []
            for line in agency.dossiers where line.isOf(visit.year) { plans.append(plan(try await dossier(line.key))) }
            cards.append(HomePage.AgencyCard(name: agency.agency.title, plans: plans))
        }
        return HomePage(agencies: cards, years: years.sorted())
    }

    private func plan(_ checked: CheckedDossier) -> HomePage.Plan {
        let report = checked.report
        let titles = report.dossier.documents.map { DocumentSummary($0, in: report.dossier).title }
        let counts = Severity.allCases.map { ($0, report.count($0)) }
        return HomePage.Plan(
            key: checked.key, title: titles.joined(separator: ", "),
            counts: Dictionary(counts) { first, _ in first })
    }

    func dossier(_ key: DossierKey) async throws(SiteFault) -> CheckedDossier {
        let checked: CheckedDossier?
        do { checked = try await services.dossiers.run(key) } catch { throw .reading(error) }
        guard let checked else { throw .notFound }
        return checked
    }

    // MARK: Files

    private func file(
        _ key: DossierKey, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures, _ format: DocumentFormat
    ) async throws(SiteFault) -> Answer {
        let checked = try await dossier(key)
        guard let definition = DocumentCatalog.definition(id), definition.figures.contains(figures) else {
            throw .notFound
        }
        let (documents, report) = (services.documents, checked.report)
        let made = await services.background.run {
            let options = DocumentOptions(figures: figures, margin: format.isRead ? .clean : .usual)
            return documents.bytes(definition.document(for: DocumentInput(report: report, options: options)), format)
        }
        switch made {
        case nil: throw .reading(.overloaded)
        case .failure(let failure): throw .document(failure.text)
        case .success(let bytes):
            let name = "\(id).\(format.nameExtension)"
            let place = format == .html ? "inline" : "attachment"
            return Answer(
                bytes: bytes,
                headers: [
                    .contentType: format.mediaType, .contentDisposition: "\(place); filename=\"\(name)\"",
                    .contentSecurityPolicy: ContentPolicy.document,
                ])
        }
    }

    private func asset(_ name: String) throws(SiteFault) -> Answer {
        guard PageShell.styles.contains(name), let bytes = services.asset(name) else { throw .notFound }
        return Answer(
            bytes: bytes, headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=3600"])
    }

    private func remember(_ cookie: String, _ value: String) -> Answer {
        let cookie = services.address.cookie(cookie, value, seconds: value.isEmpty ? 0 : 31_536_000)
        return Answer(
            status: .seeOther, headers: [.location: visit.origin ?? Route.home.address, .setCookie: cookie])
    }
}

extension RegisteredAgency.DossierLine {
    /// Whether it is of a fiscal year; of no period, or of all years, it is.
    fileprivate func isOf(_ year: Int?) -> Bool {
        guard let year, let period else { return true }
        return period.contains(year)
    }
}
