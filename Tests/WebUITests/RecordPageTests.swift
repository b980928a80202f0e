import Application
import Documents
import Domain
import TestSupport
import Testing

@testable import WebUI

@Suite("Pages of findings, posts, trees, history and help")
struct RecordPageTests {
    private static let key = PageSamples.key

    private static var pages: [(name: String, page: any Page)] {
        (findings + posts + records).compactMap { name, page in page.map { (name, $0) } }
    }

    private static var findings: [(String, (any Page)?)] {
        let noted = RecordSamples.noted
        let complaint = noted.open.first.map {
            FindingsPage.Complaint(mark: $0.subject.mark, text: .init(id: "Tulislah alasannya.", en: "Why?"))
        }
        return [
            ("findings-noted.html", FindingsPage(noted, assignable: RecordSamples.accounts)),
            (
                "findings-complaint.html",
                FindingsPage(
                    noted, filter: FindingFilter(severity: .error, state: .open, text: "SK"),
                    assignable: RecordSamples.accounts, complaint: complaint)
            ),
            ("findings-dismissed.html", FindingsPage(noted, filter: FindingFilter(state: .dismissed))),
            ("plan-dismissed.html", PlanPage(noted, part: EntryID("S1.P1"))),
            ("cascade.html", CascadePage(key, noted.openReport, focus: CascadeFocus())),
            (
                "cascade-part.html",
                CascadePage(key, noted.openReport, focus: CascadeFocus(top: .part(EntryID("S1.P1"))))
            ),
        ]
    }

    private static var posts: [(String, (any Page)?)] {
        let holders = [RecordSamples.holder].compactMap { $0 }
        let posts = RecordSamples.posts
        return [
            ("cascade-posts.html", CascadePage(key, posts.report, focus: CascadeFocus(steps: 1))),
            ("cascade-empty.html", CascadePage(key, CheckReport(dossier: Dossier()), focus: CascadeFocus())),
            ("positions.html", PositionsPage(posts, holders: [PositionID("J2"): holders])),
            ("positions-empty.html", PositionsPage(RecordSamples.checked, holders: [:])),
            (
                "position.html",
                PositionPage(
                    key, posts.report, PositionID("J2"), holders: holders, people: [RecordSamples.person],
                    today: RecordSamples.today)
            ),
            (
                "my-indicators.html",
                PositionPage(key, posts.report, PositionID("J1"), today: RecordSamples.today, isOwn: true)
            ),
            ("no-post.html", NoPostPage()),
            (
                "people.html",
                PeoplePage(
                    agency: RecordSamples.agency, people: [RecordSamples.person], accounts: RecordSamples.accounts,
                    draft: .init(name: "A <b>", number: "1"), complaint: .init(id: "NIP", en: "Number"))
            ),
            (
                "person.html",
                PersonPage(
                    agency: RecordSamples.agency, person: RecordSamples.person,
                    appointments: [holders.first?.appointment].compactMap { $0 }.map { ($0, "Kepala <Badan>") },
                    accounts: RecordSamples.accounts, complaint: .init(id: "NIP", en: "Number"))
            ),
            (
                "person-unappointed.html",
                PersonPage(
                    agency: RecordSamples.agency, person: RecordSamples.person, appointments: [],
                    accounts: RecordSamples.accounts, draft: .init(name: "A <b>", number: "1"))
            ),
            ("person-nameless.html", nameless),
            ("conflict.html", conflict),
            ("people-empty.html", PeoplePage(agency: RecordSamples.agency, people: [], accounts: [])),
            (
                "people-address.html",
                PeoplePage(
                    agency: RecordSamples.agency, people: [], accounts: [], address: ["Jl. <Contoh> 1", "Telp. 2"],
                    addressComplaint: .init(id: "Baris", en: "Lines"))
            ),
        ]
    }

    private static var nameless: PersonPage {
        let person = Person(
            id: RecordSamples.person.id, agency: key.agency, name: Person.nameless, number: nil, account: nil)
        return PersonPage(
            agency: RecordSamples.agency, person: person,
            appointments: [RecordSamples.holder?.appointment].compactMap { $0 }.map { ($0, nil) }, accounts: [])
    }

