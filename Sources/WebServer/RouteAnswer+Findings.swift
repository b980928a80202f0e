import Application
import Domain
import WebUI

extension RouteAnswer {
    func answer(findings key: DossierKey, _ filter: FindingFilter) async throws(SiteFault) -> Answer {
        let assignable = try await assignable(key.agency)
        return try await page(of: key, beside: assignable.hashValue) {
            FindingsPage($0, filter: filter, assignable: assignable)
        }
    }

    /// With what was wrong in a form.
    func findings(
        _ key: DossierKey, _ filter: FindingFilter, complaint: FindingsPage.Complaint
    ) async throws(SiteFault) -> FindingsPage {
        let noted = try await noted(key)
        return FindingsPage(
            noted, filter: filter, assignable: try await assignable(key.agency), complaint: complaint)
    }

    /// Whoever may not read of people sees of them only whether it is oneself.
    func assignable(_ agency: AgencyKey) async throws(SiteFault) -> [Account] {
        let all: [Account]
        do { all = try await services.records.noting.assignable(agency) } catch { throw .reading(error) }
        return may(.readPeople, on: agency) ? all : all.filter { $0.id == visitor.viewer?.account.id }
    }
}
