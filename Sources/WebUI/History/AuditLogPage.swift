import Application
import Domain

/// The audit log of an agency: whether it is whole, where it ends, and its entries.
package struct AuditLogPage: Page {
    package let agency: RegisteredAgency
    package let proof: AuditProof
    package let extract: AuditExtract
    let names: AuditNames

    package init(agency: RegisteredAgency, proof: AuditProof, reading: AuditReading) {
        self.agency = agency
        self.proof = proof
        extract = reading.extract
        names = AuditNames(nil, reading.lookup)
    }

    package var title: Localized { .init(id: "Jejak audit", en: "Audit log") }
    package var subject: String? { agency.title }
}
