import Documents
import Domain

/// Names of files that are taken along, so that those of many agencies, years and forms lie side by side.
package struct DownloadName {
    private static let longest = 120

    /// What the document is called: "rencana-aksi-berblok".
    let document: String
    let report: CheckReport
    let figures: DocumentOptions.Figures
    /// The earlier one it is of, or the two it compares; none for the current one.
    let revisions: [Int]

    package init(
        _ document: String, of report: CheckReport, figures: DocumentOptions.Figures, revisions: [Int] = []
    ) {
        self.document = document
        self.report = report
        self.figures = figures
        self.revisions = revisions
    }

    /// "rencana-aksi-berblok-badan-kepegawaian-daerah-kabupaten-gresik-2019-menurut-hitungan.pdf"; of an agency's
    /// long name the end is left out, never its region.
    package func text(_ format: DocumentFormat) -> String {
        let end = "." + format.nameExtension
        let years = report.dossier.period ?? report.dossier.documents.lazy.compactMap(\.year).first.map { $0...$0 }
        let tail = PlainName.text(
            [years.map(Self.words), Self.words(revisions), words].compactMap { $0 }, longest: Self.longest)
        let agency = report.dossier.agency
        let region = PlainName.text([agency.region?.title ?? ""], longest: Self.longest / 3)
        let room = Self.longest - [document, region, tail, end].map(\.utf8.count).reduce(3, +)
        let name = PlainName.text([agency.name ?? ""], longest: max(room, 0))
        return [document, name, region, tail].filter { !$0.isEmpty }.joined(separator: "-") + end
    }

    private var words: String {
        switch figures {
        case .asStated: "sebagaimana-tertulis"
        case .asComputed: "menurut-hitungan"
        }
    }

    private static func words(_ years: ClosedRange<Int>) -> String {
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
    }

    private static func words(_ revisions: [Int]) -> String? {
        revisions.isEmpty ? nil : "revisi-" + revisions.map(String.init).joined(separator: "-")
    }
}
