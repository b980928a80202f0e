import Application
import Domain
import WebUI

extension RouteAnswer {
    func home() async throws(SiteFault) -> HomePage {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        do {
            return HomePage(try await services.home.run(for: viewer, year: visit.year, zone: visitor.site.zone))
        } catch {
            throw .reading(error)
        }
    }

    /// What the viewer may read, a page at a time; by what was found where regions are looked over.
    func agencies(words: String?, number: Int) async throws(SiteFault) -> AgenciesPage {
        let scopes = visitor.viewer.map { AccessPolicy.scopes(.readPlan, of: $0) } ?? []
        let isRegional = scopes.contains { if case .region = $0 { true } else { false } }
        let query = AgencyQuery(
            scopes: scopes, words: words, year: visit.year, page: number,
            order: isRegional && words == nil ? .urgency : .name)
        do { return AgenciesPage(try await services.list.run(query), words: words, number: query.page) } catch {
            throw .reading(error)
        }
    }
}
