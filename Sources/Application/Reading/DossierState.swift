import Documents
import Domain

/// How a dossier stands, in few words and numbers.
package struct DossierState: Hashable, Sendable {
    /// "Rencana Aksi Tahun 2020, Rencana Kerja (Renja) Tahun 2020".
    package let title: String
    package let counts: [Severity: Int]

    package init(title: String, counts: [Severity: Int]) {
        self.title = title
        self.counts = counts
    }

    init(_ report: CheckReport) {
        title = report.dossier.documents.map { DocumentSummary($0, in: report.dossier).title }.joined(separator: ", ")
        counts = Dictionary(Severity.allCases.map { ($0, report.count($0)) }) { first, _ in first }
    }
}
