import Application
import Domain

/// The part of a dossier or of its agency that an entry of the audit log is about.
enum AuditRecord: Hashable, Sendable {
    case agency
    case account(AccountID)
    case dossier
    case statement(entry: EntryID, rank: Int)

    /// As it stands in the log; never changes for a kind of part.
    var text: String {
        switch self {
        case .agency: "agency"
        case .account(let id): "accounts/\(id)"
        case .dossier: "dossier"
        case .statement(let entry, let rank): "statements/\(entry)/\(rank)"
        }
    }
}
