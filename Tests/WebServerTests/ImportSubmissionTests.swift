import Application
import Domain
import Exchange
import HTTPTypes
import Store
import Synchronization
import TestSupport
import Testing
import WebUI

@testable import WebServer

@Suite("Importing in the browser")
struct ImportSubmissionTests {
    /// A document of another agency than those of the site, with doubts.
    static let example = (try? Checkout.text("Examples/gresik-2020/rencana-aksi.txt")) ?? ""

    /// The only draft of the site's agency.
    private func draft(_ site: TestSite) async throws -> ImportDraftLine {
        try #require(try await site.store.importPort.list(site.key.agency).first)
    }

    /// What the form of the draft's page says that its reader saw.
    private func seen(_ key: ImportDraftKey, _ site: TestSite) async throws -> String {
        let page = await site.get(.importDraft(key, .start)).text
        let form = try #require(page.split(separator: "action=\"\(Submission.takeOverImport(key).address)\"").last)
        let start = try #require(form.firstRange(of: "name=\"\(FormField.seen)\" value=\"")).upperBound
        return String(form[start...].prefix { $0 != "\"" })
    }

    private func expectNothing(_ site: TestSite) async throws {
        #expect(try await site.store.importPort.list(site.key.agency).isEmpty)
        #expect(try await site.store.importPort.list(site.foreign.agency).isEmpty)
        #expect(site.uploads.isEmpty)
    }

    @Test("a planner brings a document, settles a doubt, takes it over and undoes that")
    func journey() async throws {
        let site = try await TestSite()
        let uploaded = await site.upload(Self.example)
        #expect(uploaded.status == .seeOther)
        let key = try await draft(site).key
        #expect(uploaded.headers[.location] == Route.importDraft(key, .start).address)
        #expect(site.uploads.isEmpty)
        let page = await site.get(.importDraft(key, .start))
        #expect(page.status == .ok)
        #expect(page.text.contains("id=\"doubt-0\""))
        #expect(await site.get(.imports(site.key.agency)).text.contains("rencana.txt"))
        #expect(await site.get(.importedFile(key, 0)).text == Self.example)
        #expect(await site.get(.importedFile(key, 1)).status == .notFound)

        let settled = await site.post(
            .settleImport(key, .doubt(0)), [(FormField.decision, "ubah"), (FormField.value, "running-total")])
        #expect(settled.status == .seeOther)
        let target: [(StaticString, String)] = [
            (FormField.agency, "\(site.key.agency.agency)"), (FormField.seen, try await seen(key, site)),
        ]
        #expect(await site.post(.takeOverImport(key), target).status == .unprocessableContent)
        let agreed = target + [(FormField.agreed, "ya")]
        #expect(await site.post(.takeOverImport(key), agreed).status == .seeOther)
        let taken = try #require(try await draft(site).taken)
        #expect(taken.revision == 1)
        #expect(await site.get(.plan(taken.dossier, part: nil)).status == .ok)
        let stored = try #require(try await site.store.port.load(taken.dossier))
        #expect(stored.doubts.count == 11)
        #expect(stored.dossier.indicators.contains { $0.accumulation == .runningTotal && !$0.accumulationIsProposed })

        #expect(await site.post(.undoImport(key)).status == .seeOther)
        #expect(try await site.store.port.load(taken.dossier) == nil)
        #expect(try await draft(site).taken == nil)
        // A second click of the same.
        #expect(await site.post(.undoImport(key)).status == .conflict)
        #expect(await site.post(.discardImport(key)).status == .seeOther)
        try await expectNothing(site)
    }

    @Test("brought again, it is the next revision; who comes too late is told, and undoing after another's write too")
    func revisions() async throws {
        let site = try await TestSite()
        let agency = "\(site.key.agency.agency)"
        for revision in 0...1 {
            site.wait(seconds: 1)
            #expect(await site.upload(Self.example).status == .seeOther)
            let key = try await draft(site).key
            if revision == 1 {
                let late = [
                    (FormField.agency, agency), (FormField.seen, "0.0.0"), (FormField.agreed, "ya"),
                ]
                #expect(await site.post(.takeOverImport(key), late).status == .conflict)
                #expect(await site.get(.importDraft(key, .start)).text.contains("class=\"clean\""))
            }
            let form = [
                (FormField.agency, agency), (FormField.seen, try await seen(key, site)), (FormField.agreed, "ya"),
            ]
            #expect(await site.post(.takeOverImport(key), form).status == .seeOther)
        }
        let drafts = try await site.store.importPort.list(site.key.agency)
        #expect(drafts.map(\.taken?.revision) == [2, 1])
        #expect(await site.post(.undoImport(drafts[1].key)).status == .conflict)
        #expect(await site.post(.undoImport(drafts[0].key)).status == .seeOther)
        let dossier = try #require(drafts[0].taken?.dossier)
        #expect(try await site.store.port.version(dossier)?.revision == 3)
    }

