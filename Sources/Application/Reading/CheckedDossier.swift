import Documents
import Domain

/// A dossier of the register at one of its versions, with what checking it gave.
package struct CheckedDossier: Sendable {
    package let key: DossierKey
    package let version: DossierVersion
    package let report: CheckReport
    private let tables = Once<[FigureTable]>()

    package init(key: DossierKey, version: DossierVersion, report: CheckReport) {
        self.key = key
        self.version = version
        self.report = report
    }

    /// All figures of its documents; made when they are first asked for.
    package var figureTables: [FigureTable] { tables.value { FigureTable.all(of: report) } }
}
