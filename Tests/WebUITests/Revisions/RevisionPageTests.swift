import Application
import Documents
import Domain
import TestSupport
import Testing

@testable import WebUI

@Suite("Pages of earlier revisions")
struct RevisionPageTests {
    private static let checked = PageSamples.checked
    private static let key = PageSamples.key

    private static func entry(_ revision: Int, _ action: AuditEntry.Action, _ reason: String?) -> AuditEntry {
        AuditEntry(
            sequence: revision, moment: RecordSamples.moment,
            authorship: Authorship(author: "perencana <a>", reason: reason), action: action, dossier: key.dossier,
            revision: revision, record: "dossier", before: nil, after: nil)
    }

    private static let entries = [
        entry(4, .takenOver, nil), entry(3, .corrected, "salah <ketik>"), entry(2, .corrected, nil),
        entry(1, .added, nil),
    ]

    private static func choice(_ shown: Int? = nil, from first: Int = 1) -> RevisionChoice {
        let lines = entries.map { AuditLine(entry: $0, before: nil, after: nil) }
        return RevisionChoice(
            key, readable: first...4, lines: lines,
            shown: shown, entry: entries.first { $0.revision == shown }, zone: .central)
    }

    private static var past: DossierRevision {
        let version = DossierVersion(generation: checked.version.generation, revision: 3)
        let old = CheckedDossier(key: key, version: version, report: checked.report)
        return DossierRevision(
            noted: NotedDossier(checked: old, notes: [], digest: RecordSamples.digest), entry: entries[1])
    }

    private static func stored(_ revision: Int, _ change: (inout Dossier) -> Void = { _ in }) -> StoredRevision {
        var dossier = checked.report.dossier
        change(&dossier)
        let version = DossierVersion(generation: checked.version.generation, revision: revision)
        return StoredRevision(
            stored: StoredDossier(key: key, version: version, dossier: dossier),
            entry: entries.first { $0.revision == revision })
    }

    /// Every kind of change once.
    private static var changed: RevisionComparison {
        RevisionComparison(
            from: stored(1),
            to: stored(3) { dossier in
                dossier.documents[0].entries[1].code = "5.03.09"
                dossier.documents[0].entries[1].name = "Program <b>lain"
                dossier.documents[0].entries[2].unit = nil
                dossier.documents[0].statements[0].value = .quantity(QuantityReading.read("280", unit: "SK").stated)
                dossier.documents[0].statements.removeLast()
                dossier.documents[0].stage = .adopted
                dossier.indicators[0].polarity = .lowerIsBetter
                dossier.indicators[0].accumulation = .average
                dossier.documents[0].blocks = [Block(kind: .paragraph, text: "Alinea")]
                dossier.documents[0].entries.append(
                    Entry(id: EntryID("S2"), subject: .agency, number: "2", name: "Sasaran <i>baru"))
                dossier.documents[0].statements.append(
                    Statement(entry: EntryID("S2"), role: .target, period: .year(2025), value: .text("7 <i>baru")))
                dossier.documents.append(PlanDocument(id: DocumentID("d9"), kind: .keyIndicators, year: 2025))
                dossier.positions = [Position(id: PositionID("J1"), title: "Kepala <Badan>")]
            })
    }

    private static var pages: [(name: String, page: any Page)] {
        let id = DocumentDefinitionID("rencana-aksi-melebar")
        let moved = RevisionComparison(
            from: stored(2), to: stored(3) { $0.documents[0].entries[0].place = SourcePlace(file: "b", line: 1) })
        let pages: [(String, (any Page)?)] = [
            ("documents-choice.html", DocumentsPage(checked, choice: choice())),
            ("documents-revision.html", DocumentsPage(checked, choice: choice(3, from: 2))),
            ("preview-revision.html", PreviewPage(past, id, .asStated, in: .central)),
            ("difference.html", DifferencePage(changed, choice: choice())),
            (
                "difference-same.html",
                DifferencePage(RevisionComparison(from: stored(2), to: stored(2)), choice: choice(from: 2))
            ),
            ("difference-places.html", DifferencePage(moved, choice: choice())),
        ]
        return pages.compactMap { name, page in page.map { (name, $0) } }
    }

