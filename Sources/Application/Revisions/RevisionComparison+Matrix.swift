import Documents
import Domain

extension RevisionComparison {
    static func matrix(_ from: StoredRevision, _ to: StoredRevision) -> Document {
        let (before, after) = (from.stored.dossier, to.stored.dossier)
        return RevisionMatrix.document(
            from: DocumentInput(report: CheckReport(dossier: before)),
            to: DocumentInput(report: CheckReport(dossier: after)),
            lines: [line("Semula", from), line("Menjadi", to)])
    }

    /// "Semula: revisi 2, 22 November 2026".
    private static func line(_ word: String, _ revision: StoredRevision) -> String {
        let day = revision.entry.map { CalendarDay($0.moment, in: .western).title.id }
        return ["\(word): revisi \(revision.stored.version.revision)", day].compactMap { $0 }.joined(separator: ", ")
    }
}