    private static var records: [(String, (any Page)?)] {
        let statement = StatementAddress(dossier: key, entry: EntryID("S1.P1.I1"), index: 0)
        let sound = AuditProof(head: AuditHead(length: 9, seal: [0xAB, 1]), breaches: [], seals: [:])
        let broken = AuditProof(head: sound.head, breaches: [.altered(sequence: 3)], seals: [:])
        return [
            ("history.html", HistoryPage(RecordSamples.checked, reading: RecordSamples.reading, readable: 1...2)),
            (
                "history-statement.html",
                HistoryPage(
                    RecordSamples.checked, reading: AuditReading(extract: AuditExtract(lines: [], rest: nil)),
                    readable: 1...2,
                    statement: statement)
            ),
            (
                "audit-log.html",
                AuditLogPage(
                    agency: RecordSamples.agency, proof: .init(sound, at: RecordSamples.moment),
                    reading: RecordSamples.reading)
            ),
            (
                "audit-log-broken.html",
                AuditLogPage(
                    agency: RecordSamples.agency, proof: .init(broken, at: RecordSamples.moment),
                    reading: AuditReading(extract: AuditExtract(lines: [], rest: nil)))
            ),
            (
                "history-person.html",
                RecordHistoryPage(.person(RecordSamples.person.id), reading: RecordSamples.ofPerson)
            ),
            ("history-settings.html", RecordHistoryPage(nil, reading: RecordSamples.ofSettings)),
            ("help.html", HelpPage(nil)), ("help-topic.html", HelpPage(.check, hasPicture: true)),
        ]
    }

    private static let conflict = ConflictPage(
        about: .init(id: "Akun <b>", en: "Account"),
        lines: [
            .init(
                .init(id: "Nama", en: "Name"), sent: .init(both: "A & <B>"), current: .init(both: ""))
        ],
        writer: .init(
            Authorship(author: "admin", reason: "salah <ketik>"), at: Timestamp(milliseconds: 0)),
        again: .init(
            .changeName, FormFields(["nama": ["A & <B>"], "terlihat": ["C"]]), seen: "D"),
        back: Route.settings().address)

    private static func html(
        _ page: any Page, _ language: Language = .id, _ viewer: Viewer? = PageSamples.viewer
    ) -> String {
        String(decoding: PageShell(PageSamples.context(language, viewer)).render(page), as: UTF8.self)
    }

