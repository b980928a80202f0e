import Application
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("History, audit log, tree and help")
struct HistoryTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    private func correct() async throws {
        let version = try #require(try await site.store.port.version(site.key))
        let statement = StatementAddress(dossier: site.key, entry: EntryID("P1.I1"), index: 0)
        let outcome = try await site.store.port.correct(
            StatementCorrection(statement, value: .text("28<0"), seen: version),
            Authorship(author: "perencana", reason: "salah ketik"))
        #expect(outcome == .written(version.next))
    }

    @Test("a plan's history tells who changed what from what to what and why, in words")
    func history() async throws {
        try await correct()
        let page = await site.get(.history(site.key, before: nil)).text
        for text in ["300", "28&lt;0", "salah ketik", "perencana", "Jumlah SK"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("&quot;kind&quot;"))

    }

    @Test("a figure of the plan leads to its history")
    func statement() async throws {
        try await correct()
        let address = StatementAddress(dossier: site.key, entry: EntryID("P1.I1"), index: 0)
        let route = Route.statementHistory(address)
        let plan = await site.get(.plan(site.key, part: EntryID("P1"))).text
        #expect(plan.contains("href=\"\(route.address.replacing("&", with: "&amp;"))\""))
        #expect(await site.get(route).text.contains("28&lt;0"))
        #expect(await !site.get(.plan(site.key, part: EntryID("P1")), as: .positionHolder).text.contains("/riwayat"))
    }

    @Test("every record of the log has a history, which the log leads to, in words")
    func records() async throws {
        let agency = site.key.agency
        let account = try #require(try await site.viewer(.positionHolder)).account
        _ = await site.post(.enterPerson(agency), [(FormField.displayName, "Pegawai A")], as: .secretary)
        let person = try #require(try await site.store.peoplePort.people(agency).first)
        _ = await site.post(
            .appoint(site.key),
            [
                (FormField.position, "d2-J1"), (FormField.person, "\(person.id)"), (FormField.day, "2025-01-02"),
            ], as: .secretary)
        let finding = try #require(try await site.noted()?.findings.first)
        _ = await site.post(
            .assignFinding(site.key, finding.subject.mark), [(FormField.person, "\(account.id)")], as: .head)
        _ = await site.upload(ImportSubmissionTests.example)
        let draft = try #require(try await site.store.importPort.list(agency).first).key.draft
        let log = await site.get(.auditLog(agency, before: nil)).text
        #expect(!log.contains("\(account.id)<"))
        let subject = finding.subject.audited(in: site.key.dossier)
        for (record, role, words) in [
            (AuditSubject.person(person.id), Role.secretary, "Pegawai A, sejak 2 Januari 2025"),
            (subject, .planner, account.name), (.agency, .planner, "Kepegawaian"),
            (.account(account.id), .administrator, "Akun position-holder"), (.draft(draft), .planner, "rencana.txt"),
        ] {
            let route = Route.recordHistory(agency, record, before: nil)
            let page = await site.get(route, as: role)
            #expect(page.status == .ok, "\(record.record)")
            #expect(page.text.contains(words), "\(record.record)")
            // The agency came with its dossier, which the log notes instead.
            guard record != .agency else { continue }
            let whole = await site.get(.auditLog(agency, before: nil), as: role).text
            #expect(whole.contains("href=\"\(route.address)\""), "\(record.record)")
        }
        // Whoever may read the log may read it record by record.
        for record in [AuditSubject.account(account.id), .draft(draft)] {
            #expect(await site.get(.recordHistory(agency, record, before: nil), as: .verifier).status == .ok)
        }
        #expect(await site.get(.recordHistory(agency, .draft(draft), before: 1)).status == .notFound)
        #expect(
            await site.get(.recordHistory(agency, .person(person.id), before: nil), as: .reader).status == .forbidden)
        #expect(await site.get(.recordHistory(agency, .draft(.init(person.id.value)), before: nil)).status == .notFound)
        #expect(await site.get(.recordHistory(site.foreign.agency, .agency, before: nil)).status == .notFound)
    }

    @Test("the history of settings is for administrators, and tells what was chosen in words")
    func settings() async throws {
        _ = await site.post(.changeZone, [(FormField.zone, "WITA")], as: .administrator)
        let page = await site.get(.settingsHistory, as: .administrator)
        #expect(page.text.contains("Waktu Indonesia Tengah"))
        #expect(await site.get(.settings(), as: .administrator).text.contains(Route.settingsHistory.address))
        for role in Role.allCases where role != .administrator {
            #expect(await site.get(.settingsHistory, as: role).status == .notFound)
        }
    }

    @Test("an address has its history with its agency, and none among the settings of the installation")
    func addresses() async throws {
        let agency = site.key.agency
        let lines: [(StaticString, String)] = [(FormField.address, "Jl. Contoh 1")]
        _ = await site.post(.changeAddress(agency), lines, as: .administrator)
        let route = Route.recordHistory(agency, .address(of: agency), before: nil)
        #expect(await site.get(route, as: .administrator).text.contains("Jl. Contoh 1"))
        #expect(await site.get(.people(agency), as: .administrator).text.contains("href=\"\(route.address)\""))
        #expect(
            await site.get(.auditLog(agency, before: nil), as: .administrator).text.contains(
                "href=\"\(route.address)\""))
        #expect(await !site.get(.settingsHistory, as: .administrator).text.contains("Jl. Contoh 1"))
        #expect(await site.get(route, as: .planner).status == .forbidden)
        let others = route.address.replacing("alamat.\(agency.region)", with: "alamat.\(site.foreign.agency.region)")
        #expect(await site.get(others, as: .administrator).status == .notFound)
    }

    @Test("the audit log tells its head and whether it holds")
    func auditLog() async throws {
        try await correct()
        let proof = try await site.store.auditPort.verify(site.key.agency)
        let page = await site.get(.auditLog(site.key.agency, before: nil)).text
        #expect(page.contains(proof.head.text))
        #expect(page.contains("class=\"clean\""))
        let older = await site.get(.auditLog(site.key.agency, before: 2)).text
        #expect(older.contains("catatan 1"))
        #expect(!older.contains("catatan 2<"))
    }

    @Test("history is for those who may read it", arguments: Role.allCases)
    func access(role: Role) async throws {
        let may = role != .positionHolder && role != .reader
        let statement = StatementAddress(dossier: site.key, entry: EntryID("P1.I1"), index: 0)
        for route in [
            Route.history(site.key, before: nil), .auditLog(site.key.agency, before: nil), .statementHistory(statement),
        ] {
            #expect(await site.get(route, as: role).status == (may ? .ok : .forbidden), "\(route)")
        }
        for route in [Route.history(site.foreign, before: nil), .auditLog(site.foreign.agency, before: nil)] {
            #expect(await site.get(route, as: role).status == .notFound, "\(route)")
        }
    }

    @Test("the help is there for everyone, signed in or not")
    func help() async {
        for topic in [nil] + HelpTopic.all.map(\.id) {
            #expect(await site.get(.help(topic), as: nil).status == .ok)
        }
        #expect(await site.get(.help("x"), as: nil).status == .notFound)
        for name in ["mulai.png", "../selaras.css", "x.png"] {
            #expect(await site.get(.helpPicture(name), as: nil).status == .notFound)
        }
    }

    @Test("the tree is there from the agency to one part, with its script; parts that there aren't are not found")
    func cascade() async {
        let page = await site.get(.cascade(site.key, CascadeFocus()))
        #expect(page.status == .ok)
        #expect(page.text.contains("/aset/cascading.js"))
        #expect(await site.get(.cascade(site.key, CascadeFocus(top: .part(EntryID("P1"))))).status == .ok)
        #expect(await site.get(.cascade(site.key, CascadeFocus(top: .part(EntryID("x"))))).status == .notFound)
        #expect(await site.get(.position(site.key, PositionID("x"))).status == .notFound)
    }
}
