import Application
import Documents
import Domain

/// All figures of a plan as tables, one for each of its documents.
package struct FiguresPage: SharedPage {
    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let tables: [FigureTable]

    package init(_ checked: CheckedDossier) {
        key = checked.key
        agency = checked.report.agencyTitle
        years = checked.report.dossier.period
        tables = checked.figureTables
    }

    package var title: Localized { .init(id: "Tabel angka", en: "Table of figures") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .figures(key)) }
}
