import Application
import Domain

/// The part of a dossier or of its agency that an entry of the audit log is about; `AuditSubject` reads it.
enum AuditRecord: Hashable, Sendable {
    case agency
    case account(AccountID)
    case setting(String)
    case dossier
    case statement(entry: EntryID, rank: Int)
    case finding(DossierID, FindingSubject)
    case person(PersonID)
    case appointment(AppointmentID)
    case draft(ImportDraftID)
    case note(ImportNoteID, of: ImportDraftID)

    /// As it stands in the log; never changes for a kind of part.
    var text: String {
        switch self {
        case .agency: "agency"
        case .account(let id): "accounts/\(id)"
        case .setting(let name): "settings/\(name)"
        case .dossier: "dossier"
        case .statement(let entry, let rank): "statements/\(entry)/\(rank)"
        case .finding(let dossier, let finding): "dossiers/\(dossier)/findings/\(finding.rule)/\(finding.cause)"
        case .person(let id): "people/\(id)"
        case .appointment(let id): "appointments/\(id)"
        case .draft(let draft): "imports/\(draft)"
        case .note(let note, let draft): "imports/\(draft)/\(note.code)"
        }
    }
}
