import Application
import Domain

/// The audit log of an agency: whether it is whole, where it ends, and its entries.
package struct AuditLogPage: Page {
    package let agency: RegisteredAgency
    package let proof: AuditProof
    /// When it was proven.
    package let proven: Timestamp
    package let extract: AuditExtract
    let names: AuditNames

    package init(agency: RegisteredAgency, proof: ProveAudit.Proof, reading: AuditReading) {
        self.agency = agency
        self.proof = proof.proof
        proven = proof.moment
        extract = reading.extract
        names = AuditNames(nil, reading.lookup)
    }

    package var title: Localized { .init(id: "Jejak audit", en: "Audit log") }
    package var subject: String? { agency.title }
}
