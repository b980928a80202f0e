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

    func agencies(of region: RegionID) async throws(SiteFault) -> [RegisteredAgency] {
        try await agencies().filter { $0.key.region == region }
    }

    func account() async throws(SiteFault) -> AccountPage {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        let titles = Dictionary(try await agencies().map { ($0.key, $0.title) }) { first, _ in first }
        return AccountPage(viewer: viewer, agencies: titles)
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
        _ region: RegionID, issued: AccountsPage.Issued? = nil, complaint: Localized? = nil
    ) async throws(SiteFault) -> AccountsPage {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        let accounts: [Viewer]
        do { accounts = try await services.access.administer.list(region, for: viewer) } catch {
            if case .store(let fault) = error { throw .reading(.store(fault)) }
            throw .notFound
        }
        return AccountsPage(
            region: region, agencies: try await agencies(of: region), accounts: accounts, issued: issued,
            complaint: complaint)
    }
}
