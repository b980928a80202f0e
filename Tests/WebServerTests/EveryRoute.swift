import Application
import Documents
import Domain
import WebUI

/// One route of each kind, about a given dossier and its agency.
enum EveryRoute {
    /// As many as `Route` has cases: the switch below must name each, and a test that each is in the list.
    enum Kind: CaseIterable {
        case home, agencies, signIn, account, administration, settings, deadlines, regulations, periods, accounts
        case imports, importDraft, importedFile, plan, figures, findings, cascade, positions, position, myIndicators
        case people, person, history, statementHistory, auditLog, recordHistory, settingsHistory
        case documents, preview, file, difference, differenceFile
        case language, year, help, helpPicture, logo, asset, health

        init(_ route: Route) {
            self =
                switch route {
                case .home: .home
                case .agencies: .agencies
                case .signIn: .signIn
                case .account: .account
                case .administration: .administration
                case .settings: .settings
                case .deadlines: .deadlines
                case .regulations: .regulations
                case .periods: .periods
                case .accounts: .accounts
                case .imports: .imports
                case .importDraft: .importDraft
                case .importedFile: .importedFile
                case .plan: .plan
                case .figures: .figures
                case .findings: .findings
                case .cascade: .cascade
                case .positions: .positions
                case .position: .position
                case .myIndicators: .myIndicators
                case .people: .people
                case .person: .person
                case .history: .history
                case .statementHistory: .statementHistory
                case .auditLog: .auditLog
                case .recordHistory: .recordHistory
                case .settingsHistory: .settingsHistory
                case .documents: .documents
                case .preview: .preview
                case .file: .file
                case .difference: .difference
                case .differenceFile: .differenceFile
                case .language: .language
                case .year: .year
                case .help: .help
                case .helpPicture: .helpPicture
                case .logo: .logo
                case .asset: .asset
                case .health: .health
                }
        }
    }

    static func list(_ key: DossierKey) -> [Route] {
        let (agency, id) = (key.agency, key.dossier.value)
        let draft = ImportDraftKey(agency: agency, draft: ImportDraftID(id))
        let document = DocumentDefinitionID("perjanjian-kinerja")
        let entry = TestSite.dossier.documents.first?.entries.first?.id ?? EntryID("1")
        return [
            .home, .agencies(words: nil, page: 0), .signIn(returning: nil), .account, .administration, .settings(),
            .deadlines(), .regulations, .periods(agency.region, page: 0), .accounts(agency.region), .imports(agency),
            .importDraft(draft, .start), .importedFile(draft, 0), .plan(key, part: nil), .figures(key),
            .findings(key, .all), .cascade(key, CascadeFocus()), .positions(key), .position(key, PositionID("J1")),
            .myIndicators, .people(agency), .person(agency, PersonID(id)), .history(key, before: nil),
            .statementHistory(StatementAddress(dossier: key, entry: entry, index: 0)), .auditLog(agency, before: nil),
            .recordHistory(agency, .agency, before: nil), .recordHistory(agency, .account(AccountID(id)), before: nil),
            .recordHistory(agency, .person(PersonID(id)), before: nil),
            .recordHistory(agency, .draft(draft.draft), before: nil),
            .recordHistory(agency, .reading(.doubt(0), of: draft.draft), before: nil),
            .recordHistory(agency, .appointment(AppointmentID(id)), before: nil),
            .recordHistory(
                agency, .finding(key.dossier, rule: "target.present", cause: DossierPath(text: "nodes/P1")), before: nil
            ),
            .recordHistory(agency, .address(of: agency), before: nil), .settingsHistory,
            .documents(key), .documents(key, revision: 1), .preview(key, document, .asStated),
            .preview(key, document, .asStated, revision: 1), .file(key, document, .asStated, .docx),
            .file(key, document, .asStated, .docx, revision: 1), .difference(key, from: nil, to: nil),
            .differenceFile(key, from: 1, to: 1, .docx), .language(.id), .year(nil), .help(nil),
            .helpPicture("mulai.png"), .logo("a1"), .asset("selaras.css"), .health,
        ]
    }
}
