import Domain

/// What an entry of the audit log is about, as far as pages can name it.
package enum AuditSubject: Hashable, Sendable {
    case dossier
    case statement(entry: EntryID, index: Int)
    case finding(DossierID, rule: RuleID, cause: DossierPath)
    case person(PersonID)
    case appointment(AppointmentID)
    /// As the log writes it.
    case other(String)

    /// - Parameter record: as it stands in the log.
    package init(record: String) {
        let parts = record.split(separator: "/", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        let known: AuditSubject? =
            switch parts.first {
            case "dossier" where parts.count == 1: .dossier
            case "statements": Self.statement(rest)
            case "dossiers": Self.finding(rest)
            case "people": UUIDv7(rest).map { .person(PersonID($0)) }
            case "appointments": UUIDv7(rest).map { .appointment(AppointmentID($0)) }
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
}
