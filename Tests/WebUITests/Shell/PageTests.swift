import Application
import Documents
import Domain
import TestSupport
import Testing

@testable import WebUI

@Suite("Pages")
struct PageTests {
    private static let checked = PageSamples.checked
    private static let noted = NotedDossier(checked: checked, notes: [], digest: RecordSamples.digest)

    private static var pages: [(name: String, page: any Page)] {
        let part = checked.report.dossier.documents[0].entries[1].id
        let preview = PreviewPage(checked, DocumentDefinitionID("perjanjian-kinerja"), .asComputed)
        return [
            ("home.html", HomePage(HomeSamples.planner)), ("home-region.html", HomePage(HomeSamples.verifier)),
            ("home-nothing.html", HomePage(HomeSamples.nothing)),
            ("home-no-role.html", HomePage(HomeState(tasks: [], own: nil, regional: nil))),
            (
                "agencies.html",
                AgenciesPage(HomeSamples.result(total: 3 * AgencyQuery.pageSize), words: "b<a", number: 1)
            ),
            ("agencies-nothing.html", AgenciesPage(HomeSamples.result([], total: 0), words: "x")),
            ("figures.html", FiguresPage(checked)), ("plan.html", PlanPage(noted, part: nil)),
            ("plan-part.html", PlanPage(noted, part: part)), ("findings.html", FindingsPage(RecordSamples.fresh)),
            ("findings-advice.html", FindingsPage(RecordSamples.fresh, filter: FindingFilter(severity: .advice))),
            ("documents.html", DocumentsPage(checked)),
            (
                "fault.html",
                FaultPage(
                    title: .init(id: "Penuh", en: "Busy"), explanation: .init(id: "Nanti", en: "Later"), requestID: "7")
            ),
            ("sign-in.html", SignInPage(returning: "/x", login: "a<b", complaint: .init(id: "Salah <b>", en: "Wrong"))),
        ] + access + [preview].compactMap { $0 }.map { ("preview.html", $0) }
    }

    private static var access: [(name: String, page: any Page)] {
        guard let viewer = PageSamples.viewer else { return [] }
        let agency = RegisteredAgency(key: checked.key.agency, agency: checked.report.dossier.agency)
        let accounts = AccountsPage(
            region: checked.key.agency.region,
            agencies: AgencyPage(agencies: [agency], total: 30, years: nil, moments: [:]),
            homes: [agency.key: agency.title], accounts: AccountList(accounts: [viewer], total: 60),
            issued: .init(login: "baru", password: "aaaaa-bbbbb-ccccc"))
        let places: [RoleAssignment.Scope: String] = [
            .agency(agency.key): agency.title, .region(agency.key.region): "Kabupaten Contoh",
        ]
        let day = CalendarDay(Timestamp(milliseconds: 1_800_000_000_000))
        let april = DueDay(yearsAfter: 0, month: 4, day: 15)
        return [
            ("account.html", AccountPage(viewer: viewer, places: places)),
            (
                "settings.html",
                SettingsPage(SiteSettings(name: "Kinerja <Contoh>", logo: SiteLogo(SamplePicture.jpeg)))
            ),
            (
                "periods.html",
                PeriodsPage(
                    region: checked.key.agency.region, result: HomeSamples.result(total: 30), number: 1, today: day)
            ),
            ("deadlines.html", DeadlinesPage(SiteSettings(deadlines: [.actionPlan: april]))),
            ("regulations.html", RegulationsPage(HomeSamples.regulations)), ("accounts.html", accounts),
            ("administration.html", AdministrationPage(agencies: [agency])),
        ]
    }

    private static func html(_ page: any Page, _ language: Language = .id) -> String {
        String(decoding: PageShell(PageSamples.context(language)).render(page), as: UTF8.self)
    }

    @Test("every page is recorded", arguments: pages.map(\.name))
    func recorded(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        Snapshot.expect(Self.html(page), named: name)
    }

