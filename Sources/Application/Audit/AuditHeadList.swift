/// Heads of chains as they are written down: a line for each agency, its name in the register, the head, its title.
package enum AuditHeadList {
    /// One line, without its end.
    package static func line(_ agency: RegisteredAgency, _ head: AuditHead) -> String {
        "\(agency.key.agency) \(head.text) \(agency.title)"
    }

    /// Reads lines written down before; nil where one of them is something else.
    package static func read(_ text: String) -> [AgencyID: AuditHead]? {
        var heads: [AgencyID: AuditHead] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: " ", maxSplits: 2)
            guard fields.count >= 2, let id = UUIDv7(fields[0]), let head = AuditHead(fields[1]) else { return nil }
            heads[AgencyID(id)] = head
        }
        return heads
    }
}
