import Application
import Domain
import Testing

@testable import WebUI

@Suite("Plans that can't be read")
struct UnreadableDossierViewTests {
    private static let key = PageSamples.key

    /// Of one agency with one dossier, whose state isn't there.
    private static let result = ListAgencies.Result(
        page: AgencyPage(
            agencies: [
                RegisteredAgency(
                    key: key.agency, agency: Agency(name: "Badan"),
                    dossiers: [.init(key: key, period: 2025...2026, revision: 1)])
            ], total: 1, years: 2025...2026, moments: [:]), states: [:],
        ranking: .init(undelivered: 0, faulty: 0, unchecked: 0))

    @Test("each is listed with a link to its page, which tells why")
    func listed() {
        let pages: [any Page] = [
            AgenciesPage(Self.result), HomePage(HomeState(tasks: [], own: Self.result, regional: nil)),
        ]
        for page in pages {
            let html = String(decoding: PageShell(PageSamples.context(.id)).render(page), as: UTF8.self)
            #expect(html.contains("<a href=\"\(Route.plan(Self.key, part: nil).address)\">Tahun 2025–2026</a>"))
            #expect(html.contains("tidak dapat dibaca"))
        }
    }
}
