import Application
import Domain
import Testing

@testable import WebUI

@Suite("Choosing a region to administer")
struct AdministrationPageTests {
    @Test("each region is there once, with how many agencies it has")
    func lines() {
        let home = PageSamples.key.agency
        let other = AgencyKey(region: RegionID(PageSamples.key.dossier.value), agency: home.agency)
        let region = RegionalGovernment(kind: .regency, name: "Contoh")
        let agencies = [home, home, other].map { RegisteredAgency(key: $0, agency: Agency(name: "A", region: region)) }
        let page = AdministrationPage(agencies: agencies)
        #expect(page.lines.map(\.agencyCount) == [2, 1])
        #expect(page.lines.map(\.region) == [home.region, other.region])
        let html = String(decoding: PageShell(PageSamples.context(.en)).render(page), as: UTF8.self)
        #expect(html.contains("<p>2 agencies</p>"))
        #expect(html.contains("<p>1 agency</p>"))
    }
}
