import Application
import Documents
import Domain
import HTTPTypes
import Store
import Testing
import WebUI

@testable import WebServer

@Suite("Earlier revisions in the browser")
struct RevisionTests {
    private static let document = DocumentDefinitionID("rencana-aksi-melebar")
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
    }

    private func correct(to text: String) async throws {
        let version = try #require(try await site.store.port.version(site.key))
        let value = StatedValue.quantity(QuantityReading.read(text, unit: "SK").stated)
        let statement = StatementAddress(dossier: site.key, entry: EntryID("P1.I1"), index: 0)
        let outcome = try await site.store.port.correct(
            StatementCorrection(statement, value: value, seen: version),
            Authorship(author: "perencana", reason: "salah <ketik>"))
        #expect(outcome == .written(version.next))
    }

    private func address(_ route: Route) -> String { "\"\(route.address.replacing("&", with: "&amp;"))\"" }

    @Test("the documents page lets one choose a revision, and leads to that one's documents")
    func chooses() async throws {
        #expect(await !site.get(.documents(site.key)).text.contains("name=\"revisi\""))
        try await correct(to: "280")
        let current = await site.get(.documents(site.key)).text
        #expect(current.contains("<option value=\"2\" selected>"))
        #expect(current.contains("<option value=\"1\">"))
        #expect(current.contains(address(.difference(site.key, from: 1, to: 2))))
        #expect(current.contains(address(.file(site.key, Self.document, .asStated, .docx))))
        let earlier = await site.get(.documents(site.key, revision: 1)).text
        #expect(earlier.contains("<option value=\"1\" selected>"))
        #expect(earlier.contains(address(.documents(site.key))))
        for route in [
            Route.preview(site.key, Self.document, .asComputed, revision: 1),
            .file(site.key, Self.document, .asStated, .docx, revision: 1),
        ] {
            #expect(earlier.contains(address(route)), "\(route)")
        }
    }

    @Test("a document of an earlier revision shows that one's figures, in a page and as a file")
    func earlier() async throws {
        try await correct(to: "280")
        let preview = Route.preview(site.key, Self.document, .asStated, revision: 1)
        let page = await site.get(preview)
        #expect(page.status == .ok)
        #expect(page.text.contains(address(.file(site.key, Self.document, .asStated, .html, revision: 1))))
        #expect(page.text.contains(address(.preview(site.key, Self.document, .asStated))))
        let file = await site.get(.file(site.key, Self.document, .asStated, .docx, revision: 1))
        let name = "rencana-aksi-melebar-kepegawaian-kabupaten-contoh-2025"
        let disposition = try #require(file.headers[.contentDisposition])
        #expect(disposition.contains("\"\(name)-revisi-1-sebagaimana-tertulis.docx\""))
        #expect(file.headers[.eTag] == nil)
        let now = await site.get(.file(site.key, Self.document, .asStated, .docx, revision: 2))
        #expect(now.headers[.contentDisposition]?.contains("\"\(name)-sebagaimana-tertulis.docx\"") == true)
    }

    @Test("revisions are told by the clock that was chosen, on pages that were kept before too")
    func zone() async throws {
        try await correct(to: "280")
        let routes: [Route] = [
            .documents(site.key), .preview(site.key, Self.document, .asStated, revision: 1),
            .difference(site.key, from: 1, to: 2),
        ]
        for route in routes { #expect(await site.get(route).text.contains(" WIB"), "\(route)") }
        #expect(await site.post(.changeZone, [(FormField.zone, "WIT")], as: .administrator).status == .seeOther)
        for route in routes {
            let shown = await site.get(route).text
            #expect(shown.contains(" WIT"), "\(route)")
            #expect(!shown.contains(" WIB"), "\(route)")
        }
    }

    @Test("an earlier revision is never shown as the current one, nor the other way round")
    func tags() async throws {
        try await correct(to: "280")
        let explicit = await site.get(.documents(site.key, revision: 2))
        let current = await site.get(.documents(site.key))
        #expect(!explicit.text.contains("alert-warning"))
        let tag = try #require(explicit.headers[.eTag])
        #expect(
            await site.get(Route.documents(site.key, revision: 2).address, headers: [.ifNoneMatch: tag]).status
                == .notModified)
        try await correct(to: "290")
        let later = await site.get(Route.documents(site.key, revision: 2).address, headers: [.ifNoneMatch: tag])
        #expect(later.status == .ok)
        #expect(later.text.contains("alert-warning"))
        let next = await site.get(.documents(site.key))
        #expect(next.text.contains("<option value=\"3\" selected>"))
        #expect(next.headers[.eTag] != current.headers[.eTag])
    }

    @Test("the difference tells what was, what is and how much it is more or less")
    func difference() async throws {
        try await correct(to: "280")
        try await correct(to: "350")
        let page = await site.get(.difference(site.key, from: 1, to: 2)).text
        for text in ["300", "280", "berkurang 20 SK", "salah &lt;ketik&gt;", "Jumlah SK"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains(">350<"))
        let latest = await site.get(.difference(site.key, from: nil, to: nil)).text
        #expect(latest.contains("bertambah 70 SK"))
        #expect(await site.get(.difference(site.key, from: 2, to: 2)).text.contains("class=\"clean\""))
        for (format, figures) in DocumentFormat.allCases.flatMap({ format in
            DocumentOptions.Figures.allCases.map { (format, $0) }
        }) where format != .pdf {
            let route = Route.differenceFile(site.key, from: 1, to: 3, format, figures: figures)
            let file = await site.get(route)
            #expect(file.status == .ok)
            let name = "\"matriks-semula-menjadi-kepegawaian-kabupaten-contoh-2025-revisi-1-3-"
            #expect(file.headers[.contentDisposition]?.contains(name) == true)
        }
        for figures in DocumentOptions.Figures.allCases {
            #expect(page.contains(address(.differenceFile(site.key, from: 1, to: 2, .pdf, figures: figures))))
        }
        #expect(await site.get(.differenceFile(site.key, from: 1, to: 2, .pdf)).text.contains("Typst"))
    }

    @Test("the history leads to each revision's documents and to what differs from the one before")
    func history() async throws {
        try await correct(to: "280")
        let page = await site.get(.history(site.key, before: nil)).text
        for route in [
            Route.documents(site.key, revision: 1), .documents(site.key, revision: 2),
            .difference(site.key, from: 1, to: 2),
        ] {
            #expect(page.contains(address(route)), "\(route)")
        }
        #expect(!page.contains(address(.difference(site.key, from: 0, to: 1))))
    }

    @Test("revisions that there aren't are not found", arguments: ["0", "-1", "3", "x", "99999999999999999999", ""])
    func unknown(revision: String) async throws {
        try await correct(to: "280")
        for path in [
            "\(Route.documents(site.key).address)?revisi=\(revision)",
            "\(Route.preview(site.key, Self.document, .asStated).address)?revisi=\(revision)",
            "\(Route.file(site.key, Self.document, .asStated, .docx).address)?revisi=\(revision)",
            "\(Route.difference(site.key, from: nil, to: nil).address)?dari=\(revision)&ke=2",
            "\(Route.difference(site.key, from: nil, to: nil).address)/matriks.docx?dari=1&ke=\(revision)",
        ] {
            #expect(await site.get(path).status == .notFound, "\(path)")
        }
    }

    @Test("of a plan that was taken back nothing is shown, and strangers are sent to sign in")
    func gone() async throws {
        let author = Authorship(author: "perencana")
        var proposal = ImportProposal(dossier: TestSite.dossier)
        proposal.dossier.period = 2030...2030
        let drafts = site.store.importPort
        let upload = StagedImport(files: [], proposal: [1], tables: [2])
        let draft = try #require(try await drafts.stage([upload], site.key.agency, author).first)
        let order = TakingOver(
            draft: draft, agency: site.key.agency, result: proposal, state: ImportState(present: nil))
        guard case .done(let taken) = try await drafts.takeOver(order, author) else {
            Issue.record("not taken over")
            return
        }
        let routes = [
            Route.documents(taken.dossier, revision: 1), .difference(taken.dossier, from: 1, to: 1),
            .preview(taken.dossier, Self.document, .asStated, revision: 1),
            .file(taken.dossier, Self.document, .asStated, .docx, revision: 1),
            .differenceFile(taken.dossier, from: 1, to: 1, .docx),
        ]
        for route in routes {
            #expect(await site.get(route).status == .ok, "\(route)")
            #expect(await site.get(route, as: nil).headers[.location]?.hasPrefix("/masuk") == true, "\(route)")
        }
        _ = try await drafts.undo(draft, nil, author)
        for route in routes { #expect(await site.get(route).status == .notFound, "\(route)") }
    }

    @Test("what was before is for those who may read history, elsewhere for nobody", arguments: Role.allCases)
    func access(role: Role) async throws {
        try await correct(to: "280")
        let may = role != .positionHolder && role != .reader
        let routes = { (key: DossierKey) in
            [
                Route.documents(key, revision: 1), .preview(key, Self.document, .asStated, revision: 1),
                .file(key, Self.document, .asStated, .docx, revision: 1), .difference(key, from: 1, to: 2),
                .differenceFile(key, from: 1, to: 2, .docx),
            ]
        }
        for route in routes(site.key) {
            #expect(await site.get(route, as: role).status == (may ? .ok : .forbidden), "\(route)")
        }
        for route in routes(site.foreign) {
            #expect(await site.get(route, as: role).status == .notFound, "\(route)")
        }
        for _ in 1...2 {
            let page = await site.get(.documents(site.key), as: role)
            #expect(page.status == .ok)
            #expect(page.text.contains("name=\"revisi\"") == may)
        }
    }
}
