import Application
import Documents
import Domain

/// What was done to a plan and its findings, or to one of its figures: who, when, from what to what, and why.
package struct HistoryPage: Page {
    /// Entries on one page.
    package static let limit = 100

    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let extract: AuditExtract
    /// Nil for the whole plan.
    package let statement: StatementAddress?
    /// The number of the entry before which it begins; nil for the latest.
    package let before: Int?
    /// The revisions that can be looked at.
    package let readable: ClosedRange<Int>
    let names: AuditNames

    package init(
        _ checked: CheckedDossier, reading: AuditReading, readable: ClosedRange<Int>,
        statement: StatementAddress? = nil, before: Int? = nil
    ) {
        key = checked.key
        agency = checked.report.agencyTitle
        years = checked.report.dossier.period
        extract = reading.extract
        self.statement = statement
        self.before = before
        self.readable = readable
        names = AuditNames(checked, reading.lookup)
    }

    package var title: Localized { .init(id: "Riwayat", en: "History") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .history(key, before: nil)) }
}
