import Documents
import Domain

extension RevisionComparison {
    static func matrix(
        _ from: StoredRevision, _ to: StoredRevision, _ figures: DocumentOptions.Figures = .asStated,
        in zone: TimeZoneName
    ) -> Document {
        let options = DocumentOptions(figures: figures)
        let (before, after) = (from.stored.dossier, to.stored.dossier)
        return RevisionMatrix.document(
            from: DocumentInput(report: CheckReport(dossier: before), options: options),
            to: DocumentInput(report: CheckReport(dossier: after), options: options),
            lines: [line("Semula", from, zone), line("Menjadi", to, zone)])
    }

    /// "Semula: revisi 2, 22 November 2026".
    private static func line(_ word: String, _ revision: StoredRevision, _ zone: TimeZoneName) -> String {
        let day = revision.entry.map { CalendarDay($0.moment, in: zone).title.id }
        return ["\(word): revisi \(revision.stored.version.revision)", day].compactMap { $0 }.joined(separator: ", ")
    }
}
