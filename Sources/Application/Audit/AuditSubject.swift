import Domain

/// What an entry of the audit log is about: a part of a dossier, or of its agency.
package enum AuditSubject: Hashable, Sendable {
    /// The agency itself.
    case agency
    case account(AccountID)
    /// By its name in the register.
    case setting(String)
    case dossier
    case statement(entry: EntryID, index: Int)
    case finding(DossierID, rule: RuleID, cause: DossierPath)
    case person(PersonID)
    case appointment(AppointmentID)
    case draft(ImportDraftID)
    /// A doubt or an unread cell of a draft.
    case reading(ImportNoteID, of: ImportDraftID)
    /// As the log writes it.
    case other(String)

    /// As it stands in the log; never changes for a kind of part.
    package var record: String {
        switch self {
        case .agency: "agency"
        case .account(let id): "accounts/\(id)"
        case .setting(let name): "settings/\(name)"
        case .dossier: "dossier"
        case .statement(let entry, let index): "statements/\(entry)/\(index)"
        case .finding(let dossier, let rule, let cause): "dossiers/\(dossier)/findings/\(rule)/\(cause)"
        case .person(let id): "people/\(id)"
        case .appointment(let id): "appointments/\(id)"
        case .draft(let draft): "imports/\(draft)"
        case .reading(let note, let draft): "imports/\(draft)/\(note.code)"
        case .other(let record): record
        }
    }

    /// - Parameter record: as it stands in the log.
    package init(record: String) {
        let parts = record.split(separator: "/", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        let known: AuditSubject? =
            switch parts.first {
            case "agency" where parts.count == 1: .agency
            case "accounts": UUIDv7(rest).map { .account(AccountID($0)) }
            case "settings" where !rest.isEmpty: .setting(rest)
            case "dossier" where parts.count == 1: .dossier
            case "statements": Self.statement(rest)
            case "dossiers": Self.finding(rest)
            case "people": UUIDv7(rest).map { .person(PersonID($0)) }
            case "appointments": UUIDv7(rest).map { .appointment(AppointmentID($0)) }
            case "imports": Self.importing(rest)
            default: nil
            }
        self = known ?? .other(record)
    }

    private static func statement(_ text: String) -> AuditSubject? {
        guard let slash = text.lastIndex(of: "/"), let index = Int(text[text.index(after: slash)...]) else {
            return nil
        }
        return .statement(entry: EntryID(String(text[..<slash])), index: index)
    }

    private static func finding(_ text: String) -> AuditSubject? {
        let parts = text.split(separator: "/", maxSplits: 3).map(String.init)
        guard parts.count == 4, parts[1] == "findings", let dossier = UUIDv7(parts[0]) else { return nil }
        return .finding(DossierID(dossier), rule: RuleID(parts[2]), cause: DossierPath(text: parts[3]))
    }

    private static func importing(_ text: String) -> AuditSubject? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let id = parts.first.flatMap({ UUIDv7($0) }) else { return nil }
        guard parts.count == 2 else { return .draft(ImportDraftID(id)) }
        return ImportNoteID(code: parts[1]).map { .reading($0, of: ImportDraftID(id)) }
    }
}

extension FindingSubject {
    /// How the log names it.
    ///
    /// - Parameter dossier: whose finding it is.
    package func audited(in dossier: DossierID) -> AuditSubject { .finding(dossier, rule: rule, cause: cause) }
}
