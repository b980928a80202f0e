import Application
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("What two change at once")
struct ConflictTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    /// What the form of a page that is sent to an address carries of what it shows.
    private func seen(_ submission: Submission, on route: Route, as role: Role) async throws -> String {
        let html = await site.get(route, as: role).text
        let form = try #require(html.split(separator: "action=\"\(submission.address)\"").dropFirst().first)
        let field = try #require(form.split(separator: "name=\"\(FormField.seen)\" value=\"").dropFirst().first)
        return String(field.prefix { $0 != "\"" })
    }

    @Test("of two who note on a finding, the second sees both notes, and can still write the own one")
    func findings() async throws {
        let mark = try #require(try await site.noted()?.findings.first).subject.mark
        let (dismiss, assign) = (Submission.dismissFinding(site.key, mark), Submission.assignFinding(site.key, mark))
        let page = Route.findings(site.key, .all)
        let code = try await seen(dismiss, on: page, as: .head)
        let other = try await seen(assign, on: page, as: .planner)
        let first = [(FormField.reason, "Sesuai <perda>"), (FormField.seen, code)]
        #expect(await site.post(dismiss, first, as: .head).status == .seeOther)
        let head = try #require(try await site.viewer(.head)).account.id
        let answer = await site.post(assign, [(FormField.person, "\(head)"), (FormField.seen, other)])
        #expect(answer.status == .conflict)
        for text in ["Sesuai &lt;perda&gt;", "head", "Kepala perangkat daerah", "Disisihkan", "value=\"\(head)\""] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(try await site.store.findingNotePort.notes(site.key).count == 1)
        let again = try #require(answer.text.firstMatch(of: /name="terlihat" value="([^"]*)"/)).1
        let sent = await site.post(assign, [(FormField.person, "\(head)"), (FormField.seen, String(again))])
        #expect(sent.status == .seeOther)
        #expect(try await site.store.findingNotePort.notes(site.key).count == 2)
    }
}