    private static func html(_ page: any Page, _ language: Language = .id) -> String {
        String(decoding: PageShell(PageSamples.context(language)).render(page), as: UTF8.self)
    }

    @Test("every page is recorded", arguments: pages.map(\.name))
    func recorded(name: String) throws {
        Snapshot.expect(Self.html(try #require(Self.pages.first { $0.name == name }).page), named: name)
    }

    @Test("in English what we call stages, directions and methods is English")
    func english() {
        let html = Self.html(DifferencePage(Self.changed, choice: Self.choice()), .en)
        Snapshot.expect(html, named: "difference-en.html")
        for title in [DocumentStage.adopted.title, Polarity.lowerIsBetter.title, Accumulation.average.title] {
            #expect(html.contains(title.en) && !html.contains(title.id), "\(title.en)")
        }
    }

    @Test("new text and text that is gone can be read, the first of it where it is much")
    func texts() {
        let comparison = RevisionComparison(
            from: Self.stored(1) { $0.documents[0].blocks = [Block(kind: .item, number: "a.", text: "Alinea lama")] },
            to: Self.stored(2) {
                $0.documents[0].blocks = (1...23).map { Block(kind: .paragraph, text: "Alinea ke-\($0)") }
            })
        let html = Self.html(DifferencePage(comparison, choice: Self.choice()))
        #expect(html.contains("<li>a. Alinea lama</li>"))
        #expect(html.contains("<li>Alinea ke-20</li>"))
        #expect(!html.contains("Alinea ke-21"))
        #expect(html.contains("… dan 3 lagi"))
    }

    @Test("nothing that documents or people say becomes markup, in either language", arguments: pages.map(\.name))
    func isStrict(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }).page
        for language in Language.allCases {
            let html = Self.html(page, language)
            for forbidden in ["style=", "<script>", "<b>lain", "<i>baru", "<ketik>", "<a>", "<Badan>", "<b>SK"] {
                #expect(!html.contains(forbidden), "\(forbidden)")
            }
        }
    }

    @Test("each field has its label, and ids are given once to a page", arguments: pages.map(\.name))
    func labels(name: String) throws {
        let html = Self.html(try #require(Self.pages.first { $0.name == name }).page)
        let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for label in html.matches(of: /\sfor="([^"]*)"/).map({ String($0.1) }) { #expect(ids.contains(label)) }
    }

    @Test("only revisions that can be read are offered, an old one that is looked at among them")
    func offered() {
        #expect(Self.choice(from: 3).entries.compactMap(\.revision) == [4, 3])
        #expect(Self.choice().shown == 4)
        let old = RevisionChoice(
            Self.key, readable: 1...4, lines: [], shown: 1, entry: Self.entries[3], zone: .western)
        #expect(old.entries.compactMap(\.revision) == [1])
        #expect(old.shown == 1)
        #expect(DocumentsPage(Self.checked, choice: old).revision == 1)
        #expect(DocumentsPage(Self.checked, choice: Self.choice()).revision == nil)
        let unknown = RevisionChoice(Self.key, readable: 1...4, lines: [], shown: 2, zone: .western)
        #expect(unknown.shown == 2)
        #expect(Self.html(DocumentsPage(Self.checked, choice: unknown)).contains("alert-warning"))
    }

    @Test("a dossier with one revision leaves nothing to choose")
    func single() {
        let choice = RevisionChoice(Self.key, readable: 4...4, lines: [], zone: .western)
        #expect(!Self.html(DocumentsPage(Self.checked, choice: choice)).contains("<form class=\"revisions\""))
    }
}
