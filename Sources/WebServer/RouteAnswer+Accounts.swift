import Application
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    /// What shows the page that a form belongs to.
    init(_ submission: SubmissionAnswer) {
        self.init(services: submission.services, visit: submission.visit, visitor: submission.visitor)
    }

    /// All agencies of the register.
    func agencies() async throws(SiteFault) -> [RegisteredAgency] {
        do { return try await services.register.agencies() } catch { throw .reading(.store(error)) }
    }

    func account(complaint: Localized? = nil) async throws(SiteFault) -> AccountPage {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        let agencies = try await agencies()
        var places = Dictionary(agencies.map { (RoleAssignment.Scope.agency($0.key), $0.title) }) { first, _ in first }
        for (region, members) in Dictionary(grouping: agencies, by: \.key.region) {
            places[.region(region)] = members.regionTitle
        }
        return AccountPage(viewer: viewer, places: places, complaint: complaint)
    }

    /// The picture of this tag, for as long as it is the one.
    func logo(_ tag: String) throws(SiteFault) -> Answer {
        guard let logo = visitor.site.logo, logo.tag == tag else { throw .notFound }
        return Answer(
            bytes: logo.bytes,
            headers: [.contentType: logo.format.rawValue, .cacheControl: "public, max-age=31536000, immutable"])
    }

    /// The regions to choose from; the only one at once.
    func administration() async throws(SiteFault) -> Answer {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        let own = AccessPolicy.regions(.administer, of: viewer)
        if let only = own.first, own.count == 1 { return .redirect(to: .accounts(only)) }
        let agencies = try await agencies().filter { own.contains($0.key.region) }
        return page(AdministrationPage(agencies: agencies))
    }

    /// By name, a page at a time.
    func periods(_ region: RegionID, number: Int) async throws(SiteFault) -> PeriodsPage {
        let query = AgencyQuery(scopes: [.region(region)], year: visit.year, page: number)
        let result: ListAgencies.Result
        do { result = try await services.list.run(query) } catch { throw .reading(error) }
        return PeriodsPage(region: region, result: result, number: query.page, today: today)
    }

    func accounts(
        _ region: RegionID, _ view: AccountsView = .start, issued: AccountsPage.Issued? = nil,
        complaint: Localized? = nil
    ) async throws(SiteFault) -> AccountsPage {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        var view = view
        var accounts = try await list(region, view, for: viewer)
        if accounts.accounts.isEmpty, accounts.total > 0 {
            // Beyond the end stands the last page.
            view = AccountsView(words: view.words, page: accounts.pageCount - 1, agencyWords: view.agencyWords)
            accounts = try await list(region, view, for: viewer)
        }
        var agencies = try await page(of: region, words: view.agencyWords)
        let hasFound = view.agencyWords == nil || !agencies.agencies.isEmpty
        if !hasFound { agencies = try await page(of: region) }
        var titles = Dictionary(agencies.agencies.map { ($0.key, $0) }) { first, _ in first }
        for home in Set(accounts.accounts.map(\.account.home)) where titles[home] == nil {
            titles[home] = try await agency(home)
        }
        return AccountsPage(
            region: region, view: view, agencies: agencies, hasFoundAgencies: hasFound,
            homes: titles.mapValues { $0.agency.name ?? $0.title }, accounts: accounts, issued: issued,
            complaint: complaint)
    }

    private func list(
        _ region: RegionID, _ view: AccountsView, for viewer: Viewer
    ) async throws(SiteFault) -> AccountList {
        let query = AccountQuery(region: region, words: view.words, page: view.page)
        do { return try await services.access.administer.page(query, for: viewer) } catch {
            if case .store(let fault) = error { throw .reading(.store(fault)) }
            throw .notFound
        }
    }

    /// The first agencies of a region by name.
    func page(of region: RegionID, words: String? = nil) async throws(SiteFault) -> AgencyPage {
        do {
            return try await services.records.list.page(AgencyQuery(scopes: [.region(region)], words: words))
        } catch {
            throw .reading(.store(error))
        }
    }

    /// Nil where there is none.
    func agency(_ key: AgencyKey) async throws(SiteFault) -> RegisteredAgency? {
        do { return try await services.records.list.agency(key) } catch { throw .reading(.store(error)) }
    }
}