    @Test("no page carries a script or a style of its own, and what documents say can't become markup")
    func isStrict() {
        for (name, page) in Self.pages {
            for forbidden in ["<script>", "style=", "<style", "onclick", "javascript:", "<b>SK", "<Kepegawaian>"] {
                #expect(!Self.html(page).contains(forbidden), "\(name): \(forbidden)")
            }
        }
    }

    @Test("only files of the application are run, and they may neither write styles nor evaluate text")
    func scripts() {
        let html = Self.html(FiguresPage(Self.checked))
        #expect(html.contains("<script src=\"/aset/htmx.min.js\" defer></script>"))
        #expect(html.contains("&quot;includeIndicatorStyles&quot;:false,&quot;allowEval&quot;:false"))
    }

    @Test(
        "where a plan is of another year than the one chosen, its pages say so and lead to its year",
        arguments: [(2018, true), (2025, false), (nil, false)] as [(Int?, Bool)])
    func otherYear(year: Int?, isTold: Bool) {
        let seen = PageSamples.context(.id)
        let context = PageContext(
            language: .id, viewer: seen.viewer, formToken: seen.formToken, site: seen.site, year: year)
        for page in [PlanPage(Self.noted, part: nil), FiguresPage(Self.checked), DocumentsPage(Self.checked)]
            as [any Page]
        {
            let html = String(decoding: PageShell(context).render(page), as: UTF8.self)
            #expect(html.contains("<p class=\"other-year\">") == isTold)
            #expect(html.contains("<a href=\"/tahun/2025\">Pilih tahun 2025</a>") == isTold)
        }
    }

    @Test("a frame and a content joined are the page")
    func parts() {
        let shell = PageShell(PageSamples.context(.id))
        let page = DocumentsPage(Self.checked)
        let frame = shell.frame(of: PageHeading(page))
        #expect(frame.before + shell.content(of: page) + frame.after == shell.render(page))
        #expect(String(decoding: frame.after, as: UTF8.self).hasPrefix("</main>"))
    }

    @Test("the plan in English names its levels and figures in English")
    func englishPlan() {
        let part = Self.checked.report.dossier.documents[0].entries[1].id
        let html = Self.html(PlanPage(Self.noted, part: part), .en)
        Snapshot.expect(html, named: "plan-part-en.html")
        for level in PlanLevel.allCases where level != .program {
            #expect(!html.contains("<small>\(level.title) "), "\(level)")
        }
    }

    @Test("in English a page says so, and keeps the words of the document")
    func english() {
        let html = Self.html(FindingsPage(RecordSamples.fresh), .en)
        #expect(html.contains("<html lang=\"en\">"))
        #expect(html.contains("Result of the check") || html.contains("Check"))
        #expect(html.contains("Program Kepegawaian"))
    }

    @Test("no sentence of ours is Indonesian on an English page", arguments: pages.map(\.name))
    func noIndonesian(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        let text = Self.html(page, .en).replacing(/<[^>]*>/, with: " ")
        let words = text.matches(of: /\b(yang|belum|tidak|sudah|akan|Anda|ini|kosong|temuan)\b/)
        #expect(words.isEmpty, "\(words.map { text[$0.range] })")
    }

    @Test("a part that there isn't shows the plan alone")
    func unknownPart() {
        #expect(PlanPage(Self.noted, part: EntryID("X9")).part == nil)
    }

    @Test("a document that doesn't exist in a form has no preview")
    func unknownDocument() {
        #expect(PreviewPage(Self.checked, DocumentDefinitionID("x"), .asStated) == nil)
    }

    @Test("only documents there is something for are offered")
    func documents() {
        let ids = DocumentsPage(Self.checked).lines.map(\.id.text)
        #expect(ids.contains("rencana-aksi-melebar"))
        #expect(!ids.contains("keputusan-iki"))
    }
}
