import Application
import Domain
import TestSupport
import Testing

@testable import WebUI

@Suite("Pages of imports")
struct ImportPageTests {
    private static var pages: [(name: String, page: any Page)] {
        let taken = TakenOver(dossier: PageSamples.key, revision: 5)
        let settled: [ImportNoteID: Settlement.Decision] = [
            .doubt(0): .corrected("2,5 <i>"), .doubt(1): .corrected("running-total"), .doubt(3): .confirmed,
            .unread(0): .confirmed,
        ]
        return [
            ("imports-empty.html", ImportsPage(agency: ImportSamples.registered, drafts: [])),
            (
                "imports.html",
                ImportsPage(
                    agency: ImportSamples.registered,
                    drafts: [ImportSamples.line(), ImportSamples.line(taken: taken)],
                    complaint: UploadFault.brokeDown.message,
                    refused: [Refusal(file: "a<b>.pdf", code: .binary, reason: Reason(written: "Berkas ini PDF."))])
            ),
            ("import.html", ImportPage(ImportSamples.review(isPresent: true), view: .start)),
            (
                "import-settled.html",
                ImportPage(
                    ImportSamples.review(settlements: settled), view: ImportView(table: 0, row: 60),
                    complaint: .init(id: "Sudah diubah", en: "Changed"))
            ),
            (
                "import-other-agency.html",
                ImportPage(ImportSamples.review(named: "Dinas <Lain>"), view: ImportView(table: 1))
            ),
            ("import-taken.html", ImportPage(ImportSamples.review(taken: taken), view: .start, readable: 4...5)),
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

    @Test("in English a draft tells its reasons in English, and says which words are Indonesian")
    func english() {
        let html = Self.html(ImportPage(ImportSamples.review(isPresent: true), view: .start), .en)
        Snapshot.expect(html, named: "import-en.html")
        for note in ImportSamples.review(isPresent: true).notes {
            #expect(note.why.english.map(html.contains) == true, "\(note.why.written)")
            #expect(!html.contains(note.why.written))
        }
        #expect(html.contains("<span lang=\"id\">Berkas ini PDF.</span>"))
    }

    @Test("what documents and files are called can't become markup, in either language")
    func isStrict() {
        for (name, page) in Self.pages {
            for language in Language.allCases {
                for forbidden in ["<script>", "style=", "<b>Mutasi", "<Kepegawaian>", "<Lain>", "<2025>", "<i>"] {
                    #expect(!Self.html(page, language).contains(forbidden), "\(name): \(forbidden)")
                }
            }
        }
    }

    @Test("a table or page that there isn't shows none")
    func beyond() {
        let page = ImportPage(ImportSamples.review(), view: ImportView(table: 99, row: 99_999))
        #expect(!Self.html(page).contains("id=\"sumber\""))
        let far = ImportPage(ImportSamples.review(), view: ImportView(table: 0, row: 99_999))
        #expect(Self.html(far).contains("id=\"sumber\""))
    }

    @Test("addresses of imports read back, and nothing else does")
    func addresses() {
        let key = ImportSamples.key
        let routes: [Route] = [
            .imports(key.agency), .importDraft(key, .start),
            .importDraft(key, ImportView(table: 3, row: 60, target: key.agency.agency)), .importedFile(key, 2),
        ]
        for route in routes {
            let parts = route.address.split(separator: "?", maxSplits: 1).map(String.init)
            #expect(Route(path: parts[0], query: parts.count == 2 ? parts[1] : nil) == route)
        }
        let submissions: [Submission] = [
            .uploadDocuments(key.agency), .settleImport(key, .doubt(3)), .settleImport(key, .unread(0)),
            .confirmImport(key), .takeOverImport(key), .undoImport(key), .discardImport(key),
        ]
        for submission in submissions { #expect(Submission(path: submission.address) == submission) }
        let base = Submission.discardImport(key).address
        for path in ["/impor", "/impor/x/y", base + "/x", base.replacing("buang", with: "catatan/x")] {
            #expect(Submission(path: path) == nil)
        }
    }
}