    @Test("no file is taken in that is too large to be read")
    func sameLimit() {
        #expect(UploadedFile.byteLimit == ReadingLimits.standard.bytes)
        #expect(UploadedFile.megabyteLimit * 1_000_000 == UploadedFile.byteLimit)
    }

    @Test("where others are being read, it may be tried again in a moment")
    func busy() async throws {
        let site = try await TestSite()
        site.uploads.fault.withLock { $0 = .busy }
        let answer = await site.upload(Self.example)
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.headers[.retryAfter] == "5")
        #expect(site.faults.logged.isEmpty)
        try await expectNothing(site)
    }

    @Test("a server without room or without a reader says so, and tells whoever runs it where")
    func noRoom() async throws {
        let site = try await TestSite()
        site.uploads.keepingFault.withLock { $0 = .full("/tmp/1") }
        let full = await site.upload(Self.example)
        #expect(full.status == .internalServerError)
        #expect(full.text.contains(UploadFault.full("").message.id))
        site.uploads.keepingFault.withLock { $0 = nil }
        site.uploads.fault.withLock { $0 = .unavailable("/tmp/2") }
        #expect(await site.upload(Self.example).status == .internalServerError)
        #expect(site.faults.logged.count == 2)
        #expect(zip(site.faults.logged, ["/tmp/1", "/tmp/2"]).allSatisfy { $0.hasSuffix($1) && $0.hasPrefix("17: ") })
        try await expectNothing(site)
    }

    /// Of which there are enough, until there are none.
    private final class Threads: Sendable {
        let areFull = Mutex(false)

        var background: BackgroundPort {
            BackgroundPort { body in
                if self.areFull.withLock({ $0 }) { return false }
                body()
                return true
            }
        }
    }

    @Test("a draft is read where there is a thread for it, else one is told to come again")
    func overloaded() async throws {
        let threads = Threads()
        let site = try await TestSite(background: threads.background)
        _ = await site.upload(Self.example)
        let key = try await draft(site).key
        #expect(await site.get(.importDraft(key, .start)).status == .ok)
        threads.areFull.withLock { $0 = true }
        let page = await site.get(.importDraft(key, .start))
        #expect(page.status == .serviceUnavailable)
        #expect(page.headers[.retryAfter] == "5")
        #expect(await site.post(.confirmImport(key)).status == .serviceUnavailable)
    }

    @Test("files that can't be read, and a reader that breaks down, are a message and leave nothing")
    func unreadable() async throws {
        let site = try await TestSite()
        let empty = await site.upload("", named: "kosong<b>.txt")
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("kosong&lt;b>.txt") || empty.text.contains("kosong&lt;b&gt;.txt"))
        for fault in [UploadFault.brokeDown, .outOfTime(seconds: 9), .tooMuch(megabytes: 1)] {
            site.uploads.fault.withLock { $0 = fault }
            let answer = await site.upload(Self.example)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(fault.message.id))
        }
        #expect(
            await site.upload("", form: { TestSite.part("name=\"\(FormField.token)\"", $0) + "--batas--" }).status
                == .unprocessableContent)
        try await expectNothing(site)
    }

    @Test("a form that is broken, endless, forged or in the wrong order is refused, and nothing is stored")
    func hostile() async throws {
        let site = try await TestSite()
        let file = TestSite.part("name=\"\(FormField.files)\"; filename=\"a.txt\"", Self.example)
        let forms: [(HTTPResponse.Status, (String) -> String)] = [
            (.forbidden, { _ in file + "--batas--" }),
            (.forbidden, { file + TestSite.part("name=\"\(FormField.token)\"", $0) + "--batas--" }),
            (.forbidden, { _ in TestSite.part("name=\"\(FormField.token)\"", "00") + file + "--batas--" }),
            (.badRequest, { TestSite.part("name=\"\(FormField.token)\"", $0) + file }),
            (.badRequest, { _ in "" }),
            (.badRequest, { _ in "--batas\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--batas--" }),
            (.contentTooLarge, { _ in "--batas\r\nX: " + String(repeating: "y", count: 20_000) }),
            (
                .contentTooLarge,
                {
                    TestSite.part("name=\"\(FormField.token)\"", $0)
                        + TestSite.part("name=\"catatan\"", String(repeating: "z", count: 10_000_000)) + "--batas--"
                }
            ),
            (
                .contentTooLarge,
                {
                    TestSite.part("name=\"\(FormField.token)\"", $0)
                        + TestSite.part("name=\"a\"; filename=\"a\"", String(repeating: "z", count: 20_000_001))
                        + "--batas--"
                }
            ),
        ]
        for (status, form) in forms { #expect(await site.upload("", form: form).status == status) }
        #expect(await site.upload(Self.example, type: "multipart/form-data").status == .badRequest)
        #expect(await site.upload(Self.example, type: "text/plain").status == .badRequest)
        try await expectNothing(site)
    }

    @Test("who may not import is refused before anything is taken in; another agency's drafts aren't there")
    func access() async throws {
        let site = try await TestSite()
        for role in Role.allCases where role != .planner && role != .secretary {
            #expect(await site.upload(Self.example, as: role).status == .forbidden)
            #expect(await site.get(.imports(site.key.agency), as: role).status == .forbidden)
        }
        #expect(await site.upload(Self.example, to: site.foreign.agency).status == .notFound)
        try await expectNothing(site)
        _ = await site.upload(Self.example)
        let key = try await draft(site).key
        let foreign = ImportDraftKey(agency: site.foreign.agency, draft: key.draft)
        for submission in [
            Submission.settleImport(foreign, .doubt(0)), .confirmImport(foreign), .takeOverImport(foreign),
            .undoImport(foreign), .discardImport(foreign),
        ] {
            #expect(await site.post(submission).status == .notFound)
        }
        for route in [Route.imports(site.foreign.agency), .importDraft(foreign, .start), .importedFile(foreign, 0)] {
            #expect(await site.get(route).status == .notFound)
        }
        let elsewhere = ImportView(target: site.foreign.agency.agency)
        #expect(await site.get(.importDraft(key, elsewhere)).status == .notFound)
        let form: [(StaticString, String)] = [
            (FormField.agency, "\(site.foreign.agency.agency)"), (FormField.seen, "0"), (FormField.agreed, "ya"),
        ]
        #expect(await site.post(.takeOverImport(key), form).status == .notFound)
        #expect(try await draft(site).taken == nil)
    }

    @Test("what is typed is kept as text, whatever it says, and refused where it can't be a cell")
    func fields() async throws {
        let site = try await TestSite()
        _ = await site.upload(Self.example, named: "<script>'; DROP TABLE import_draft --.txt")
        let key = try await draft(site).key
        let page = await site.get(.importDraft(key, .start))
        #expect(!page.text.contains("<script>'"))
        let values: [(StaticString, String)] = [
            (FormField.decision, "ubah"), (FormField.value, "' OR 1=1; <img src=x onerror=alert(1)>"),
        ]
        // The doubt about a reprint is about a text.
        let stored = try #require(try await site.store.importPort.load(key))
        let proposal = try #require(TestUploads.code.read(stored.proposal))
        let index = try #require(proposal.doubts.firstIndex { $0.kind == .reprint })
        let answer = await site.post(.settleImport(key, .doubt(index)), values)
        #expect(answer.status == .seeOther || answer.status == .unprocessableContent)
        #expect(await !site.get(.importDraft(key, .start)).text.contains("<img src=x"))
        for (note, wrong) in [
            (ImportNoteID.doubt(0), [(FormField.decision, "x")]),
            (.doubt(0), [(FormField.decision, "ubah"), (FormField.value, "bukan cara")]),
            (.doubt(0), [(FormField.decision, "pakai"), (FormField.value, "1"), (FormField.figure, "x")]),
        ] {
            #expect(await site.post(.settleImport(key, note), wrong).status == .unprocessableContent)
        }
        #expect(await site.post(.settleImport(key, .doubt(999)), [(FormField.decision, "benar")]).status == .notFound)
        #expect(await site.post(.confirmImport(key)).status == .seeOther)
        #expect(
            try await site.store.importPort.load(key)?.settlements.count == proposal.doubts.count
                + proposal.unread.count)
    }
}
