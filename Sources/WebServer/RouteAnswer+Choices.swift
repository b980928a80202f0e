import Application
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    /// From now on in this language; one comes back to where one was.
    func choose(_ language: Language) -> Answer {
        remember(Visit.languageCookie, language.rawValue, then: visit.origin ?? .home)
    }

    /// From now on for this fiscal year; whoever was at a plan of another year comes to that of this one.
    func choose(year: Int?) async throws(SiteFault) -> Answer {
        let origin = visit.origin ?? .home
        var target = origin
        if let year, let key = origin.plan { target = try await plan(of: year, like: origin, key) }
        return remember(Visit.yearCookie, year.map { "\($0)" } ?? "", then: target)
    }

    /// The same page in a plan of the year; home where the agency has none.
    private func plan(of year: Int, like origin: Route, _ key: DossierKey) async throws(SiteFault) -> Route {
        guard may(.readPlan, on: key.agency) else { return .home }
        let agencies: [RegisteredAgency]
        do { agencies = try await services.register.agencies() } catch { throw .reading(.store(error)) }
        let lines =
            agencies.first { $0.key == key.agency }?.dossiers.filter { $0.period?.contains(year) ?? false } ?? []
        if lines.contains(where: { $0.key == key }) { return origin }
        // Of a year's plan and one of several years, that of the year alone.
        let nearest = lines.min { ($0.period?.count ?? 0) < ($1.period?.count ?? 0) }
        return nearest.map { origin.page(of: $0.key) } ?? .home
    }

    private func remember(_ cookie: String, _ value: String, then target: Route) -> Answer {
        let cookie = services.address.cookie(cookie, value, seconds: value.isEmpty ? 0 : 31_536_000)
        return Answer(status: .seeOther, headers: [.location: target.address, .setCookie: cookie])
    }
}
