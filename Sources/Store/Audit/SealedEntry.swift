import Application

/// An entry of the audit log with the seals that chain it.
struct SealedEntry: Hashable, Sendable {
    let entry: AuditEntry
    /// The seal of the entry before it; empty for the first.
    let previous: [UInt8]
    let seal: [UInt8]

    /// Seals an entry of an agency behind another.
    init(_ entry: AuditEntry, of agency: AgencyKey, previous: [UInt8], by seal: AuditSeal) {
        self.entry = entry
        self.previous = previous
        self.seal = seal.code(Self.message(entry, of: agency, previous: previous))
    }

    init(entry: AuditEntry, previous: [UInt8], seal: [UInt8]) {
        self.entry = entry
        self.previous = previous
        self.seal = seal
    }

    /// Whether it is what was sealed with this secret.
    func isGenuine(of agency: AgencyKey, by seal: AuditSeal) -> Bool {
        seal.code(Self.message(entry, of: agency, previous: previous)) == self.seal
    }

    /// Every field behind its length, so that no two entries make the same message.
    private static func message(_ entry: AuditEntry, of agency: AgencyKey, previous: [UInt8]) -> [UInt8] {
        let fields: [[UInt8]?] = [
            Array("selaras.audit/1".utf8), agency.region.value.bytes, agency.agency.value.bytes,
            bytes("\(entry.sequence)"), bytes(entry.moment.text), bytes(entry.authorship.author),
            bytes(entry.action.rawValue), entry.dossier?.value.bytes, bytes(entry.revision.map { "\($0)" }),
            bytes(entry.record), bytes(entry.before), bytes(entry.after), bytes(entry.authorship.reason), previous,
        ]
        return fields.reduce(into: []) { message, field in
            guard let field else { return message.append(0) }
            message.append(1)
            message += (0..<8).map { UInt8(truncatingIfNeeded: field.count >> (56 - 8 * $0)) }
            message += field
        }
    }

    private static func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }
}