    private func viewer(_ role: Role) throws -> Viewer {
        let account = try #require(PageSamples.viewer).account
        return Viewer(
            account: account, assignments: [try #require(RoleAssignment(role, .agency(Self.key.agency)))])
    }

    @Test("every page is recorded", arguments: pages.map(\.name))
    func recorded(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        Snapshot.expect(Self.html(page), named: name)
    }

    @Test("no page carries inline script or style, and no text becomes markup", arguments: pages.map(\.name))
    func isStrict(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        for language in Language.allCases {
            let html = Self.html(page, language)
            for forbidden in [
                "style=", "<style", "onclick", "javascript:", "<script>", "<b>SK", "<Kepegawaian>", "<perda>",
                "<Badan>", "<badan>", "<b>berkas", "<A>", "<ketik>", "30<0", "A <b>",
            ] {
                #expect(!html.contains(forbidden), "\(name): \(forbidden)")
            }
        }
    }

    @Test("ids are given once to a page", arguments: pages.map(\.name))
    func distinctIDs(name: String) throws {
        let html = Self.html(try #require(Self.pages.first { $0.name == name }).page)
        let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for label in html.matches(of: /\sfor="([^"]*)"/).map({ String($0.1) }) { #expect(ids.contains(label)) }
    }

    @Test("who may only read gets no form about findings, and a position holder no history")
    func forms() throws {
        let page = FindingsPage(RecordSamples.noted, assignable: RecordSamples.accounts)
        let holder = try viewer(.positionHolder)
        let html = Self.html(page, .id, holder)
        #expect(!html.contains("/sisihkan\""))
        #expect(!html.contains("/tugaskan\""))
        #expect(!html.contains("/riwayat"))
        #expect(html.contains("Sesuai &lt;perda&gt;"))
        #expect(Self.html(page).contains("/sisihkan\""))
    }

    @Test("a part whose findings were all dismissed says that none is open, and shows them with their reasons")
    func setAside() throws {
        let fresh = RecordSamples.fresh
        let id = EntryID("S1.P1")
        let notes = fresh.findings.map { RecordSamples.note(.dismissed, on: $0.subject, reason: "Sesuai perda") }
        let page = PlanPage(
            NotedDossier(checked: fresh.checked, notes: notes, digest: RecordSamples.digest), part: id)
        let html = Self.html(page)
        #expect(!page.dismissed.isEmpty)
        #expect(html.contains("Tidak ada temuan terbuka pada bagian ini."))
        #expect(html.components(of: "class=\"finding quiet\"") == page.dismissed.count)
        #expect(html.components(of: "<q>Sesuai perda</q>") == page.dismissed.count)
        let clean = NotedDossier(
            checked: CheckedDossier(
                key: Self.key, version: fresh.checked.version,
                report: CheckReport(dossier: fresh.checked.report.dossier)),
            notes: [], digest: RecordSamples.digest)
        #expect(Self.html(PlanPage(clean, part: id)).contains("Tidak ada temuan pada bagian ini."))
    }

    @Test("a part without findings of its own says that its sign comes from those below it")
    func below() {
        let page = PlanPage(RecordSamples.fresh, part: EntryID("S1"))
        #expect(page.part?.findings.isEmpty == true)
        #expect(page.hasFindingsBelow)
        #expect(Self.html(page).contains("berasal dari bagian di bawahnya"))
        #expect(!PlanPage(RecordSamples.fresh, part: EntryID("S1.P1")).hasFindingsBelow)
    }

    @Test("a post stands in a list below its superior, however deep")
    func posts() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025, file: "iki.txt")
        var above = plan.addPosition("Kepala", kind: .seniorLeadership)
        for number in 1...40 { above = plan.addPosition("Jabatan \(number)", under: above) }
        plan.addPosition("Jabatan lain")
        let checked = CheckedDossier(
            key: Self.key, version: RecordSamples.checked.version, report: CheckReport(dossier: plan.build()))
        let html = Self.html(PositionsPage(checked, holders: [:]))
        #expect(html.components(of: "<li><a href=\"/rencana/") == 42)
        #expect(html.contains("<ul class=\"posts\">"))
        #expect(html.components(of: "<ul><li><a href=\"/rencana/") == 9)
    }

    @Test("filters leave out what doesn't fit")
    func filters() throws {
        let noted = RecordSamples.noted
        let viewer = try #require(PageSamples.viewer).account.id
        let shown = { (filter: FindingFilter) in
            noted.findings.filter { filter.shows($0, words: $0.finding.message.id, to: viewer) }.count
        }
        #expect(shown(.all) == noted.findings.count)
        #expect(shown(FindingFilter(state: .dismissed)) == 1)
        #expect(shown(FindingFilter(state: .open)) == noted.findings.count - 1)
        #expect(shown(FindingFilter(state: .mine)) == 1)
        #expect(shown(FindingFilter(person: viewer)) == 1)
        #expect(shown(FindingFilter(state: .unassigned)) == noted.findings.count - 2)
        #expect(shown(FindingFilter(text: "tidak ada kata ini")) == 0)
        #expect(shown(FindingFilter(document: DocumentID("d1"))) > 0)
        #expect(shown(FindingFilter(document: DocumentID("d2"))) == 0)
    }

    @Test("a post or part that there isn't has no page")
    func unknown() {
        #expect(
            PositionPage(Self.key, RecordSamples.posts.report, PositionID("J9"), today: RecordSamples.today) == nil)
        #expect(CascadePage(Self.key, RecordSamples.posts.report, focus: CascadeFocus(top: .part(EntryID("x")))) == nil)
    }

    @Test("each topic of the help has an address of its own, and says everything in both languages")
    func help() {
        let topics = HelpTopic.all
        #expect(Set(topics.map(\.id)).count == topics.count)
        for topic in topics {
            #expect(HelpTopic.topic(topic.id) == topic)
            #expect(!topic.sections.isEmpty)
            #expect(Self.html(HelpPage(topic), .en) != Self.html(HelpPage(topic), .id))
        }
        #expect(HelpTopic.topic("x") == nil)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
