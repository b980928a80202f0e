import Application
import Domain

/// What became of one of an agency's records, or of the settings: who, when, from what to what, and why.
package struct RecordHistoryPage: Page {
    /// Nil for the settings.
    package let record: AuditSubject?
    package let extract: AuditExtract
    let names: AuditNames

    /// - Parameter checked: the dossier of a finding, as long as it is there.
    package init(_ record: AuditSubject?, reading: AuditReading, checked: CheckedDossier? = nil) {
        self.record = record
        extract = reading.extract
        names = AuditNames(checked, reading.lookup)
    }

    package var title: Localized { .init(id: "Riwayat", en: "History") }
    package var subject: String? { names.lookup.agency?.title }
}
