import Application
import Domain
import Testing

@testable import WebUI

@Suite("Agencies line by line")
struct AgencyStandingsViewTests {
    private func html(_ titles: [String]) -> String {
        let line = RegisteredAgency.DossierLine(key: PageSamples.key, period: 2025...2025, revision: 1)
        let agency = RegisteredAgency(key: PageSamples.key.agency, agency: Agency(name: "Badan"), dossiers: [line])
        let documents = titles.map { DossierState.Document(title: $0, kind: .actionPlan, budget: nil) }
        let page = AgencyPage(agencies: [agency], total: 1, years: 2025...2025, moments: [:])
        let result = ListAgencies.Result(
            page: page, states: [line.key: DossierState(documents: documents, counts: [:])], ranking: nil)
        return String(decoding: PageShell(PageSamples.context(.id)).render(AgenciesPage(result)), as: UTF8.self)
    }

    @Test("the names of one or two documents are the link to their plan", arguments: [["Renja"], ["Renja", "PK"]])
    func few(titles: [String]) {
        #expect(html(titles).contains(">\(titles.joined(separator: ", "))</a>"))
    }

    @Test(
        "of more, or none, the period is, and the names stand below",
        arguments: [[], ["Renja", "PK", "IKI"]] as [[String]])
    func many(titles: [String]) {
        let html = html(titles)
        #expect(html.contains(">Tahun 2025</a>"))
        #expect(html.contains("<p class=\"meta\">\(titles.joined(separator: ", "))</p>") == !titles.isEmpty)
    }
}
