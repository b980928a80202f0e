import Application
import Documents
import Domain
import Testing

@testable import WebUI

@Suite("Addresses of pages")
struct RouteTests {
    static let key = PageSamples.key
    static let filter = FindingFilter(
        severity: .error, state: .mine, person: AccountID(key.dossier.value), text: "a & b", document: DocumentID("d1"))
    static let focus = CascadeFocus(document: DocumentID("d 1"), top: .part(EntryID("S1.P2")), steps: 4)
    static let routes: [Route] =
        [
            .home, .health, .asset("selaras.css"), .plan(key, part: nil), .plan(key, part: EntryID("S1.P2 & K/3?é")),
            .findings(key, .all), .findings(key, filter), .cascade(key, CascadeFocus()), .cascade(key, focus),
            .cascade(key, CascadeFocus(top: .post(PositionID("J1 & 2")))), .positions(key),
            .position(key, PositionID("J1/é")), .myIndicators, .people(key.agency),
            .person(key.agency, PersonID(key.dossier.value)), .regulations, .periods(key.agency.region, page: 0),
            .periods(key.agency.region, page: 4), .history(key, before: nil),
            .history(key, before: 12), .auditLog(key.agency, before: nil), .auditLog(key.agency, before: 3),
            .auditLog(key.agency, before: nil, again: true),
            .statementHistory(StatementAddress(dossier: key, entry: EntryID("S1.I1"), index: 2)),
            .recordHistory(key.agency, .agency, before: nil), .settingsHistory,
            .recordHistory(key.agency, .address(of: key.agency), before: nil),
            .recordHistory(key.agency, .person(PersonID(key.dossier.value)), before: 4),
            .recordHistory(key.agency, .appointment(AppointmentID(key.dossier.value)), before: nil),
            .recordHistory(key.agency, .account(AccountID(key.dossier.value)), before: nil),
            .recordHistory(key.agency, .draft(ImportDraftID(key.dossier.value)), before: nil),
            .recordHistory(key.agency, .reading(.unread(3), of: ImportDraftID(key.dossier.value)), before: nil),
            .recordHistory(
                key.agency, .finding(key.dossier, rule: "a.b", cause: DossierPath(text: "nodes/S1/a & b")), before: nil),
            .help(nil), .help("mulai"), .helpPicture("mulai.png"), .findings(key, FindingFilter(severity: .warning)),
            .documents(key), .documents(key, revision: 3), .difference(key, from: nil, to: nil),
            .difference(key, from: 2, to: 5), .difference(key, from: nil, to: 5), .language(.en),
            .signIn(returning: nil), .signIn(returning: "/rencana/x?a=b&c"), .account, .year(2025), .year(nil),
            .accounts(key.agency.region),
            .accounts(key.agency.region, AccountsView(words: "a & <b>", page: 2, agencyWords: "c d")), .administration,
            .settings(), .deadlines(), .settings(saved: true),
            .deadlines(saved: true),
            .logo("a1"), .figures(key),
            .agencies(words: nil, page: 0),
            .agencies(words: "a & <b>", page: 3),
        ]
        + DocumentOptions.Figures.allCases.flatMap { figures in
            [Route.preview(key, DocumentDefinitionID("perjanjian-kinerja"), figures)]
                + [.preview(key, DocumentDefinitionID("perjanjian-kinerja"), figures, revision: 2)]
                + DocumentFormat.allCases.flatMap {
                    [
                        Route.file(key, DocumentDefinitionID("perjanjian-kinerja"), figures, $0),
                        .file(key, DocumentDefinitionID("perjanjian-kinerja"), figures, $0, revision: 2),
                        .differenceFile(key, from: 2, to: 5, $0, figures: figures),
                    ]
                }
        }

    @Test("an address leads back to its route", arguments: routes)
    func roundTrip(route: Route) {
        let parts = route.address.split(separator: "?", maxSplits: 1).map(String.init)
        #expect(Route(path: parts[0], query: parts.count > 1 ? parts[1] : nil) == route)
        #expect(route.address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") })
    }

    @Test(
        "there is nothing at other addresses",
        arguments: [
            "/x", "/rencana", "/rencana/a/b/c", "/rencana/\(key.agency.region)/\(key.agency.agency)", "/bahasa/de",
            Route.plan(key, part: nil).address + "/x", Route.documents(key).address + "/a.exe",
            Route.documents(key).address + "/a/b", "/health/x", "/tahun/x", "/tahun/20255", "/administrasi/x",
            "/akun/x", Route.differenceFile(key, from: 1, to: 2, .pdf).address.replacing("?dari=1&ke=2", with: ""),
            Route.difference(key, from: nil, to: nil).address + "/a.pdf",
        ])
    func unknown(path: String) {
        #expect(Route(path: path, query: nil) == nil)
    }

    @Test("a value with a sign that no database takes leads nowhere")
    func unstorable() {
        #expect(Route(path: Route.history(Self.key, before: nil).address, query: "bagian=%00&angka=0") == nil)
    }

    @Test(
        "parts of a dossier, settings and what is no record have no history below the agency",
        arguments: ["", "dossier", "statements/S1.I1/0", "settings/name", "people/1", "imports/1", "x"])
    func noHistory(record: String) {
        let path = Route.auditLog(Self.key.agency, before: nil).address.replacing("/jejak-audit", with: "/riwayat")
        #expect(Route(path: path, query: "catatan=\(AddressText.encoded(record))") == nil)
    }

    @Test("a record's history asks for leave to read history, and of names for leave to read people")
    func recordNeeds() {
        let (agency, id) = (Self.key.agency, Self.key.dossier.value)
        let history = AccessNeed.agency(.readHistory, agency)
        for (record, more) in [
            (AuditSubject.person(PersonID(id)), AccessNeed.agency(.readPeople, agency)),
            (.appointment(AppointmentID(id)), .agency(.readPeople, agency)),
        ] {
            #expect(Route.recordHistory(agency, record, before: nil).need == .all([history, more]))
        }
        for record in [AuditSubject.agency, .account(AccountID(id)), .draft(ImportDraftID(id))] {
            #expect(Route.recordHistory(agency, record, before: nil).need == history)
        }
        #expect(Route.settingsHistory.need == .anyRegion(.administer))
    }

    @Test("a severity or form that there isn't is left out")
    func unknownValues() {
        #expect(Route(path: Route.findings(Self.key, .all).address, query: "tingkat=x") == .findings(Self.key, .all))
        let id = DocumentDefinitionID("a")
        #expect(
            Route(path: Route.preview(Self.key, id, .asStated).address, query: "angka=%ff")
                == .preview(Self.key, id, .asStated))
    }

    @Test("pages of an agency ask for leave to read its plan, what is open to everyone for nothing")
    func needs() {
        #expect(Route.documents(Self.key).need == .agency(.readPlan, Self.key.agency))
        #expect(Route.accounts(Self.key.agency.region).need == .region(.administer, Self.key.agency.region))
        #expect(Route.signIn(returning: nil).need == .none)
        #expect(Route.home.need == .account)
    }

    @Test("what was before asks for leave to read history")
    func earlier() {
        let id = DocumentDefinitionID("a")
        for route in [
            Route.documents(Self.key, revision: 1), .preview(Self.key, id, .asStated, revision: 1),
            .file(Self.key, id, .asStated, .pdf, revision: 1), .difference(Self.key, from: nil, to: nil),
            .differenceFile(Self.key, from: 1, to: 2, .pdf),
        ] {
            #expect(route.need == .agency(.readHistory, Self.key.agency))
        }
    }
}
