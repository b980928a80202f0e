import Application
import Domain
import Testing

@testable import WebUI

@Suite("What agencies delivered for which years")
struct PeriodsPageTests {
    private static let agency = PageSamples.key.agency

    private static func key(_ number: UInt64) -> DossierKey {
        DossierKey(
            agency: agency, dossier: DossierID(UUIDv7(at: Timestamp(milliseconds: 0), random: (0, number))))
    }

    /// Of one agency, with a dossier for each period and what it holds; nil for one that was not looked at.
    private static func page(
        _ held: [(period: ClosedRange<Int>, kinds: [DocumentKind]?)], on today: String = "2026-11-22"
    ) throws -> PeriodsPage {
        let lines = held.enumerated().map { number, line in
            RegisteredAgency.DossierLine(key: key(UInt64(number)), period: line.period, revision: 1)
        }
        let states = held.enumerated().compactMap { number, line in
            line.kinds.map { kinds in
                let documents = kinds.map { DossierState.Document(title: "x", kind: $0, budget: nil) }
                return (key(UInt64(number)), DossierState(documents: documents, counts: [:]))
            }
        }
        let registered = RegisteredAgency(key: agency, agency: Agency(name: "Badan"), dossiers: lines)
        return try PeriodsPage(
            region: agency.region,
            result: .init(
                page: AgencyPage(agencies: [registered], total: 1, years: 2021...2026, moments: [:]),
                states: Dictionary(uniqueKeysWithValues: states), ranking: nil),
            today: #require(CalendarDay(today)))
    }

    private static func missing(_ page: PeriodsPage, _ index: Int) -> [DocumentKind] {
        let agency = page.result.page.agencies[0]
        return page.missing(in: agency.dossiers[index], of: agency)
    }

    @Test("a year lacks what neither its own dossier holds nor one of several years around it")
    func missing() throws {
        let page = try Self.page([(2021...2026, [.strategicPlan, .keyIndicators]), (2025...2025, [.workPlan])])
        #expect(Self.missing(page, 0).isEmpty)
        let lacking = Self.missing(page, 1)
        #expect(!lacking.isEmpty)
        #expect(lacking.allSatisfy { ![.strategicPlan, .keyIndicators, .workPlan].contains($0) })
        #expect(Set(lacking + [.workPlan]) == Set(PeriodsPage.yearly))
    }

    @Test("what is missing is told from the day after it was due; until then it is told by when it is")
    func deadlines() throws {
        let missing: [DocumentKind] = [.performanceReport, .actionPlan, .workPlan]
        func due(_ today: String, _ settings: SiteSettings = SiteSettings()) throws -> (
            past: [String], coming: [String]
        ) {
            let page = try Self.page([(2026...2026, [])], on: today)
            let line = page.result.page.agencies[0].dossiers[0]
            let due = page.deadlines(of: missing, in: line, by: settings)
            return (due.past.map { "\($0.kind) \($0.day)" }, due.coming.map { "\($0.kind) \($0.day)" })
        }
        let all = ["workPlan 2025-07-31", "actionPlan 2026-03-31", "performanceReport 2027-02-28"]
        #expect(try due("2026-03-31") == ([all[0]], [all[1], all[2]]))
        #expect(try due("2026-04-01") == ([all[0], all[1]], [all[2]]))
        #expect(try due("2027-03-01") == (all, []))
        let chosen = SiteSettings(deadlines: [.actionPlan: DueDay(yearsAfter: 0, month: 5, day: 31)])
        #expect(try due("2026-04-01", chosen) == ([all[0]], ["actionPlan 2026-05-31", all[2]]))
    }

    @Test("what was due and what is not yet are told apart, each with its day")
    func told() throws {
        let page = try Self.page([(2026...2026, [.actionPlan, .performanceAgreement])])
        let html = String(decoding: PageShell(PageSamples.context(.id)).render(page), as: UTF8.self)
        #expect(html.contains("Belum ada: Rencana Kerja (Renja), paling lambat 31 Juli 2025; "))
        #expect(html.contains("Belum jatuh tempo: Laporan Kinerja (LKjIP), paling lambat 28 Februari 2027<"))
    }

    @Test("of a dossier that was not looked at nothing is said to be missing")
    func unknown() throws {
        let page = try Self.page([(2025...2025, nil), (2026...2026, [.workPlan])])
        #expect(Self.missing(page, 0).isEmpty)
        #expect(!Self.missing(page, 1).isEmpty)
    }

    @Test("years without a dossier of their own are told, also where one of several years holds them")
    func years() throws {
        let page = try Self.page([(2021...2026, [.strategicPlan]), (2025...2025, [])])
        let agency = page.result.page.agencies[0]
        #expect(page.missingYears(of: agency, chosen: nil) == [2021, 2022, 2023, 2024, 2026])
        #expect(page.missingYears(of: agency, chosen: 2025).isEmpty)
        #expect(page.missingYears(of: agency, chosen: 2024) == [2024])
    }
}
