import Application
import Documents
import Domain

/// The official documents there is something for, each in its forms and formats; those of an earlier revision too.
package struct DocumentsPage: SharedPage {
    /// A document, which exists as stated and as computed.
    package struct Line: Hashable, Sendable {
        package let id: DocumentDefinitionID
        package let title: String
        package let purpose: Localized
    }

    /// What files are offered in.
    package static let formats: [DocumentFormat] = [.pdf, .docx, .xlsx, .html]

    package let key: DossierKey
    package let agency: String?
    package let years: ClosedRange<Int>?
    package let lines: [Line]
    /// Nil for whoever may not see what was before.
    package let choice: RevisionChoice?

    package init(_ checked: CheckedDossier, choice: RevisionChoice? = nil) {
        key = checked.key
        agency = checked.report.agencyTitle
        years = checked.report.dossier.period
        self.choice = choice
        let input = DocumentInput(report: checked.report)
        lines = DocumentCatalog.all.filter { $0.document(for: input).lacking == nil }.map { definition in
            Line(id: definition.id, title: definition.title, purpose: definition.purpose)
        }
    }

    package var title: Localized { .init(id: "Dokumen", en: "Documents") }
    package var subject: String? { agency }
    package var tabs: [PageTab] { PageTab.all(of: key, shown: .documents(key)) }

    /// Of an earlier one; nil for the current one.
    var revision: Int? { choice.flatMap { $0.shown == $0.readable.upperBound ? nil : $0.shown } }
}
