import Application
import Documents
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("Working through findings")
struct FindingFormTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    /// The marks of the findings that a page shows.
    private func marks(_ filter: FindingFilter = .all) async -> [FindingMark] {
        let html = await site.get(.findings(site.key, filter)).text
        return html.matches(of: /id="temuan-([0-9a-f]{32})"/).compactMap { FindingMark(String($0.1)) }
    }

    private func account(_ role: Role) async throws -> AccountID {
        let all = try await site.store.accountPort.working(site.key.agency)
        return try #require(all.first { $0.account.login.text == role.rawValue }).account.id
    }

    @Test("a dismissed finding is counted no longer and stands at the end, until it is opened again")
    func dismisses() async throws {
        let all = await marks()
        let mark = try #require(all.first)
        let filter = FindingFilter(state: .open)
        let sent = await site.post(
            .dismissFinding(site.key, mark),
            [(FormField.reason, "Sesuai perda"), (FormField.returning, Route.findings(site.key, filter).address)])
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location] == Route.findingAddress(site.key, filter, mark))
        #expect(await marks(FindingFilter(state: .dismissed)) == [mark])
        #expect(await marks().last == mark)
        #expect(await marks(filter).count == all.count - 1)
        let page = await site.get(.findings(site.key, .all)).text
        #expect(page.contains("Sesuai perda"))
        #expect(page.contains("planner"))
        #expect(await site.post(.reopenFinding(site.key, mark)).status == .seeOther)
        #expect(await marks(FindingFilter(state: .dismissed)).isEmpty)
        #expect(await marks() == all)
    }

    @Test("what was dismissed changes the pages of its plan, and browsers are told")
    func tags() async throws {
        let route = Route.plan(site.key, part: EntryID("P1"))
        let tag = try #require(await site.get(route).headers[.eTag])
        let mark = try #require(await marks().first)
        _ = await site.post(.dismissFinding(site.key, mark), [(FormField.reason, "benar")])
        let again = await site.get(route.address, headers: [.ifNoneMatch: tag])
        #expect(again.status == .ok)
    }

    @Test("a finding is assigned to someone who finds it, and to nobody else")
    func assigns() async throws {
        let mark = try #require(await marks().first)
        let head = try await account(.head)
        let sent = await site.post(.assignFinding(site.key, mark), [(FormField.person, "\(head)")])
        #expect(sent.status == .seeOther)
        let mine = Route.findings(site.key, FindingFilter(state: .mine))
        #expect(await site.get(mine, as: .head).text.contains("temuan-\(mark)"))
        #expect(await !site.get(mine, as: .planner).text.contains("temuan-\(mark)"))
        for stranger in ["x", "\(site.key.dossier)"] {
            let refused = await site.post(.assignFinding(site.key, mark), [(FormField.person, stranger)])
            #expect(refused.status == .unprocessableContent)
        }
        #expect(await site.post(.assignFinding(site.key, mark)).status == .seeOther)
        #expect(await !site.get(mine, as: .head).text.contains("temuan-\(mark)"))
    }

    @Test("without a reason, with too long a one or about a finding that is gone, nothing is written")
    func mistakes() async throws {
        let mark = try #require(await marks().first)
        let strange = try #require(FindingMark(bytes: [UInt8](repeating: 1, count: 16)))
        let forms: [(FindingMark, String)] = [
            (mark, ""), (mark, " \n "), (mark, String(repeating: "a", count: 501)), (strange, "benar"),
        ]
        for (mark, reason) in forms {
            let answer = await site.post(.dismissFinding(site.key, mark), [(FormField.reason, reason)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("role=\"alert\""))
        }
        #expect(try await site.store.findingNotePort.notes(site.key).isEmpty)
    }

    @Test("markup and SQL in a reason stay text")
    func hostile() async throws {
        let mark = try #require(await marks().first)
        let reason = "<script>alert(1)</script>'; DROP TABLE finding_note; --"
        _ = await site.post(.dismissFinding(site.key, mark), [(FormField.reason, reason)])
        #expect(try await site.store.findingNotePort.notes(site.key).first?.authorship.reason == reason)
        let page = await site.get(.findings(site.key, .all)).text
        #expect(!page.contains("<script>alert"))
        #expect(page.contains("&lt;script&gt;alert"))
    }

    @Test("nobody settles findings who may not, nor those of another agency", arguments: Role.allCases)
    func access(role: Role) async throws {
        let mark = try #require(await marks().first)
        let may: Set<Role> = [.planner, .secretary, .head, .financeOfficer]
        for form in [Submission.dismissFinding(site.key, mark), .reopenFinding(site.key, mark)]
        where !may.contains(role) {
            let answer = await site.post(form, [(FormField.reason, "x")], as: role)
            #expect(answer.status == .forbidden, "\(form)")
        }
        for form in [
            Submission.dismissFinding(site.foreign, mark), .reopenFinding(site.foreign, mark),
            .assignFinding(site.foreign, mark),
        ] {
            #expect(await site.post(form, [(FormField.reason, "x")], as: role).status == .notFound, "\(form)")
        }
        #expect(try await site.store.findingNotePort.notes(site.foreign).isEmpty)
    }

    @Test("the formal note is made with what was dismissed")
    func note() async throws {
        let mark = try #require(await marks().first)
        _ = await site.post(.dismissFinding(site.key, mark), [(FormField.reason, "benar")])
        let noted = try #require(try await site.noted())
        #expect(noted.dismissals(in: .western).map(\.reason) == ["benar"])
        #expect(noted.dismissals(in: .western).map(\.author) == ["planner"])
    }
}
